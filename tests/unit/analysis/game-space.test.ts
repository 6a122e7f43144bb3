/** All deals of our own games: every figure against the engine's own scoring, on states that random play reaches. */
import { describe, expect, it } from 'vitest';
import {
  ALL_LAYERS,
  exploreImprovements,
  exploreSpace,
  type Improvement,
  improvements,
  type Layers,
  NO_LAYERS,
  now,
  placeOf,
  reservationOf,
  spaceOf,
} from '../../../src/analysis/game-space.ts';
import { appraise, compile, endingOf, enough, type Game, mediate, setup, stream } from '../../../src/engine/index.ts';
import type { Agreement, Package, State } from '../../../src/engine/types.ts';
import { gamesUnderTest, inventedGames, shipped } from '../../support/games.ts';
import { plainFrontier } from '../../support/plain-space.ts';
import { randomGame } from '../../support/random-game.ts';
import { world } from '../../support/world.ts';

/** Some states of random games of each world, with red lines, bankings, blocks and deployments on the way. */
function* states(games = inventedGames()): Generator<{ name: string; game: Game; state: State }> {
  for (const { name, game } of games) {
    const all = [...randomGame(game, 'space')].map(step => step.before);
    for (const part of [0.3, 0.6, 0.9]) yield { name, game, state: all[Math.floor(part * all.length)]! };
  }
}

const LAYERS = Object.keys(ALL_LAYERS) as (keyof Layers)[];
const someLayers = (int: (n: number) => number): Layers =>
  Object.fromEntries(LAYERS.map(layer => [layer, int(2) === 1])) as unknown as Layers;

/** The engine's account of an agreement on these options, by whoever would ratify. */
function engineSays(game: Game, state: State, options: Package): { allowed: boolean; gains: number[] } {
  const text = { options, riders: [] };
  const looks = state.private.map((own, i) => appraise(game, state.public, own, i, text));
  const members = looks.map(look => look.affordable);
  const depth = options.reduce((a, b) => a + b, 0);
  const allowed = looks[0]!.gates.length === 0 && depth >= game.rules.minDepth && enough(game, i => members[i]!);
  const agreement: Agreement = { text, options, open: [], round: state.public.round, members };
  const outcome = state.public.interims.includes(true) ? 'interim' : 'noDeal';
  const with_ = endingOf(game, state, 'agreement', agreement).scores;
  const without = endingOf(game, state, outcome, null).scores;
  return { allowed, gains: with_.map((score, i) => score.total - without[i]!.total) };
}

const randomPackage = (game: Game, int: (n: number) => number): Package =>
  game.clauses.map(({ options }) => int(options.length));

describe('a text in the space', () => {
  it('has the points the engine would score it with, above what no agreement scores', () => {
    let allowed = 0;
    for (const { game, state, name } of states(gamesUnderTest())) {
      const { int } = stream(`${name} packages`);
      const reservation = reservationOf(game, state, ALL_LAYERS);
      for (let k = 0; k < 24; k++) {
        const options = randomPackage(game, int);
        for (const [c, floor] of state.public.banked.entries()) options[c] = Math.max(options[c]!, floor);
        if (k % 2 === 0)
          options.forEach((option, c) => {
            options[c] = Math.min(option, Math.max(1, state.public.banked[c]!));
          });
        const want = engineSays(game, state, options);
        const place = placeOf(game, state, { options, riders: [] });
        expect(place.allowed).toBe(want.allowed);
        if (!want.allowed) continue;
        allowed++;
        expect(place.points.map((x, i) => x - reservation[i]!)).toEqual(want.gains);
      }
    }
    expect(allowed).toBeGreaterThan(30);
  });
});

describe('the space of all deals', () => {
  it('counts and places every package as one by one, whatever layers are on', () => {
    for (const { game, state, name } of states()) {
      const { int } = stream(name);
      for (const layers of [ALL_LAYERS, NO_LAYERS, someLayers(int)]) {
        const space = now(exploreSpace(game, state, layers));
        if (space.total > 5_000) continue;
        const plain = everyPackage(game, state, layers);
        expect([space.exact, space.count]).toEqual([true, plain.length]);
        const { reservation } = space;
        const rational = plain.filter(u => u.every((x, i) => x >= reservation[i]!));
        expect(space.rational).toBe(rational.length);
        expect(space.strictlyRational).toBe(plain.filter(u => u.every((x, i) => x > reservation[i]!)).length);
        expect(space.noZone).toBe(rational.length === 0);
        const want = plainFrontier(distinct(rational)).map(({ u }) => u);
        expect(space.frontier.map(({ points }) => points).sort()).toEqual(want.sort());
        for (const { points, package: options } of space.frontier)
          expect(placeOf(game, state, { options, riders: [] }, layers)).toEqual({ points, allowed: true });
        for (const { counts } of space.pictures) expect(counts.reduce((a, b) => a + b, 0)).toBe(space.count);
      }
    }
  });

  it('draws each pair with the third party in it', () => {
    const game = compile(world(3));
    const state = setup(game, 'picture');
    const space = now(exploreSpace(game, state, NO_LAYERS));
    expect(space.pictures.map(({ parties }) => parties)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    const [picture] = space.pictures;
    const { low, size, counts, most, step } = picture!;
    expect(step).toBe(1);
    const cells = new Map<number, { count: number; third: number }>();
    for (const points of everyPackage(game, state, space.layers)) {
      const cell = (points[1]! - low[1]) * size[0] + points[0]! - low[0];
      const known = cells.get(cell) ?? { count: 0, third: -32768 };
      cells.set(cell, { count: known.count + 1, third: Math.max(known.third, points[2]!) });
    }
    for (let cell = 0; cell < counts.length; cell++)
      expect([counts[cell], most[0]!.points[cell]]).toEqual([
        cells.get(cell)?.count ?? 0,
        cells.get(cell)?.third ?? -32768,
      ]);
  });

  it('says that it sampled where there are too many, and is near the truth', () => {
    const { game, state } = [...states()][0]!;
    const layers = { ...NO_LAYERS, slippage: true };
    const whole = now(exploreSpace(game, state, layers));
    const part = now(exploreSpace(game, state, layers, { packages: 10, sample: 20_000 }));
    expect([part.exact, part.total, part.count]).toEqual([false, whole.total, whole.total]);
    expect(Math.abs(part.rational - whole.rational) / whole.total).toBeLessThan(0.02);
  });

  it('tells its progress, lets others run, and stops when told', async () => {
    const game = compile(shipped('lisbon-track'));
    const state = setup(game, 'progress');
    for (const pillar of state.public.pillars) pillar.level = 1;
    const seen: number[] = [];
    const stop = new AbortController();
    const walk = spaceOf(
      game,
      state,
      NO_LAYERS,
      (done, total) => {
        expect(total).toBe(14_745_600);
        seen.push(done);
        if (seen.length === 2) stop.abort(new Error('enough'));
      },
      stop.signal,
    );
    await expect(walk).rejects.toThrow('enough');
    expect(seen[1]! - seen[0]!).toBeLessThan(600_000);
  });
});

/** Points of every package the layers let through, one by one. */
function everyPackage(game: Game, state: State, layers: Layers): number[][] {
  const found: number[][] = [];
  const options = game.clauses.map(() => 0);
  const vary = (clause: number): void => {
    if (clause === options.length) {
      const place = placeOf(game, state, { options, riders: [] }, layers);
      if (place.allowed) found.push(place.points);
      return;
    }
    for (let k = 0; k < game.clauses[clause]!.options.length; k++) {
      options[clause] = k;
      vary(clause + 1);
    }
  };
  vary(0);
  return found;
}

const distinct = (rows: number[][]): number[][] => [...new Map(rows.map(row => [row.join(), row])).values()];

describe('what was left on the table', () => {
  it('is at least what the mediator finds, and no text gives more', async () => {
    let found = 0;
    for (const { game, state, name } of states()) {
      const { int } = stream(`${name} texts`);
      const layers = { ...ALL_LAYERS, durability: false, redLines: false, endings: false };
      const options = randomPackage(game, int);
      const told = await improvements(game, state, { options, riders: [] }, layers);
      expect(told.exact).toBe(true);
      const mediated = mediate(game, state, options);
      const unanimous = game.scenario.decision.rule === 'unanimity';
      const better = mediated && placeOf(game, state, { options: mediated, riders: [] }, layers);
      if (better?.allowed === true && unanimous) {
        const least = Math.min(...better.points.map((x, i) => x - told.points[i]!));
        expect(Math.min(...told.everybody!.gains)).toBeGreaterThanOrEqual(least);
        found++;
      }
      checkAgainstAll(game, state, layers, options, told.everybody, told.alone);
    }
    expect(found).toBeGreaterThan(2);
  });

  it('is sought around the text alone where there are too many packages', () => {
    const { game, state } = [...states()][0]!;
    const start = game.clauses.map(() => 0);
    const near = now(
      exploreImprovements(game, state, { options: start, riders: [] }, NO_LAYERS, { packages: 1, sample: 1 }),
    );
    expect(near.exact).toBe(false);
    for (const found of [near.everybody, ...near.alone]) {
      if (found === null) continue;
      expect(found.changes.length).toBeLessThanOrEqual(2);
      expect(placeOf(game, state, { options: found.package, riders: [] }, NO_LAYERS).points).toEqual(found.points);
    }
  });
});

function checkAgainstAll(
  game: Game,
  state: State,
  layers: Layers,
  start: Package,
  everybody: Improvement | null,
  alone: (Improvement | null)[],
): void {
  const base = placeOf(game, state, { options: start, riders: [] }, layers).points;
  const gains = everyPackage(game, state, layers).map(points => points.map((x, i) => x - base[i]!));
  const most = (numbers: number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
  expect(everybody === null ? 0 : Math.min(...everybody.gains)).toBe(most(gains.map(g => Math.min(...g))));
  const harmless = gains.filter(g => g.every(x => x >= 0));
  alone.forEach((found, i) => {
    expect(found?.gains[i] ?? 0).toBe(most(harmless.map(g => g[i]!)));
    if (found !== null) expect(found.changes.every(({ clause, to }) => found.package[clause] === to)).toBe(true);
  });
}
