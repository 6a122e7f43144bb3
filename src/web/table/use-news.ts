import { useCallback } from 'react';
import type { SessionEntry, Snapshot } from '../../session/types.ts';
import { isTurningPage } from './story.ts';
import { useKept } from './use-kept.ts';

export interface News {
  /** What happened since the player last moved or pressed Continue. */
  items: SessionEntry[];
  /** Whether it deserves the whole panel. */
  page: boolean;
  dismiss(): void;
  /** Called before a move of one's own: what follows is news. */
  mark(): void;
}

/** A game taken up again opens with the round it stopped in. */
function openingMark(log: readonly SessionEntry[]): number {
  for (let at = log.length - 1; at >= 0; at--) if (log[at].entry.kind === 'round') return at;
  return 0;
}

export function useNews(snapshot: Snapshot, table: string): News {
  const { log, thinking, view } = snapshot;
  const [from, setFrom] = useKept('news', table, () => openingMark(log));
  const items = log.slice(Math.min(from, log.length));
  const settled = !thinking || view.legal.length > 0;
  const length = log.length;
  const mark = useCallback(() => setFrom(length), [length, setFrom]);
  return { items, page: settled && items.some(item => isTurningPage(item.entry)), dismiss: mark, mark };
}
