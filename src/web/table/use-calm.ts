import { useCallback, useState } from 'react';

const KEY = 'back-to-back.calm';

/** What the player said last time; null when nothing was said, or where the browser keeps nothing for the page. */
function remembered(): boolean | null {
  try {
    const said = window.localStorage.getItem(KEY);
    return said === null ? null : said === 'yes';
  } catch {
    return null;
  }
}

function remember(calm: boolean): void {
  try {
    window.localStorage.setItem(KEY, calm ? 'yes' : 'no');
  } catch {
    // Storage is refused: the choice then holds until the page is closed.
  }
}

/** Whether motion is kept down: as the system asks, until the player says otherwise; the choice is remembered. */
export function useCalm(): [boolean, (calm: boolean) => void] {
  const [calm, setCalm] = useState(() => remembered() ?? window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  const choose = useCallback((next: boolean) => {
    remember(next);
    setCalm(next);
  }, []);
  return [calm, choose];
}
