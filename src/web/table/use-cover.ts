import { useEffect, useState } from 'react';
import type { Tables } from '../../engine/cover.ts';
import type { Lens, TableSets } from '../board/cover.ts';

/** Files of their own; written out one by one, for the build finds them by these words. */
const FILES: Record<Lens, URL> = {
  sceptic: new URL('../../../assets/coverage/sceptic.json', import.meta.url),
  base: new URL('../../../assets/coverage/base.json', import.meta.url),
  official: new URL('../../../assets/coverage/official.json', import.meta.url),
};

/** Other screens of the same visit need not fetch them again. */
const arriving = new Map<Lens, Promise<Tables>>();

function tablesOf(lens: Lens): Promise<Tables> {
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

/** The tables of the coverage model, once the layer is first wanted: the middle estimate at once, the others after it. */
export function useCoverTables(wanted: boolean): { sets: TableSets; failed: boolean } {
  const [sets, setSets] = useState<TableSets>({});
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    const bring = async (lens: Lens): Promise<void> => {
      const tables = await tablesOf(lens);
      if (!gone) setSets(known => ({ ...known, [lens]: tables }));
    };
    bring('base')
      .then(() => Promise.all([bring('sceptic'), bring('official')]))
      .catch(() => setFailed(true));
    return () => {
      gone = true;
    };
  }, [wanted]);
  return { sets, failed };
}
