import { useChoice } from '../storage/choices.ts';

/** Whether motion is kept down: as the system asks, until the player says otherwise. */
export const useCalm = (): [boolean, (calm: boolean) => void] =>
  useChoice('calm', () => window.matchMedia('(prefers-reduced-motion: reduce)').matches);
