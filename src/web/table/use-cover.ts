import { useEffect, useState } from 'react';
import { LENS_NAMES, type LensName, type Tables } from '../../engine/cover.ts';
import type { TableSets } from '../board/cover.ts';

/** Files of their own; written out one by one, for the build finds them by these words. */
const FILES: Record<LensName, URL> = {
  sceptic: new URL('../../../assets/coverage/sceptic.json', import.meta.url),
  base: new URL('../../../assets/coverage/base.json', import.meta.url),
  official: new URL('../../../assets/coverage/official.json', import.meta.url),
};

/** Other screens of the same visit need not fetch them again. */
const arriving = new Map<LensName, Promise<Tables>>();

function tablesOf(lens: LensName): Promise<Tables> {
  const known = arriving.get(lens);
  if (known) return known;
  const coming = fetch(FILES[lens]).then(answer => {
    if (!answer.ok) throw new Error(`coverage tables: ${answer.status}`);
    return answer.json() as Promise<Tables>;
  });
  arriving.set(lens, coming);
  coming.catch(() => arriving.delete(lens));
  return coming;
}

/** The tables of the coverage model: the middle estimate at once, the others after it. */
export function useCoverTables(): { sets: TableSets; failed: boolean } {
  const [sets, setSets] = useState<TableSets>({});
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    const bring = async (lens: LensName): Promise<void> => {
      const tables = await tablesOf(lens);
      if (!gone) setSets(known => ({ ...known, [lens]: tables }));
    };
    bring('base')
      .then(() => Promise.all(LENS_NAMES.filter(lens => lens !== 'base').map(bring)))
      .catch(() => setFailed(true));
    return () => {
      gone = true;
    };
  }, []);
  return { sets, failed };
}
