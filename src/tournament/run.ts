/** Plays what is left of a tournament: here, on threads, or wherever the caller's `play` sends the chunks. */
import { CHUNK, chunksOf, meetingsOf, type Plan } from './plan.ts';
import type { Played } from './play.ts';
import { type Standings, standingsOf } from './standings.ts';

/** Plays the chunks, in any order, and tells of each as it is done. */
export type Play = (plan: Plan, chunks: number[], done: (chunk: number, results: Played[]) => void) => Promise<void>;

export interface RunOptions {
  play: Play;
  /** Results of earlier runs, by chunk. */
  before?: ReadonlyMap<number, Played[]>;
  onChunk?: (chunk: number, results: Played[]) => void;
  onProgress?: (meetings: number) => void;
}

export async function runTournament(plan: Plan, options: RunOptions): Promise<Standings> {
  const { play, before = new Map(), onChunk = () => {}, onProgress = () => {} } = options;
  const results = new Map(before);
  const missing = Array.from({ length: chunksOf(plan) }, (_, k) => k).filter(k => !results.has(k));
  const report = (): void => onProgress(Math.min(meetingsOf(plan), results.size * CHUNK));
  report();
  await play(plan, missing, (chunk, played) => {
    results.set(chunk, played);
    onChunk(chunk, played);
    report();
  });
  return standingsOf(plan, Array.from({ length: chunksOf(plan) }, (_, k) => results.get(k) ?? lost(k)).flat());
}

function lost(chunk: number): never {
  throw new Error(`chunk ${chunk} was never played`);
}
