/** `tournament`: negotiators against each other on many domains; `tournament worker`: help with one over a job queue. */
import { availableParallelism } from 'node:os';
import type { Domain } from '../analysis/index.ts';
import { outcomeCount } from '../analysis/index.ts';
import { err, ok, type Result } from '../engine/index.ts';
import {
  generatedDomain,
  MAX_OUTCOMES,
  NEGOTIATOR_IDS,
  type NegotiatorId,
  PROTOCOL_IDS,
} from '../negotiation/index.ts';
import { type Ledger, meetingsOf, openLedger, type Plan, runTournament, TABLES } from '../tournament/index.ts';
import { onThreads } from '../tournament/threads.ts';
import { say } from '../words/say.ts';
import { type Args, misuse, readArgs, readNumber, type Verb } from './args.ts';
import { openDomain } from './domains.ts';
import { type ExitCode, HELD, type Io } from './io.ts';
import { progressBar } from './progress.ts';
import { standingsText } from './standings.ts';

const TEXTS = [
  'domains',
  'generated',
  'parties',
  'negotiators',
  'tables',
  'protocol',
  'rounds',
  'repetitions',
  'seed',
  'workers',
  'out',
];

export const tournament: Verb = {
  name: 'tournament',
  usage:
    '[worker [--once]] [--domains DIR,…] [--generated N] [--negotiators a,b,…] [--tables T] [--protocol P] [--rounds N] [--repetitions N] [--seed S] [--workers K] [--out FILE] [--json]',
  summary: 'Let negotiators meet at every table on many domains; who does best, and is that luck?',
  options: [
    ['--domains DIR,DIR', 'folders with a domain and its profiles (GENIUS XML or GeniusWeb JSON)'],
    ['--generated N', 'so many domains made from the seed (default: 12 without --domains, else 0)'],
    ['--parties N', 'parties of the generated domains, 2 to 5 (default: 3)'],
    ['--negotiators A,B', `who takes part (default: all: ${NEGOTIATOR_IDS.join(', ')})`],
    [
      '--tables T',
      'mixed: every table but those of one negotiator alone (default); different: those at which no two are the same',
    ],
    ['--protocol P', `${PROTOCOL_IDS.join(' or ')} offers (default: alternating)`],
    ['--rounds N', 'deadline of each negotiation (default: 100)'],
    ['--repetitions N', 'how often each table meets (default: 1)'],
    ['--seed S', 'what everything comes from (default: 1); the same seed gives the same figures'],
    ['--workers K', 'threads (default: one less than there are cores, at least 1)'],
    ['--out FILE', 'keep finished chunks here and go on from them when run again'],
    ['--json', 'the figures as JSON: standings, comparisons, agreement, nash, pareto'],
    ['worker', 'play chunks of tournaments queued in the PostgreSQL database that DATABASE_URL names'],
    ['--once', 'of a worker: leave when the queue is empty'],
    ['DATABASE_URL', 'in the environment: queue the chunks there for workers instead of playing them here'],
  ],
  run: async (argv, io) => {
    const args = readArgs(argv, TEXTS, ['json', 'once']);
    if (!args.ok) return misuse(io, tournament, args.error);
    const { rest } = args.value;
    if (rest[0] === 'worker' && rest.length === 1) return work(io, args.value.flag('once'));
    if (rest.length > 0) return misuse(io, tournament, say('complain.notUnderstood', { words: rest.join(' ') }));
    const plan = readPlan(args.value, io);
    if (!plan.ok) return misuse(io, tournament, plan.error);
    const workers = readNumber(args.value, 'workers', Math.max(1, availableParallelism() - 1), 1, 64);
    if (!workers.ok) return misuse(io, tournament, workers.error);
    const ledger = ledgerOf(args.value.text('out'), plan.value);
    if (!ledger.ok) return misuse(io, tournament, ledger.error);
    return hold(io, plan.value, ledger.value, workers.value, args.value.flag('json'));
  },
};

async function hold(io: Io, plan: Plan, ledger: Ledger | null, workers: number, json: boolean): Promise<ExitCode> {
  const url = process.env.DATABASE_URL;
  const play = url === undefined ? onThreads(workers) : (await import('../tournament/queue.ts')).onQueue(url);
  const bar = progressBar(io, meetingsOf(plan));
  const standings = await runTournament(plan, {
    play,
    ...(ledger && { before: ledger.done, onChunk: (chunk, results) => ledger.add(chunk, results) }),
    onProgress: meetings => bar.at(meetings),
  });
  bar.done();
  io.out(json ? `${JSON.stringify(standings)}\n` : standingsText(standings));
  return HELD;
}

async function work(io: Io, once: boolean): Promise<ExitCode> {
  const url = process.env.DATABASE_URL;
  if (url === undefined) return misuse(io, tournament, say('complain.queue'));
  const { startQueueWorker } = await import('../tournament/queue.ts');
  let chunks = 0;
  const worker = await startQueueWorker(url, once, () => {
    chunks++;
  });
  const stop = (): void => void worker.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await worker.finished;
  process.off('SIGINT', stop);
  process.off('SIGTERM', stop);
  io.out(`${say('answer.chunks', { count: chunks })}\n`);
  return HELD;
}

const ledgerOf = (file: string | undefined, plan: Plan): Result<Ledger | null, string> =>
  file === undefined ? ok(null) : openLedger(file, plan);

function readPlan(args: Args, io: Io): Result<Plan, string> {
  const rounds = readNumber(args, 'rounds', 100, 2, 100_000);
  if (!rounds.ok) return rounds;
  const repetitions = readNumber(args, 'repetitions', 1, 1, 10_000);
  if (!repetitions.ok) return repetitions;
  const pool = readPool(args.text('negotiators'));
  if (!pool.ok) return pool;
  const protocol = readOne(args, 'protocol', 'complain.protocols', PROTOCOL_IDS);
  if (!protocol.ok) return protocol;
  const tables = readOne(args, 'tables', 'complain.tables', TABLES);
  if (!tables.ok) return tables;
  const seed = args.text('seed') ?? '1';
  const domains = readDomains(args, io, seed);
  if (!domains.ok) return domains;
  const measure = { rounds: rounds.value, repetitions: repetitions.value };
  const plan = { domains: domains.value, pool: pool.value, tables: tables.value, protocol: protocol.value };
  return seatable({ ...plan, ...measure, seed });
}

/** One of a few words; the first when none is given. */
function readOne<T extends string>(
  args: Args,
  option: string,
  complaint: 'complain.protocols' | 'complain.tables',
  known: readonly T[],
): Result<T, string> {
  const wanted = args.text(option) ?? known[0];
  const found = known.find(each => each === wanted);
  if (found !== undefined) return ok(found);
  return err(say(complaint, { known: known.join(', '), given: JSON.stringify(wanted) }));
}

/** Different negotiators at a table need as many of them as it has seats. */
function seatable(plan: Plan): Result<Plan, string> {
  const { tables, pool, domains } = plan;
  const large = tables === 'different' ? domains.find(({ parties }) => parties.length > pool.length) : undefined;
  if (large === undefined) return ok(plan);
  return err(say('complain.seatable', { domain: large.name, seats: large.parties.length, count: pool.length }));
}

function readPool(list: string | undefined): Result<NegotiatorId[], string> {
  if (list === undefined) return ok([...NEGOTIATOR_IDS]);
  const names = [...new Set(list.split(','))];
  const known = NEGOTIATOR_IDS.filter(id => names.includes(id));
  const wrong = names.find(name => !known.some(id => id === name));
  return wrong === undefined
    ? ok(known)
    : err(say('complain.negotiator', { given: JSON.stringify(wrong), known: NEGOTIATOR_IDS.join(', ') }));
}

function readDomains(args: Args, io: Io, seed: string): Result<Domain[], string> {
  const folders = args.text('domains')?.split(',') ?? [];
  const generated = readNumber(args, 'generated', folders.length > 0 ? 0 : 12, 0, 1_000);
  if (!generated.ok) return generated;
  const parties = readNumber(args, 'parties', 3, 2, 5);
  if (!parties.ok) return parties;
  const out: Domain[] = [];
  for (const dir of folders) {
    const opened = openDomain(dir);
    if (!opened.ok) return opened;
    for (const repair of opened.value.repairs) io.err(`${repair}\n`);
    out.push(opened.value.domain);
  }
  for (let k = 0; k < generated.value; k++) out.push(generatedDomain(`${seed} ${k}`, parties.value));
  return checked(out);
}

function checked(domains: Domain[]): Result<Domain[], string> {
  if (domains.length === 0) return err(say('complain.noDomain'));
  const large = domains.find(domain => outcomeCount(domain) > MAX_OUTCOMES);
  if (large) {
    const values = { domain: large.name, count: outcomeCount(large), most: MAX_OUTCOMES };
    return err(say('complain.largeDomain', values));
  }
  const lone = domains.find(domain => domain.parties.length < 2);
  return lone ? err(say('complain.loneParty', { domain: lone.name })) : ok(domains);
}
