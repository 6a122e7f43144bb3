/** The door to all deals of one of our own games; docs/analysis.md says what the figures mean. */
import type { Game } from '../engine/index.ts';
import type { State, Text } from '../engine/types.ts';
import { exploreImprovements, type Improvements } from './game-space/improve.ts';
import { ALL_LAYERS, type Layers } from './game-space/layers.ts';
import { exploreSpace, type GameSpace, type OnProgress } from './game-space/space.ts';
import { membersOf, worthOf } from './game-space/worth.ts';

export { exploreImprovements, type Improvement, type Improvements } from './game-space/improve.ts';
export { ALL_LAYERS, type Layers, NO_LAYERS } from './game-space/layers.ts';
export type { PairPicture } from './game-space/picture.ts';
export {
  exploreSpace,
  GAME_SPACE_LIMITS,
  type GamePoint,
  type GameSpace,
  type OnProgress,
} from './game-space/space.ts';
export { reservationOf } from './game-space/worth.ts';

/**
 * All deals as the state stands. Lets others run between slices of about a hundredth of a second; `signal` stops it
 * (the promise is then refused with its reason). In a worker, where nothing else runs, `now(exploreSpace(…))` is the same.
 */
export const spaceOf = (
  game: Game,
  state: State,
  layers: Layers = ALL_LAYERS,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<GameSpace> => inSlices(exploreSpace(game, state, layers), onProgress, signal);

/** What was left on the table by a text: see exploreImprovements. Runs and stops like spaceOf. */
export const improvements = (
  game: Game,
  state: State,
  text: Text,
  layers: Layers = ALL_LAYERS,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<Improvements> => inSlices(exploreImprovements(game, state, text, layers), onProgress, signal);

/** Points of a text to each party and whether the layers would let it through: where it lies in the space. */
export function placeOf(
  game: Game,
  state: State,
  text: Text,
  layers: Layers = ALL_LAYERS,
): { points: number[]; allowed: boolean } {
  const members = membersOf(game, state, layers, text.options);
  const inside = members ?? state.private.map(() => true);
  return { points: worthOf(game, state, layers, text, inside), allowed: members !== null };
}

/** Runs a walk to its end at once. */
export function now<T>(walk: Generator<[done: number, total: number], T>, onProgress?: OnProgress): T {
  for (;;) {
    const step = walk.next();
    if (step.done === true) return step.value;
    onProgress?.(...step.value);
  }
}

async function inSlices<T>(
  walk: Generator<[done: number, total: number], T>,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const step = walk.next();
    if (step.done === true) return step.value;
    onProgress?.(...step.value);
    await new Promise(resolve => setTimeout(resolve));
  }
}
