/**
 * All deals of one of our own games, as the state stands: every package the layers let through, in points. It reads
 * every party's private values: for the debrief and the white cell, never for a seat still at the table.
 */
import { type Game, stream } from '../../engine/index.ts';
import type { Package, State } from '../../engine/types.ts';
import { type Compat, type CompatInput, compatOf } from '../compat.ts';
import { TOLERANCE } from '../domain.ts';
import { frontierOf } from '../frontier.ts';
import { egalitarian, kalaiSmorodinsky, nash, type Point, type Solution, welfare } from '../solutions.ts';
import { sizeOf } from './block.ts';
import type { Layers } from './layers.ts';
import { type PairPicture, picturesOf } from './picture.ts';
import { choicesOf, type Plan, packageAt, planOf } from './plan.ts';
import { Tally } from './tally.ts';
import { walk } from './walk.ts';
import { membersOf, reservationOf, worthOf } from './worth.ts';

export interface GamePoint {
  /** Points of each party. */
  points: number[];
  /** Packages worth exactly that. */
  packages: number;
  /** The first of them, in the clauses' order. */
  package: Package;
}

export interface GameSpace {
  layers: Layers;
  /** Packages looked at: all choices of options the gates leave. */
  total: number;
  /** Packages the other layers let through. */
  count: number;
  /** False when there were too many to look at each, and `count` and all below come from a random sample. */
  exact: boolean;
  /** What no agreement is worth to each, in the same points. */
  reservation: number[];
  /** Least and most points of each among the packages counted; empty without any. */
  least: number[];
  ideal: number[];
  /** Packages at least as good as no agreement for all; better for all. */
  rational: number;
  strictlyRational: number;
  noZone: boolean;
  /** Rational points that no package betters, falling. Solutions hold places in it. */
  frontier: GamePoint[];
  nash: Solution & { fallback: boolean };
  kalaiSmorodinsky: Solution;
  egalitarian: Solution;
  welfare: Solution;
  /** Other platforms' definitions, which ask for utilities in 0 … 1: values on the scale least 0, most 1; points as here. */
  compat: Compat;
  pictures: PairPicture[];
}

/** Told how many of how many packages have been looked at. */
export type OnProgress = (done: number, total: number) => void;

export const GAME_SPACE_LIMITS = {
  /** Packages up to which each is looked at; beyond, a sample is drawn. */
  packages: 67_108_864,
  /** Packages drawn. */
  sample: 100_000,
};

/** As a generator: yields [done, total] now and then, returns the space. Time about 60 ns a package. */
export function* exploreSpace(
  game: Game,
  state: State,
  layers: Layers,
  limits = GAME_SPACE_LIMITS,
): Generator<[done: number, total: number], GameSpace> {
  const choices = choicesOf(game, state, layers);
  const total = sizeOf(choices, 0, choices.length);
  if (total > limits.packages) return sampled(game, state, layers, choices, total, limits.sample);
  const plan = planOf(game, state, layers);
  const tally = new Tally(game.n);
  for (const done of walk(plan, (points, index) => tally.add(points, index))) yield [done, total];
  const { columns, counts, firsts } = tally.all();
  return summary(plan, columns, counts, at => packageAt(plan, firsts[at]!), { total, scale: 1, exact: true });
}

type Frame = Pick<Plan, 'game' | 'state' | 'layers'>;

function sampled(
  game: Game,
  state: State,
  layers: Layers,
  choices: number[][],
  total: number,
  draws: number,
): GameSpace {
  const rng = stream('game space');
  const found: { points: number[]; options: Package }[] = [];
  for (let k = 0; k < draws; k++) {
    const options = choices.map(list => list[rng.int(list.length)]!);
    const members = membersOf(game, state, layers, options);
    if (members === null) continue;
    found.push({ points: worthOf(game, state, layers, { options, riders: [] }, members), options });
  }
  const columns = Array.from({ length: game.n }, (_, i) => Float64Array.from(found, ({ points }) => points[i]!));
  const counts = new Uint32Array(found.length).fill(1);
  const frame = { total, scale: total / draws, exact: false };
  return summary({ game, state, layers }, columns, counts, at => found[at]!.options, frame);
}

function summary(
  { game, state, layers }: Frame,
  columns: Float64Array[],
  counts: Uint32Array,
  packageOf: (at: number) => Package,
  { total, scale, exact }: { total: number; scale: number; exact: boolean },
): GameSpace {
  const reservation = reservationOf(game, state, layers);
  const reach = (margin: number): number => scaled(countReaching(columns, counts, reservation, margin), scale);
  const everything = frontierPoints(columns, counts, packageOf);
  const frontier = everything.filter(({ points }) => points.every((x, i) => x >= reservation[i]!));
  const points = frontier.map(each => each.points);
  const ideal = columns.map(column => column.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY));
  const least = columns.map(column => column.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY));
  const count = scaled(
    counts.reduce((a, b) => a + b, 0),
    scale,
  );
  return {
    ...{ layers, total, count, exact, reservation, frontier },
    least: count > 0 ? least : [],
    ideal: count > 0 ? ideal : [],
    rational: reach(0),
    strictlyRational: reach(1),
    noZone: frontier.length === 0,
    nash: nash(points, reservation),
    kalaiSmorodinsky: kalaiSmorodinsky(points, { disagreement: reservation, ideal }),
    egalitarian: egalitarian(points, reservation),
    welfare: welfare(points),
    compat: scaledCompat({ everything, points, least, ideal, reservation, outcomes: count, strictly: reach(1) }),
    pictures: picturesOf(columns, counts),
  };
}

type Whole = Omit<CompatInput, 'everything'> & { everything: GamePoint[] };

function scaledCompat({ everything, points, least, ideal, reservation, ...counts }: Whole): Compat {
  const scale = (u: Point): number[] =>
    ideal.map((most, i) => (most > least[i]! ? (u[i]! - least[i]!) / (most - least[i]!) : 0));
  const outcomesOf = (point: GamePoint, u: number[]) => ({ u, outcomes: point.packages, outcome: point.package });
  const compat = compatOf({
    ...counts,
    everything: everything.map(point => outcomesOf(point, scale(point.points))),
    points: points.map(scale),
    least: least.map(() => 0),
    ideal: ideal.map((most, i) => (most > least[i]! ? 1 : 0)),
    reservation: scale(reservation),
  });
  const raw = everything.map(point => outcomesOf(point, point.points));
  return { ...compat, genius: { ...compat.genius, frontier: raw } };
}

const scaled = (count: number, scale: number): number => Math.round(count * scale);

/** Packages that give every party its reservation value and `margin` more. */
function countReaching(columns: Float64Array[], counts: Uint32Array, reservation: number[], margin: number): number {
  let total = 0;
  for (let k = 0; k < counts.length; k++)
    if (columns.every((column, i) => column[k]! >= reservation[i]! + margin)) total += counts[k]!;
  return total;
}

function frontierPoints(columns: Float64Array[], counts: Uint32Array, packageOf: (at: number) => Package): GamePoint[] {
  if (counts.length === 0) return [];
  const { outcomes, starts } = frontierOf(columns, TOLERANCE);
  return Array.from({ length: starts.length - 1 }, (_, p) => {
    const members = outcomes.subarray(starts[p], starts[p + 1]);
    return {
      points: columns.map(column => column[members[0]!]!),
      packages: members.reduce((sum, k) => sum + counts[k]!, 0),
      package: packageOf(members[0]!),
    };
  });
}
