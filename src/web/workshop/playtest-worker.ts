/** Plays pieces of a playtest, one after the other, away from the page. */
import { type Piece, type PieceResult, type PlaytestPlan, playerOf } from '../../playtest/index.ts';

/** The plan comes first, then its pieces. */
export type PlaytestRequest = { plan: PlaytestPlan } | { piece: Piece; at: number };
export interface PlaytestAnswer {
  at: number;
  result: PieceResult;
}

let play: ReturnType<typeof playerOf> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<PlaytestRequest>) => {
  if ('plan' in data) play = playerOf(data.plan);
  else if (play) self.postMessage({ at: data.at, result: play(data.piece) } satisfies PlaytestAnswer);
});
