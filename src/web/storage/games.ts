/** Saved games: one entry a game in IndexedDB, or in memory where the browser allows no storage. */
import { del, entries, get, set } from 'idb-keyval';
import type { GameRecord } from '../../record/index.ts';
import { database } from './database.ts';

export interface SavedGame {
  id: string;
  record: GameRecord;
  /** The seat played at this machine. */
  seat: number;
  round: number;
  rounds: number;
  /** Milliseconds since 1970, for sorting and showing only. */
  savedAt: number;
}

/** Games not yet in the database, and all of them where there is none. */
const memory = new Map<string, SavedGame>();
const writing = new Set<string>();
const { isThere, attempt } = database('back-to-back', 'games');

/** Whether games outlive this page. Known for certain after the first access. */
export const isDurable = isThere;

/** Resolves once the game is kept. While one write is under way, only the latest of the later ones is made. */
export async function saveGame(game: SavedGame): Promise<void> {
  memory.set(game.id, game);
  if (writing.has(game.id)) return;
  writing.add(game.id);
  let written: SavedGame | undefined;
  while (isThere() && written !== memory.get(game.id)) {
    const next = memory.get(game.id);
    if (!next) break;
    await attempt(db => set(next.id, next, db));
    written = next;
  }
  if (isThere()) memory.delete(game.id);
  writing.delete(game.id);
}

export async function loadGame(id: string): Promise<SavedGame | null> {
  return memory.get(id) ?? (await attempt(db => get<SavedGame>(id, db))) ?? null;
}

export async function deleteGame(id: string): Promise<void> {
  memory.delete(id);
  await attempt(db => del(id, db));
}

/** Newest first. */
export async function listGames(): Promise<SavedGame[]> {
  const kept = (await attempt(db => entries<string, SavedGame>(db))) ?? [];
  const all = new Map([...kept, ...memory]);
  return [...all.values()].sort((a, b) => b.savedAt - a.savedAt);
}
