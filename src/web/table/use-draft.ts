import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Package, Rider, Text } from '../../engine/types.ts';
import { useKept } from './use-kept.ts';

/** The text being tried out; nobody else sees it. */
export interface Draft {
  text: Text;
  set(clause: number, option: number): void;
  load(options: Package, riders?: Rider[]): void;
  setRiders(riders: Rider[]): void;
  selected: number | null;
  select(clause: number | null): void;
}

const same = (a: Package, b: Package): boolean => a.every((option, clause) => option === b[clause]);

/** Starts at the working text and follows it as long as the player has not changed anything. */
export function useDraft(working: Package, table: string): Draft {
  const [text, setText] = useKept<Text>('draft', `${table} ${working.join()}`, () => ({
    options: working,
    riders: [],
  }));
  const [selected, select] = useState<number | null>(null);
  const followed = useRef(working);
  useEffect(() => {
    const before = followed.current;
    followed.current = working;
    setText(now => (same(now.options, before) && now.riders.length === 0 ? { options: working, riders: [] } : now));
  }, [working, setText]);
  const set = useCallback(
    (clause: number, option: number) => {
      setText(now => ({
        options: now.options.map((old, at) => (at === clause ? option : old)),
        riders: now.riders.filter(rider => rider.clause !== clause || rider.then !== option),
      }));
      select(clause);
    },
    [setText],
  );
  const load = useCallback(
    (options: Package, riders: Rider[] = []) => setText({ options: [...options], riders }),
    [setText],
  );
  const setRiders = useCallback((riders: Rider[]) => setText(now => ({ ...now, riders })), [setText]);
  return useMemo(() => ({ text, set, load, setRiders, selected, select }), [text, set, load, setRiders, selected]);
}
