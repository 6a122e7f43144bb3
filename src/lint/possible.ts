/** What can come about in a game at all, reckoned generously: what is called impossible here never happens. */
import type { Bounds, Condition, Effect, Game } from '../engine/index.ts';
import { reachableOf, reachOf } from './worth.ts';

export interface World {
  game: Game;
  flags: Set<number>;
  deployed: Set<number>;
  interims: Set<number>;
  events: Set<number>;
  /** Highest option of each clause that an interim deal or a card can bank. */
  banked: number[];
  /** Tracks that something can lower, and raise. */
  lowered: Set<number>;
  raised: Set<number>;
}

type Span = [least: number, most: number];

/** The values a public number can have. Flags and the like are 0 or 1; they begin as 0. */
function spanOf(world: World, c: Condition): Span {
  const { game } = world;
  const { scenario, rules } = game;
  switch (c.is) {
    case 'round':
      return [1, game.rounds];
    case 'tension':
      return [0, rules.tensionMax];
    case 'track': {
      const { min, max, start } = scenario.tracks[c.track]!;
      return [world.lowered.has(c.track) ? min : start, world.raised.has(c.track) ? max : start];
    }
    case 'trust':
    case 'support':
      return [0, 10];
    case 'pillar':
      return [0, reachOf(game)];
    case 'pillars':
      return [0, reachOf(game) * scenario.pillars.length];
    case 'clause':
      return [0, Math.max(world.banked[c.clause]!, ...reachableOf(game, c.clause))];
    case 'banked':
      return [0, world.banked[c.clause]!];
    case 'riders':
      return [0, rules.riderMax];
    case 'interim':
      return [0, world.interims.size > 0 ? 1 : 0];
    case 'deployed':
      return [0, world.deployed.has(c.deployment) ? 1 : 0];
    case 'flag':
      return [0, world.flags.has(c.flag) ? 1 : 0];
    default:
      return [0, 1];
  }
}

const isYesNo = (c: Condition): boolean => ['initialled', 'interim', 'deployed', 'flag'].includes(c.is);

/** Which number a condition reads, so that two about the same can be held against each other. */
function subject(c: Condition): string {
  const { min: _, max: __, ...rest } = c as Condition & Bounds;
  return JSON.stringify(rest);
}

function within([least, most]: Span, c: Condition): Span {
  if (isYesNo(c)) return [Math.max(least, 1), most];
  const { min, max } = c as Bounds;
  return [Math.max(least, min ?? least), Math.min(most, max ?? most)];
}

/** The values outside the bounds, when they form one stretch; all values when they form two. */
function outside([least, most]: Span, c: Condition): Span {
  if (isYesNo(c)) return [least, Math.min(most, 0)];
  const { min, max } = c as Bounds;
  if (min !== undefined && max !== undefined) return min <= least && max >= most ? [1, 0] : [least, most];
  return min === undefined ? [Math.max(least, (max ?? most) + 1), most] : [least, Math.min(most, min - 1)];
}

const isLeaf = (c: Condition): boolean => c.is !== 'all' && c.is !== 'any' && c.is !== 'not';

/** What must hold of single numbers for all of these to have the truth wanted: the leaves that are certain. */
function* certain(of: readonly Condition[], wanted: boolean): Generator<[Condition, boolean]> {
  for (const c of of) {
    if (c.is === 'not') yield* certain([c.of], !wanted);
    else if (c.is === (wanted ? 'all' : 'any')) yield* certain((c as { of: Condition[] }).of, wanted);
    else if (isLeaf(c)) yield [c, wanted];
  }
}

/** No two of the certain leaves leave one number nothing to be. */
function agree(world: World, of: readonly Condition[], wanted: boolean): boolean {
  const spans = new Map<string, Span>();
  for (const [leaf, holds] of certain(of, wanted)) {
    const key = subject(leaf);
    const before = spans.get(key) ?? spanOf(world, leaf);
    const after = holds ? within(before, leaf) : outside(before, leaf);
    if (after[0] > after[1]) return false;
    spans.set(key, after);
  }
  return true;
}

/** Whether the condition can come to hold (or, with `wanted` false, not to hold). */
export function canBe(world: World, c: Condition, wanted = true): boolean {
  if (c.is === 'not') return canBe(world, c.of, !wanted);
  if (isLeaf(c)) return agree(world, [c], wanted);
  const { of } = c as { of: Condition[] };
  if ((c.is === 'all') === wanted) return of.every(each => canBe(world, each, wanted)) && agree(world, of, wanted);
  return of.some(each => canBe(world, each, wanted));
}

function addEffects(world: World, effects: readonly Effect[]): void {
  for (const effect of effects) {
    if (effect.do === 'if') {
      if (canBe(world, effect.when)) addEffects(world, effect.then);
      if (canBe(world, effect.when, false)) addEffects(world, effect.else);
    } else if (effect.do === 'flag' && effect.on) world.flags.add(effect.flag);
    else if (effect.do === 'deploy') world.deployed.add(effect.deployment);
    else if (effect.do === 'lock') world.banked[effect.clause] = Math.max(world.banked[effect.clause]!, effect.option);
    else if (effect.do === 'track') (effect.by < 0 ? world.lowered : world.raised).add(effect.track);
  }
}

/** Everything that can happen given what can already; returns how much that is. */
function grow(world: World): number {
  const { game, events, deployed, interims } = world;
  const { scenario, rules } = game;
  for (const entry of game.calendar) addEffects(world, entry.effects);
  for (const [k, event] of scenario.events.entries()) {
    if (rules.eventsFrom > game.rounds || (event.when && !canBe(world, event.when))) continue;
    events.add(k);
    addEffects(world, [...event.effects, ...(event.choice?.options.flatMap(option => option.effects) ?? [])]);
  }
  for (const [k, deployment] of scenario.deployments.entries()) {
    if (!deployment.when || canBe(world, deployment.when)) deployed.add(k);
    if (deployed.has(k)) addEffects(world, deployment.effects);
  }
  for (const [k, deal] of scenario.interims.entries()) {
    if (deal.minRound > game.rounds || deal.level > reachOf(game)) continue;
    interims.add(k);
    for (const { clause, option } of deal.locks) world.banked[clause] = Math.max(world.banked[clause]!, option);
    addEffects(world, deal.effects);
  }
  const found = [world.flags, deployed, interims, events, world.lowered, world.raised];
  return found.reduce((total, set) => total + set.size, 0) + world.banked.reduce((total, k) => total + k, 0);
}

/** What can come about in this length of the scenario. */
export function worldOf(game: Game): World {
  const world: World = {
    game,
    flags: new Set(),
    deployed: new Set(),
    interims: new Set(),
    events: new Set(),
    banked: game.clauses.map(() => 0),
    lowered: new Set(),
    raised: new Set(),
  };
  let before = -1;
  for (let now = grow(world); now !== before; now = grow(world)) before = now;
  return world;
}
