/** What a player tries out, kept while a change of language draws every screen anew; the game itself is saved anyway. */
import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import type { Language } from '../../words/catalogues.ts';
import { spoken } from '../../words/say.ts';

interface Kept {
  where: string;
  language: Language;
  value: unknown;
}

const kept = new Map<string, Kept>();

/** State that begins as it last was in another language, at the same place (`where`: the table, and what it hangs on). */
export function useKept<T>(
  what: string,
  where: string,
  initial: () => T,
): [value: T, set: Dispatch<SetStateAction<T>>] {
  const [value, set] = useState<T>(() => {
    const last = kept.get(what);
    return last && last.where === where && last.language !== spoken() ? (last.value as T) : initial();
  });
  useEffect(() => {
    kept.set(what, { where, language: spoken(), value });
  }, [what, where, value]);
  return [value, set];
}
