import { useState } from 'react';

/** Whether motion is kept down: as the system asks, until the player says otherwise. */
export function useCalm(): [boolean, (calm: boolean) => void] {
  return useState(() => window.matchMedia('(prefers-reduced-motion: reduce)').matches);
}
