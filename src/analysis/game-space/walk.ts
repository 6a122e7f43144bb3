/** A walk over every package: which the layers let through, and what each is worth to every party. */
import { dealPoints, enough } from '../../engine/index.ts';
import type { Block } from './block.ts';
import { high, low, type Plan, packageAt } from './plan.ts';
import { extraOf } from './worth.ts';

/** Told each package let through: its points by party (the same array each time: read, never keep) and its index. */
export type Visit = (points: Int32Array, index: number) => void;

/** Packages between two looks at the clock of whoever drives the walk. */
const CHUNK = 262_144;

/** Visits all packages in order; yields how many have been looked at, about every quarter of a million and at the end. */
export function* walk(plan: Plan, visit: Visit): Generator<number, void> {
  const row = rowWalker(plan, visit);
  let next = CHUNK;
  for (let h = 0; h < plan.head.size; h++) {
    row(h);
    const done = (h + 1) * plan.tail.size;
    if (done < next && done < plan.total) continue;
    yield done;
    next = done + CHUNK;
  }
}

/** A column a party, laid party after party within each choice, so that one choice lies together in memory. */
const interleaved = (columns: Int32Array[], size: number): Int32Array =>
  Int32Array.from(
    { length: size * columns.length },
    (_, at) => columns[at % columns.length]![Math.floor(at / columns.length)]!,
  );

/** Tables by party end to end, each as long as the longest. */
function endToEnd(tables: Int32Array[]): { all: Int32Array; stride: number } {
  const stride = tables.reduce((most, table) => Math.max(most, table.length), 0);
  const all = new Int32Array(stride * tables.length);
  tables.forEach((table, i) => {
    all.set(table, i * stride);
  });
  return { all, stride };
}

/**
 * A function that walks one row: a choice of the head with every choice of the tail. This is the hot loop of every
 * figure about our own games, so what it reads lies flat, and layers that are off cost nothing.
 */
function rowWalker(plan: Plan, visit: Visit): (h: number) => void {
  const { game, layers, head, tail, parties, durability } = plan;
  const n = parties.length;
  const members = new Array<boolean>(n).fill(true);
  const [start, net, points] = [new Int32Array(n), new Int32Array(n), new Int32Array(n)];
  const minDepth = layers.depth ? game.rules.minDepth : 0;
  const raw = interleaved(tail.raw, tail.size);
  const slip = endToEnd(parties.map(({ slip: table }) => (layers.slippage ? table : table.map(() => 0))));
  const passes = layers.ratification ? ratification(plan, members) : null;
  const uneven = layers.durability ? durability : null;
  const dealt = uneven === null ? null : dealTable(plan);
  const finish = layers.redLines || layers.endings ? addEnds(plan, members, points) : null;

  return h => {
    for (let i = 0; i < n; i++) start[i] = head.raw[i]![h]!;
    for (let t = 0; t < tail.size; t++) {
      const depth = head.depth[h]! + tail.depth[t]!;
      if (depth < minDepth || (passes !== null && !passes(h, t))) continue;
      for (let i = 0, at = t * n; i < n; i++) net[i] = start[i]! + raw[at + i]! - slip.all[i * slip.stride + depth]!;
      const share = uneven === null ? 100 : uneven[gapOf(net, members)]!;
      for (let i = 0; i < n; i++) {
        if (!members[i]!) points[i] = parties[i]!.outside;
        else points[i] = dealt === null ? net[i]! : dealt.points[(net[i]! - dealt.least) * PER_CENT + share]!;
      }
      if (finish !== null) finish(h, t);
      visit(points, h * tail.size + t);
    }
  };
}

/** Whether enough capitals would ratify a package, from the tables; writes who would into `members`. */
function ratification(plan: Plan, members: boolean[]): (h: number, t: number) => boolean {
  const { game, parties } = plan;
  const capitals = parties.map((_, i) => capital(plan, i));
  if (game.scenario.decision.rule === 'unanimity') {
    return (h, t) => {
      for (let i = 0; i < capitals.length; i++) if (!capitals[i]!(h, t)) return false;
      return true;
    };
  }
  return (h, t) => {
    for (let i = 0; i < capitals.length; i++) members[i] = capitals[i]!(h, t);
    return enough(game, i => members[i]!);
  };
}

/** Whether one capital would ratify. */
function capital({ parties, head, tail }: Plan, party: number): (h: number, t: number) => boolean {
  const { views, least, span, needs, pays, side } = parties[party]!;
  const of = ({ watched, crossed, need }: Block) => ({
    hard: watched[party * 3]!,
    institutional: watched[party * 3 + 1]!,
    dove: watched[party * 3 + 2]!,
    crossed: crossed[party]!,
    need: need[party]!,
  });
  const [a, b] = [of(head), of(tail)];
  return (h, t) => {
    const blame = (a.crossed[h]! + b.crossed[t]!) * span;
    const hard = views[0][blame + a.hard[h]! + b.hard[t]! - least[0]]!;
    const institutional = views[1][a.institutional[h]! + b.institutional[t]! - least[1]]!;
    const dove = views[2][a.dove[h]! + b.dove[t]! - least[2]]!;
    const first = missing(Math.max(a.need[h]!, b.need[t]!) - hard, side);
    const second = missing(needs[1] - institutional, side);
    return pays[(first * side + second) * side + missing(needs[2] - dove, side)] === 1;
  };
}

const missing = (points: number, side: number): number => (points <= 0 ? 0 : points < side ? points : side - 1);

/** The widest gap between members' values. */
function gapOf(net: Int32Array, members: boolean[]): number {
  let most = -2147483648;
  let least = 2147483647;
  for (let i = 0; i < net.length; i++) {
    if (!members[i]!) continue;
    if (net[i]! > most) most = net[i]!;
    if (net[i]! < least) least = net[i]!;
  }
  return most - least;
}

const PER_CENT = 101;

/** Deal points of every value there is at every durability (rule 8.2): [value − least] × 101 + per cent. */
function dealTable({ head, tail, parties }: Plan): { points: Int32Array; least: number } {
  const ends = parties.map(({ slip }, i) => {
    const [a, b] = [head.raw[i]!, tail.raw[i]!];
    return { low: low(a) + low(b) - high(slip), high: high(a) + high(b) };
  });
  const least = Math.min(...ends.map(each => each.low));
  const most = Math.max(...ends.map(each => each.high));
  const points = Int32Array.from({ length: (most - least + 1) * PER_CENT }, (_, at) =>
    dealPoints(least + Math.floor(at / PER_CENT), at % PER_CENT),
  );
  return { points, least };
}

/** Adds what red lines and the scenario's endings are worth. */
function addEnds(plan: Plan, members: boolean[], points: Int32Array): (h: number, t: number) => void {
  const { game, state, layers, head, tail, parties } = plan;
  const n = parties.length;
  const lines = endToEnd(parties.map(table => (layers.redLines ? table.lines : table.lines.map(() => 0))));
  const [above, below] = [interleaved(head.crossed, head.size), interleaved(tail.crossed, tail.size)];
  const steady = layers.endings ? plan.extra : points.map(() => 0);
  return (h, t) => {
    const extra = steady ?? extraOf(game, state, packageAt(plan, h * tail.size + t));
    for (let i = 0; i < n; i++) {
      if (members[i]!) points[i]! += lines.all[i * lines.stride + above[h * n + i]! + below[t * n + i]!]!;
      points[i]! += extra[i]!;
    }
  };
}
