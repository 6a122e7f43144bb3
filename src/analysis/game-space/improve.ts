/** What was left on the table: texts that would have given every party more, or one of them more at no other's cost. */
import { type Game, resolveRiders } from '../../engine/index.ts';
import type { Package, State, Text } from '../../engine/types.ts';
import { sizeOf } from './block.ts';
import type { Layers } from './layers.ts';
import { choicesOf, type Plan, packageAt, planOf } from './plan.ts';
import { GAME_SPACE_LIMITS } from './space.ts';
import { walk } from './walk.ts';
import { membersOf, worthOf } from './worth.ts';

export interface Improvement {
  package: Package;
  points: number[];
  /** Points above the text's, by party. */
  gains: number[];
  /** Clauses that stand otherwise than in the text. */
  changes: { clause: number; from: number; to: number }[];
}

export interface Improvements {
  /** The text's own points, and whether the layers would let it through. */
  points: number[];
  allowed: boolean;
  /** The best text that gives every party a point more or better: the greatest least gain, then the greatest sum. */
  everybody: Improvement | null;
  /** By party: the text best for it that costs no other anything. */
  alone: (Improvement | null)[];
  /** False when there were too many packages, and only changes of up to two clauses were looked at. */
  exact: boolean;
}

/** Best so far by a list of keys, fewest changes last. */
interface Search {
  keys: number[];
  options: Package;
  points: number[];
}

interface Judge {
  base: number[];
  start: Package;
  everybody: Search | null;
  alone: (Search | null)[];
}

/** As a generator: yields [done, total] now and then. Riders of the text are read as they stand. */
export function* exploreImprovements(
  game: Game,
  state: State,
  text: Text,
  layers: Layers,
  limits = GAME_SPACE_LIMITS,
): Generator<[done: number, total: number], Improvements> {
  const start = resolveRiders(game, state.public, text).options;
  const allowed = membersOf(game, state, layers, start);
  const members = allowed ?? state.private.map(() => true);
  const base = worthOf(game, state, layers, text, members);
  const judge: Judge = { base, start: start.slice(), everybody: null, alone: base.map(() => null) };
  const plan = planOrNull(game, state, layers, limits.packages);
  if (plan === null) lookAround(game, state, layers, judge);
  else
    for (const done of walk(plan, (points, index) => consider(judge, points, () => packageAt(plan, index))))
      yield [done, plan.total];
  return {
    points: base,
    allowed: allowed !== null,
    everybody: told(judge, judge.everybody),
    alone: judge.alone.map(found => told(judge, found)),
    exact: plan !== null,
  };
}

function planOrNull(game: Game, state: State, layers: Layers, most: number): Plan | null {
  const choices = choicesOf(game, state, layers);
  return sizeOf(choices, 0, choices.length) <= most ? planOf(game, state, layers) : null;
}

function consider(judge: Judge, points: ArrayLike<number>, optionsOf: () => Package): void {
  const { base } = judge;
  let least = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let i = 0; i < base.length; i++) {
    const gain = points[i]! - base[i]!;
    if (gain < least) least = gain;
    sum += gain;
  }
  if (least < 0 || sum < 1) return;
  if (least >= 1) judge.everybody = better(judge, judge.everybody, least, sum, points, optionsOf);
  for (let i = 0; i < base.length; i++) {
    const gain = points[i]! - base[i]!;
    if (gain >= 1) judge.alone[i] = better(judge, judge.alone[i]!, gain, sum, points, optionsOf);
  }
}

/** The found one or this: by the first number, then the second, then fewer clauses changed; the earlier on a tie. */
function better(
  { start }: Judge,
  found: Search | null,
  first: number,
  second: number,
  points: ArrayLike<number>,
  optionsOf: () => Package,
): Search {
  if (found !== null) {
    const [a, b] = found.keys;
    if (first < a! || (first === a && second < b!)) return found;
    if (first === a && second === b && changesOf(start, optionsOf()).length >= found.keys[2]!) return found;
  }
  const options = optionsOf();
  return { keys: [first, second, changesOf(start, options).length], options, points: Array.from(points) };
}

const changesOf = (start: Package, options: Package): Improvement['changes'] =>
  options.flatMap((to, clause) => (to === start[clause] ? [] : [{ clause, from: start[clause]!, to }]));

function told({ base, start }: Judge, found: Search | null): Improvement | null {
  if (found === null) return null;
  const { options, points } = found;
  return { package: options, points, gains: points.map((x, i) => x - base[i]!), changes: changesOf(start, options) };
}

/** Every change of one or two clauses. */
function lookAround(game: Game, state: State, layers: Layers, judge: Judge): void {
  const choices = choicesOf(game, state, layers);
  const trial = judge.start.slice();
  const look = (): void => {
    const members = membersOf(game, state, layers, trial);
    if (members === null) return;
    const points = worthOf(game, state, layers, { options: trial, riders: [] }, members);
    consider(judge, points, () => trial.slice());
  };
  const vary = (from: number, left: number): void => {
    for (let clause = from; clause < trial.length; clause++) {
      for (const option of choices[clause]!) {
        if (option === judge.start[clause]) continue;
        trial[clause] = option;
        look();
        if (left > 1) vary(clause + 1, left - 1);
      }
      trial[clause] = judge.start[clause]!;
    }
  };
  vary(0, 2);
}
