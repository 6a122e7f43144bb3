/** The playtest: pieces that add up the same whoever plays them, and a report that says what the games show. */
import { expect, it } from 'vitest';
import { compile, MOVE_KINDS } from '../../../src/engine/index.ts';
import { type PlaytestPlan, piecesOf, playerOf, reportOf, valuesIn, winBand } from '../../../src/playtest/index.ts';
import { playOnThreads } from '../../../src/playtest/threads.ts';
import { simulate } from '../../../src/simulate/index.ts';
import { miniScenario } from '../../support/mini-scenario.ts';
import { runCli } from '../../support/terminal.ts';

const scenario = miniScenario();
const game = compile(scenario, 'full');
const plan: PlaytestPlan = { scenario, lengthId: 'full', games: 200, seed: '7', level: 'normal', replays: 0 };
const results = piecesOf(plan).map(playerOf(plan));
const report = reportOf(game, plan, results);

it('the games among moderates are those of simulate', async () => {
  const seats = ['mix', 'mix'] as const;
  const { gamesPerSecond: _, ...figures } = await simulate(game, { games: 100, seed: '7', seats, level: 'normal' });
  expect(report.mixes[0]).toMatchObject({ mix: 'moderates', stats: figures });
  expect(report.games).toBe(200);
  expect(report.mixes.map(({ stats }) => stats.games)).toEqual([100, 60, 20, 20]);
});

it('is the same on threads, and tells how far it is', async () => {
  const seen: number[] = [];
  const threaded = await playOnThreads(plan, 2, games => seen.push(games));
  expect(reportOf(game, plan, threaded)).toEqual(report);
  expect(seen.at(-1)).toBe(200);
});

it('a report crosses a thread border unchanged', () => {
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

it('says what never happened, and nothing that did', () => {
  const { never } = report;
  const tallies = results.flatMap(result => (result.kind === 'mix' ? [result.tally] : []));
  for (const [card] of scenario.events.entries())
    expect(never.cards.includes(card)).toBe(tallies.every(({ cards }) => cards[card] === 0));
  for (const [k, kind] of MOVE_KINDS.entries())
    expect(never.moves.includes(kind)).toBe(kind !== 'inject' && tallies.every(({ moves }) => moves[k] === 0));
  expect(never.moves).not.toContain('allocate');
  for (const { clause, option } of never.options)
    expect(tallies.every(({ sums }) => sums.options[clause]![option] === 0)).toBe(true);
});

it('the rounds in which they agree add up to the rate of agreement', () => {
  for (const { stats, agreedInRound } of report.mixes)
    expect(agreedInRound.reduce((a, b) => a + b, 0)).toBeCloseTo(stats.agreementRate, 10);
});

it('the direct sensitivity leaves the games as they were: shares of wins still add up to one', () => {
  expect(report.sensitivity).toHaveLength(valuesIn(game).length);
  const [moderates] = report.mixes;
  expect(moderates!.stats.winShare.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
  for (const { direct } of report.sensitivity) expect(Math.abs(direct)).toBeLessThanOrEqual(1);
  expect(report.sensitivity[0]!.direct).not.toBe(0);
});

it('the replayed sensitivity compares with the same seeds', () => {
  const small = { ...plan, games: 20, replays: 6 };
  const played = piecesOf(small).map(playerOf(small));
  const { sensitivity } = reportOf(game, small, played);
  expect(sensitivity.every(({ replayed }) => replayed !== null)).toBe(true);
  for (const { replayed } of sensitivity) expect(Math.abs(replayed!.agreement)).toBeLessThanOrEqual(1);
  expect(sensitivity.some(({ replayed }) => replayed!.agreement !== 0 || replayed!.wins !== 0)).toBe(true);
});

it('holds the figures against bars; the band of wins is that of three parties, around the fair share', () => {
  const [least, most] = winBand(3);
  expect([least, most].map(share => Math.round(share * 100))).toEqual([25, 42]);
  expect(report.bars.filter(({ id }) => id === 'wins').map(({ party }) => party)).toEqual([0, 1]);
  for (const { value, least: low, most: high, held } of report.bars) expect(held).toBe(value >= low && value <= high);
});

it('the command line draws it, or gives it as JSON, with a bar on a terminal alone', async () => {
  const few = ['playtest', 'tests/support/mini', '--games', '40', '--level', 'easy', '--workers', '1'];
  const drawn = await runCli(few, [], true);
  expect(drawn.out).toContain('Agreement\n  Moderates in all seats');
  expect(drawn.out).toContain('What never happened in 40 games');
  expect(drawn.out).toContain('█');
  expect(drawn.err).toContain('/40');
  const json = await runCli([...few, '--json']);
  expect(json.err).toBe('');
  const parsed = JSON.parse(json.out);
  expect(parsed).toMatchObject({ scenario: 'mini-river', games: 40, level: 'easy' });
  expect(json.code).toBe(parsed.bars.every(({ held }: { held: boolean }) => held) ? 0 : 1);
  for (const bad of [['playtest'], [...few, '--replays', 'x'], [...few, '--length', 'nope'], ['playtest', '/nowhere']])
    expect((await runCli(bad)).code).toBe(2);
});
