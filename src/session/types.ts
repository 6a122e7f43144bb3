/** What a screen talks to: a game as one seat sees it, whoever else plays and wherever they sit. */
import type { BotReason } from '../bots/reasons.ts';
import type { Game } from '../engine/index.ts';
import type { LogEntry, MoveBody, Party, Refusal, View } from '../engine/types.ts';
import type { GameRecord } from '../record/index.ts';

/** A log entry this seat may know; `index` is the number of the move that caused it, 0 being the setup. */
export interface SessionEntry {
  index: number;
  round: number;
  entry: LogEntry;
  /** Why a scripted delegation did it, for its public answers, proposals and choices; null for everything else. */
  reasons: { seat: Party; reasons: BotReason[] } | null;
}

export interface Snapshot {
  view: View;
  log: SessionEntry[];
  /** Scripted delegations have yet to move. */
  thinking: boolean;
  canTakeBack: boolean;
  /** Moves made so far by anybody. */
  moveCount: number;
  /** Why the last move did not count after all, when that was learnt only later (over a network); else null. */
  trouble: { refusal: Refusal } | { message: string } | null;
}

/**
 * `snapshot` returns the same object until something changes, so it fits useSyncExternalStore.
 * `submit` gives null when the move was made, or sent to where it will be; else why it may not be.
 */
export interface Session {
  readonly game: Game;
  readonly seat: Party;
  snapshot(): Snapshot;
  subscribe(listener: () => void): () => void;
  submit(move: MoveBody): Refusal | null;
  canTakeBack(): boolean;
  takeBack(): void;
  /** Null where the record is kept elsewhere. */
  record(): GameRecord | null;
  /** Stops the scripted delegations; the session is of no use afterwards. */
  dispose(): void;
}
