/** `host`: the classroom's server on this machine, with a link, a code and a QR code to join by. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderUnicodeCompact } from 'uqr';
import type { Scenario } from '../engine/index.ts';
import { type Hosted, type HostOptions, host as openHost } from '../server/host.ts';
import { say } from '../words/say.ts';
import { type Args, misuse, readArgs, readNumber, type Verb } from './args.ts';
import { openScenario, shippedDir } from './files.ts';
import { type ExitCode, FAILED, HELD, type Io } from './io.ts';
import { builtPage } from './page.ts';
import { sayInvalid, sayScenarioFault } from './say.ts';

export const host: Verb = {
  name: 'host',
  usage: '[--scenario DIR]… [--port N] [--host ADDRESS] [--data DIR] [--public-url URL] [--keep-days N] [--log]',
  summary: 'Serve the game and a classroom from this machine; prints a link, a code and a QR code to join by.',
  options: [
    ['--scenario DIR', 'a scenario of your own to offer beside those of the program; may be given more than once'],
    ['--port N', 'the port (default: 8080, or the next free one)'],
    ['--host ADDRESS', 'the address to listen at (default: 0.0.0.0, every network; 127.0.0.1: this machine alone)'],
    ['--data DIR', 'the folder of the embedded store (default: .back-to-back/data); one process at a time'],
    ['--public-url URL', 'how students reach it through a proxy of yours, such as https://class.example.org'],
    ['--keep-days N', 'delete names and talk of a class so many days after it opened (default: never by itself)'],
    ['--log', 'structured logs on standard output'],
    ['DATABASE_URL', 'in the environment: PostgreSQL instead of the folder; HOST_KEY then sets the host key'],
  ],
  run: async (argv, io) => {
    const args = readArgs(argv, ['port', 'host', 'data', 'public-url', 'keep-days'], ['log'], ['scenario']);
    if (!args.ok) return misuse(io, host, args.error);
    const port = readNumber(args.value, 'port', 8080, 0, 65_535);
    if (!port.ok) return misuse(io, host, port.error);
    const days = readNumber(args.value, 'keep-days', 0, 1, 3_650);
    if (!days.ok) return misuse(io, host, days.error);
    const own: Scenario[] = [];
    for (const dir of args.value.texts('scenario')) {
      const opened = openScenario(dir);
      if (!opened.ok) return sayInvalid(io, opened.error, 'text');
      own.push(opened.value);
    }
    return serve(args.value, { port: port.value, keepDays: days.value, own }, io);
  },
};

/** Every scenario that comes with the program, the default one first. */
function shippedScenarios(io: Io): Scenario[] {
  const names = readdirSync(join(shippedDir('.')), { withFileTypes: true }).filter(e => e.isDirectory());
  const [first] = [openScenario()];
  const others = names.map(e => openScenario(shippedDir(e.name)));
  const scenarios: Scenario[] = [];
  for (const opened of [first, ...others]) {
    if (!opened.ok) io.err(sayScenarioFault(opened.error));
    else if (!scenarios.some(known => known.id === opened.value.id)) scenarios.push(opened.value);
  }
  return scenarios;
}

interface Checked {
  port: number;
  keepDays: number;
  own: Scenario[];
}

async function serve(args: Args, { port, keepDays, own }: Checked, io: Io): Promise<ExitCode> {
  const page = await builtPage(text => io.err(text));
  const options: HostOptions = {
    host: args.text('host') ?? '0.0.0.0',
    port,
    strict: args.text('port') !== undefined,
    data: args.text('data') ?? join('.back-to-back', 'data'),
    page,
    scenarios: shippedScenarios(io),
    own,
    log: args.flag('log'),
    welcome: true,
    ...(keepDays > 0 ? { keepDays } : {}),
    ...given('databaseUrl', process.env.DATABASE_URL),
    ...given('databaseSchema', process.env.DATABASE_SCHEMA),
    ...given('hostKey', process.env.HOST_KEY),
    ...given('publicUrl', args.text('public-url')),
  };
  let hosted: Hosted;
  try {
    hosted = await openHost(options);
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return FAILED;
  }
  io.out(welcome(hosted));
  await untilStopped();
  await hosted.close();
  return HELD;
}

const given = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  (value === undefined || value === '' ? {} : { [key]: value }) as { [P in K]?: string };

/** What the facilitator reads aloud, shows on the projector, and keeps for themselves. */
function welcome({ joinUrl, hostUrl, code, port }: Hosted): string {
  const lines = [say('answer.host.at', { url: `http://localhost:${port}/` }), ''];
  if (joinUrl !== null)
    lines.push(
      say('answer.host.join', { url: joinUrl }),
      say('answer.host.code', { code: code ?? '' }),
      '',
      renderUnicodeCompact(joinUrl, { border: 1 }),
      '',
    );
  lines.push(say('answer.host.page', { url: hostUrl }), '', say('answer.host.stop'), '');
  return lines.join('\n');
}

function untilStopped(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
