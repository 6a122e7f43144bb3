/** What every part of the table screen shares: the game as one seat sees it, the draft, and the way to act. */
import { createContext, useContext } from 'react';
import type { Game } from '../../engine/index.ts';
import type { Allocation, MoveBody, Party, Private, Public, Scenario, View } from '../../engine/types.ts';
import type { SessionEntry } from '../../session/types.ts';
import type { Draft } from './use-draft.ts';
import type { News } from './use-news.ts';

export const TABS = ['brief', 'draft', 'capitals', 'channels', 'record'] as const;
/** `now` holds what belongs to no tab: a card's choice, the mediator's text, the vote, the end. */
export type TabId = (typeof TABS)[number] | 'now';

export interface TableState {
  game: Game;
  scenario: Scenario;
  view: View;
  pub: Public;
  own: Private;
  me: Party;
  log: SessionEntry[];
  thinking: boolean;
  draft: Draft;
  /** The split of effort being tried out. */
  allocation: Allocation;
  setAllocation(allocation: Allocation): void;
  news: News;
  tab: TabId;
  openTab(tab: TabId): void;
  /** Makes a move; false when the rules refuse it, and `problem` then says why. */
  act(move: MoveBody): boolean;
  problem: string | null;
  finish(): void;
}

const Table = createContext<TableState | null>(null);
export const TableProvider = Table.Provider;

/** Only inside the table screen. */
export function useTable(): TableState {
  const state = useContext(Table);
  if (state === null) throw new Error('useTable outside the table screen');
  return state;
}
