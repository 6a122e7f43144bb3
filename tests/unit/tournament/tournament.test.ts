/** Tournaments: who meets whom, the same figures however they are played, and what the figures mean. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import type { Domain } from '../../../src/analysis/index.ts';
import { CLASSICAL, generatedDomain, NEGOTIATOR_IDS } from '../../../src/negotiation/index.ts';
import {
  chunksOf,
  holm,
  intervalOf,
  meetingAt,
  meetingsOf,
  openLedger,
  type Plan,
  type Play,
  playChunk,
  runTournament,
  signFlip,
  type Tables,
} from '../../../src/tournament/index.ts';
import { packPlan, unpackPlan } from '../../../src/tournament/plan.ts';
import { onThreads } from '../../../src/tournament/threads.ts';
import { domainsFrom } from '../../support/negotiation.ts';
import { runCli } from '../../support/terminal.ts';

const dir = mkdtempSync(join(tmpdir(), 'back-to-back-tournament-'));
afterAll(() => rmSync(dir, { recursive: true }));

const small: Plan = {
  domains: [generatedDomain('small 1'), generatedDomain('small 2', 2)],
  pool: ['linear', 'conceder', 'micro', 'boulware', 'fast-micro'],
  tables: 'mixed',
  protocol: 'alternating',
  rounds: 20,
  repetitions: 2,
  seed: 'small',
};
const here = onThreads(1);

describe('the plan', () => {
  it('seats every mixed table once a repetition, and none of one negotiator alone', () => {
    const pools = fc.subarray([...NEGOTIATOR_IDS], { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        pools,
        fc.integer({ min: 2, max: 4 }),
        fc.integer({ min: 1, max: 3 }),
        (pool, parties, repetitions) => {
          const plan = {
            ...small,
            domains: [{ ...small.domains[0]!, parties: new Array(parties).fill('') }],
            pool,
            repetitions,
          };
          const tables = Array.from({ length: meetingsOf(plan) }, (_, k) => meetingAt(plan, k).ids.join());
          const distinct = new Set(tables);
          expect(tables.length).toBe(distinct.size * repetitions);
          expect(distinct.size).toBe(pool.length === 1 ? 1 : pool.length ** parties - pool.length);
          if (pool.length > 1)
            for (const id of pool) expect(distinct).not.toContain(new Array(parties).fill(id).join());
        },
      ),
      { numRuns: 40 },
    );
  });

  it('seats every table of different negotiators once a repetition, and none with two the same', () => {
    const pools = fc.subarray([...NEGOTIATOR_IDS], { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(pools, fc.integer({ min: 2, max: 4 }), (pool, parties) => {
        const seats = { ...small.domains[0]!, parties: new Array(parties).fill('') };
        const plan: Plan = { ...small, domains: [seats], pool, tables: 'different', repetitions: 2 };
        const tables = Array.from({ length: meetingsOf(plan) }, (_, k) => meetingAt(plan, k).ids);
        const every = seats.parties
          .reduce<string[][]>(lists => lists.flatMap(list => pool.map(id => [...list, id])), [[]])
          .filter(ids => new Set(ids).size === parties);
        const sorted = (lists: readonly string[][]): string[] => lists.map(ids => ids.join()).sort();
        expect(sorted(tables)).toEqual(sorted([...every, ...every]));
      }),
      { numRuns: 40 },
    );
  });

  it('comes back from its text the same', () => {
    expect(unpackPlan(packPlan(small))).toEqual(small);
  });
});

describe('a tournament', () => {
  it('gives the same figures on threads as here', async () => {
    const alone = await runTournament(small, { play: here });
    expect(alone.meetings).toBe(2 * (5 ** 3 - 5) + 2 * (5 ** 2 - 5));
    expect(await runTournament(small, { play: onThreads(2) })).toEqual(alone);
  });

  it('goes on from its file, even one broken off in the middle of a line', async () => {
    const file = join(dir, 'ledger.jsonl');
    const whole = await runTournament(small, { play: here });
    const first = openLedger(file, small);
    if (!first.ok) throw new Error(first.error);
    for (const chunk of [0, 2]) first.value.add(chunk, playChunk(small, chunk));
    appendFileSync(file, '{"chunk":1,"resul');
    const again = openLedger(file, small);
    if (!again.ok) throw new Error(again.error);
    const played: number[] = [];
    const play: Play = async (plan, chunks, done) => {
      played.push(...chunks);
      for (const chunk of chunks) done(chunk, playChunk(plan, chunk));
    };
    const rest = { play, before: again.value.done, onChunk: again.value.add };
    expect(await runTournament(small, rest)).toEqual(whole);
    expect(played).toEqual([1, ...Array.from({ length: chunksOf(small) }, (_, k) => k).slice(3)]);
    const last = openLedger(file, small);
    expect(last.ok && [...last.value.done.keys()].sort((a, b) => a - b)).toEqual([0, 1, 2]);
  });

  it("refuses another tournament's file, another file and a damaged one", () => {
    const file = join(dir, 'other.jsonl');
    openLedger(file, small);
    expect(openLedger(file, { ...small, seed: 'another' })).toMatchObject({
      ok: false,
      error: `${file} holds the results of another tournament`,
    });
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text}{]\n`);
    expect(openLedger(file, small)).toMatchObject({ ok: false, error: `${file} is damaged` });
    writeFileSync(file, 'my shopping\n');
    expect(openLedger(file, small)).toMatchObject({ ok: false, error: `${file} holds no tournament` });
    expect(readFileSync(file, 'utf8')).toBe('my shopping\n');
  });
});

describe('the statistics', () => {
  it('find a difference that is there and none that is not', () => {
    const clear = Array.from({ length: 12 }, (_, k) => 0.01 + k / 1000);
    const none = Array.from({ length: 12 }, (_, k) => (k % 2 === 0 ? 1 : -1) * (k + 1));
    expect(signFlip(clear, 's')).toBeLessThan(0.001);
    expect(signFlip(none, 's')).toBeGreaterThan(0.3);
    // Of 2³ sign patterns of three equal differences, two are as extreme: p is a quarter.
    expect(signFlip([1, 1, 1], 's')).toBeCloseTo(0.25, 1);
  });

  it('adjust by Holm: the worked example of three tests', () => {
    expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
    expect(holm([0.5, 0.9])).toEqual([1, 1]);
  });

  it('put a mean between its bounds, narrower for more blocks', () => {
    const blocks = (n: number) => Array.from({ length: n }, (_, k) => (k % 10) / 10);
    const [few, many] = [intervalOf(blocks(10), 's'), intervalOf(blocks(400), 's')];
    for (const { mean, low, high } of [few, many]) {
      expect(mean).toBeCloseTo(0.45, 12);
      expect(low).toBeLessThan(mean);
      expect(high).toBeGreaterThan(mean);
    }
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 3);
  });
});

describe('in mixed triples with the six classical negotiators', () => {
  const pool = ['envoy' as const, ...CLASSICAL];
  const size = ({ issues }: Domain): number => issues.reduce((product, { options }) => product * options.length, 1);
  // The smallest, for the test's sake; docs/negotiators.md has all of them, and the p-values.
  const smallest = (of: number, count: number): Domain[] =>
    domainsFrom('report', of)
      .sort((a, b) => size(a) - size(b))
      .slice(0, count);

  const played = (domains: Domain[], tables: Tables) => {
    const rules = { rounds: 100, repetitions: 1, seed: 'report', protocol: 'alternating' as const };
    return runTournament({ domains, pool, tables, ...rules }, { play: onThreads(2) });
  };

  it('Envoy has the highest mean utility, on domains it was not developed on', async () => {
    const { standings, comparisons } = await played(smallest(10, 5), 'mixed');
    expect(standings[0]!.id).toBe('envoy');
    for (const { pHolm } of comparisons) expect(pHolm).toBeLessThan(0.05);
  });

  it('Envoy has it too where no two at a table are the same, and MiCRO therefore never meets itself', async () => {
    const { meetings, standings, comparisons } = await played(smallest(24, 5), 'different');
    expect(meetings).toBe(5 * 7 * 6 * 5);
    expect(standings[0]!.id).toBe('envoy');
    expect(comparisons).toHaveLength(6);
    for (const { pHolm } of comparisons) expect(pHolm).toBeLessThan(0.05);
  });
});

describe('the verb', () => {
  it('reports standings as a table and as JSON, and goes on from a file', async () => {
    const file = join(dir, 'cli.jsonl');
    const argv = ['tournament', '--generated', '1', '--rounds', '10', '--negotiators', 'linear,micro', '--out', file];
    const table = await runCli(argv);
    expect(table.code).toBe(0);
    expect(table.out).toMatch(/^6 negotiations of 10 rounds on 1 domains\n/);
    expect(table.out).toContain('sign-flip test, Holm');
    const json = JSON.parse((await runCli([...argv, '--json'])).out);
    expect(json).toMatchObject({ meetings: 6, rounds: 10, domains: ['generated 1 0'] });
    expect(json.standings.map((s: { id: string }) => s.id).sort()).toEqual(['linear', 'micro']);
  });

  it('seats different negotiators when asked to', async () => {
    const argv = [
      '--generated',
      '1',
      '--rounds',
      '5',
      '--negotiators',
      'linear,micro,conceder',
      '--tables',
      'different',
    ];
    const { code, out } = await runCli(['tournament', ...argv]);
    expect(code).toBe(0);
    expect(out).toMatch(/^6 negotiations of 5 rounds on 1 domains, no two negotiators at a table the same\n/);
    expect(JSON.parse((await runCli(['tournament', ...argv, '--json'])).out)).toMatchObject({ tables: 'different' });
  });

  it.each([
    [['--negotiators', 'linear,oracle'], 'there is no negotiator "oracle"'],
    [['--domains', 'no-such-folder'], 'no-such-folder: there is no such folder'],
    [['--generated', '0'], 'there is no domain'],
    [['--rounds', '1'], '--rounds takes a whole number from 2'],
    [['--protocol', 'shouting'], 'the protocols are alternating, simultaneous, not "shouting"'],
    [['--tables', 'round'], 'the tables are mixed, different, not "round"'],
    [
      ['--tables', 'different', '--negotiators', 'linear,micro'],
      'generated 1 0 has 3 seats: different negotiators at them need as many, and 2 take part',
    ],
    [['spectator'], 'not understood: spectator'],
  ])('refuses %j', async (argv, message) => {
    const { code, err } = await runCli(['tournament', ...argv]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('over a PostgreSQL job queue', async () => {
  const url = process.env.BACK_TO_BACK_POSTGRES ?? 'postgres://root@127.0.0.1:5432/test';
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  const answers = await client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
  const name = answers
    ? 'two workers play what the coordinator queues, with the figures of one process'
    : `not run: no PostgreSQL answers at ${url}`;
  it(name, { timeout: 60_000 }, async () => {
    if (!answers) return;
    const { onQueue, startQueueWorker } = await import('../../../src/tournament/queue.ts');
    const plan = { ...small, seed: `queue ${process.pid} ${process.hrtime.bigint()}` };
    const played = [0, 0];
    const workers = await Promise.all(
      played.map((_, k) =>
        startQueueWorker(url, false, () => {
          played[k]!++;
        }),
      ),
    );
    const standings = await runTournament(plan, { play: onQueue(url) });
    await Promise.all(workers.map(worker => worker.stop()));
    expect(standings).toEqual(await runTournament(plan, { play: here }));
    expect(played[0]! + played[1]!).toBe(chunksOf(plan));
  });
});
