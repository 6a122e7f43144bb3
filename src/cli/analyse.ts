/** `analyse`: what is possible between parties, what is rational, what is fair; of GENIUS or GeniusWeb files, or of a scenario. */

import { ALL_LAYERS, exploreSpace, type Layers, NO_LAYERS, now } from '../analysis/game-space.ts';
import {
  agreementSpace,
  type Domain,
  distancesOf,
  importDomain,
  type Note,
  reportDomain,
  reportGame,
  type SpaceReport,
  utilityOf,
} from '../analysis/index.ts';
import { compile, err, ok, type Result, setup } from '../engine/index.ts';
import { say } from '../words/say.ts';
import { analysisText } from './analysis-text.ts';
import { type Args, misuse, readArgs, type Verb } from './args.ts';
import { openScenario, readFiles } from './files.ts';
import { type ExitCode, FAILED, HELD, type Io, printable } from './io.ts';
import { lengthNamed } from './names.ts';
import { progressBar } from './progress.ts';
import { sayScenarioFault } from './say.ts';

export const analyse: Verb = {
  name: 'analyse',
  usage:
    '--genius DOMAIN PROFILE… [--reservation zero|file] [--outcome "A;B;…"] | --scenario DIR [--length ID] [--seed S] [--layers all|L,…] [--json]',
  summary: 'The space of agreements: what is possible, what is rational, the frontier and the fair points, exact.',
  options: [
    [
      '--genius DOMAIN PROFILE…',
      'GENIUS XML files, or GeniusWeb JSON (the profiles carry the domain), one profile a party',
    ],
    ['--reservation R', 'file (default): reservation values as the profiles have them; zero: 0 for all'],
    ['--outcome "A;B;…"', 'also how far this outcome lies from each: its option of every issue, in order'],
    ['--scenario DIR', 'a scenario of ours, before its first round'],
    ['--length ID', 'a length of the scenario (default: its first)'],
    ['--seed S', 'the deal of briefs (default: 1)'],
    ['--layers L', `what the rules add: all, or some of ${Object.keys(ALL_LAYERS).join(', ')} (default: none)`],
    [
      '--json',
      '{ outcomes, rational, strictlyRational, frontier, nash, kalaiSmorodinsky, egalitarian, welfare, compat, opposition, … }',
    ],
  ],
  run: async (argv, io) => {
    const args = readArgs(argv, ['reservation', 'outcome', 'scenario', 'length', 'seed', 'layers'], ['genius', 'json']);
    if (!args.ok) return misuse(io, analyse, args.error);
    if (args.value.flag('genius') === (args.value.text('scenario') !== undefined))
      return misuse(io, analyse, say('complain.analyse'));
    return args.value.flag('genius') ? ofFiles(args.value, io) : ofScenario(args.value, io);
  },
};

function answer(io: Io, report: SpaceReport, repairs: Note[], json: boolean): ExitCode {
  for (const note of repairs) io.err(`${sayNote(note)}\n`);
  io.out(json ? `${JSON.stringify({ ...report, repairs })}\n` : analysisText(report));
  return HELD;
}

/** "domain.xml:43:31: a bare &, taken as it stands" */
export const sayNote = ({ file, line, column, message }: Note): string =>
  printable(`${file}:${line}:${column}: ${message}`);

// ------------------------------------------------------------------ other platforms' files

function ofFiles(args: Args, io: Io): ExitCode {
  const files = readFiles(args.rest);
  if (!files.ok) return misuse(io, analyse, files.error);
  const mode = args.text('reservation') ?? 'file';
  if (mode !== 'file' && mode !== 'zero')
    return misuse(io, analyse, say('complain.reservation', { given: JSON.stringify(mode) }));
  const json = args.flag('json');
  const imported = importDomain(files.value);
  if (!imported.ok) return sayNotes(io, imported.error, json);
  const { domain, repairs } = imported.value;
  const outcome = outcomeOf(domain, args.text('outcome'));
  if (!outcome.ok) return misuse(io, analyse, outcome.error);
  const space = agreementSpace(domain, mode === 'zero' ? domain.parties.map(() => 0) : domain.reservation);
  const report = reportDomain(domain, space);
  if (outcome.value !== null) {
    const utilities = domain.parties.map((_, i) => utilityOf(domain, i, outcome.value!));
    report.distances = {
      utilities,
      to: distancesOf({ ...space, points: space.frontier.map(({ u }) => u) }, utilities),
    };
  }
  return answer(io, report, repairs, json);
}

export function sayNotes(io: Io, problems: Note[], json: boolean): ExitCode {
  if (json) io.out(`${JSON.stringify({ problems })}\n`);
  for (const note of problems) io.err(`${sayNote(note)}\n`);
  return FAILED;
}

/** The options named between semicolons; null when none were asked for. */
function outcomeOf(domain: Domain, list: string | undefined): Result<number[] | null, string> {
  if (list === undefined) return ok(null);
  const names = list.split(';').map(name => name.trim());
  if (names.length !== domain.issues.length)
    return err(say('complain.outcome', { count: domain.issues.length, given: names.length }));
  const places = names.map((name, k) => domain.issues[k]!.options.indexOf(name));
  const bad = places.indexOf(-1);
  if (bad < 0) return ok(places);
  return err(say('complain.outcomeOption', { issue: domain.issues[bad]!.name, option: names[bad]! }));
}

// ------------------------------------------------------------------ our own scenarios

function ofScenario(args: Args, io: Io): ExitCode {
  if (args.rest.length > 0) return misuse(io, analyse, say('complain.notUnderstood', { words: args.rest.join(' ') }));
  const layers = readLayers(args.text('layers'));
  if (!layers.ok) return misuse(io, analyse, layers.error);
  const scenario = openScenario(args.text('scenario'));
  if (!scenario.ok) {
    io.err(`${sayScenarioFault(scenario.error)}\n`);
    return scenario.error.kind === 'missing' ? misuse(io, analyse, say('complain.folderNeeded')) : FAILED;
  }
  const length = lengthNamed(scenario.value, args.text('length'));
  if (!length.ok) return misuse(io, analyse, length.error);
  const game = compile(scenario.value, length.value);
  const state = setup(game, args.text('seed') ?? '1');
  let bar: ReturnType<typeof progressBar> | null = null;
  const space = now(exploreSpace(game, state, layers.value), (done, total) => {
    bar ??= progressBar(io, total);
    bar.at(done);
    if (done === total) bar.done();
  });
  return answer(io, reportGame(game, space), [], args.flag('json'));
}

function readLayers(list: string | undefined): Result<Layers, string> {
  if (list === 'all') return ok(ALL_LAYERS);
  const names = list === undefined || list === 'none' ? [] : list.split(',');
  const stray = names.find(name => !Object.hasOwn(ALL_LAYERS, name));
  if (stray !== undefined)
    return err(say('complain.layers', { known: Object.keys(ALL_LAYERS).join(', '), given: JSON.stringify(stray) }));
  return ok({ ...NO_LAYERS, ...Object.fromEntries(names.map(name => [name, true])) });
}
