/** A walk over every package: which the layers let through, and what each is worth to every party. */
import { dealPoints, enough } from '../../engine/index.ts';
import { type Plan, packageAt } from './plan.ts';
import { extraOf } from './worth.ts';

/** Told each package let through: its points by party (the same array each time: read, never keep) and its index. */
export type Visit = (points: Int32Array, index: number) => void;

/** Packages between two looks at the clock of whoever drives the walk. */
const CHUNK = 262_144;

/** Visits all packages in order; yields how many have been looked at, about every quarter of a million. */
export function* walk(plan: Plan, visit: Visit): Generator<number, void> {
  const row = rowWalker(plan, visit);
  let next = CHUNK;
  for (let h = 0; h < plan.head.size; h++) {
    row(h);
    const done = (h + 1) * plan.tail.size;
    if (done < next) continue;
    yield done;
    next = done + CHUNK;
  }
}

/** A function that walks one row: a choice of the head with every choice of the tail. */
function rowWalker(plan: Plan, visit: Visit): (h: number) => void {
  const { game, layers, head, tail, parties } = plan;
  const n = parties.length;
  const members = new Array<boolean>(n).fill(true);
  const net = new Int32Array(n);
  const points = new Int32Array(n);
  const minDepth = layers.depth ? game.rules.minDepth : 0;
  const unanimous = game.scenario.decision.rule === 'unanimity';

  const letThrough = (h: number, t: number): boolean => {
    for (let i = 0; i < n; i++) {
      const yes = ratifies(plan, i, h, t);
      if (!yes && unanimous) return false;
      members[i] = yes;
    }
    return unanimous || enough(game, i => members[i]!);
  };

  return h => {
    for (let t = 0; t < tail.size; t++) {
      const depth = head.depth[h]! + tail.depth[t]!;
      if (depth < minDepth || (layers.ratification && !letThrough(h, t))) continue;
      for (let i = 0; i < n; i++) {
        net[i] = head.raw[i]![h]! + tail.raw[i]![t]! - (layers.slippage ? parties[i]!.slip[depth]! : 0);
      }
      const durability = layers.durability ? plan.durability[gapOf(net, members)]! : 100;
      for (let i = 0; i < n; i++) {
        const lines = layers.redLines ? parties[i]!.lines[head.crossed[i]![h]! + tail.crossed[i]![t]!]! : 0;
        points[i] = members[i]! ? dealPoints(net[i]!, durability) + lines : parties[i]!.outside;
      }
      if (layers.endings) addEndings(plan, h * tail.size + t, points);
      visit(points, h * tail.size + t);
    }
  };
}

/** Whether a capital would ratify, from the tables. */
function ratifies({ parties, head, tail }: Plan, party: number, h: number, t: number): boolean {
  const { views, least, span, needs, pays, side } = parties[party]!;
  const need = Math.max(head.need[party]![h]!, tail.need[party]![t]!);
  const at = party * 3;
  const crossed = head.crossed[party]![h]! + tail.crossed[party]![t]!;
  const hard = views[0][crossed * span + head.watched[at]![h]! + tail.watched[at]![t]! - least[0]]!;
  const institutional = views[1][head.watched[at + 1]![h]! + tail.watched[at + 1]![t]! - least[1]]!;
  const dove = views[2][head.watched[at + 2]![h]! + tail.watched[at + 2]![t]! - least[2]]!;
  const a = missing(need - hard, side);
  const b = missing(needs[1] - institutional, side);
  return pays[(a * side + b) * side + missing(needs[2] - dove, side)] === 1;
}

const missing = (points: number, side: number): number => (points <= 0 ? 0 : points < side ? points : side - 1);

/** The widest gap between members' values. */
function gapOf(net: Int32Array, members: boolean[]): number {
  let most = Number.NEGATIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < net.length; i++) {
    if (!members[i]!) continue;
    if (net[i]! > most) most = net[i]!;
    if (net[i]! < least) least = net[i]!;
  }
  return most - least;
}

function addEndings(plan: Plan, index: number, points: Int32Array): void {
  const extra = plan.extra ?? extraOf(plan.game, plan.state, packageAt(plan, index));
  for (let i = 0; i < points.length; i++) points[i]! += extra[i]!;
}
