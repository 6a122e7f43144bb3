import { useEffect, useState } from 'react';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** How often the page is asked again where the region is: panels open, fonts arrive, people scroll. */
const LOOK_EVERY = 300;

/** Where on the page the region called `name` is (`data-tour`), followed as it moves; null when it is not shown. */
export function useRegion(name: string | null): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    const look = () => {
      const found = name ? document.querySelector(`[data-tour="${name}"]`) : null;
      const rect = found?.getBoundingClientRect();
      const next = rect && rect.width > 0 && rect.height > 0 ? boxOf(rect) : null;
      setBox(old => (same(old, next) ? old : next));
    };
    look();
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [name]);
  return box;
}

const boxOf = ({ left, top, width, height }: DOMRect): Box => ({ left, top, width, height });

const same = (a: Box | null, b: Box | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height);
