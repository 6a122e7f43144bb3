/** `coverage`: whom a configuration would defend, and what it could reach on paper. */
import {
  type Configuration,
  type Coverage,
  evaluate,
  LENS_NAMES,
  type LensName,
  parseConfig,
} from '../coverage/index.ts';
import { err, ok, type Result } from '../engine/index.ts';
import { say } from '../words/say.ts';
import { misuse, readArgs, type Verb } from './args.ts';
import { tablesFor } from './coverage-tables.ts';
import { readText } from './files.ts';
import { type ExitCode, FAILED, HELD, type Io } from './io.ts';

export const coverage: Verb = {
  name: 'coverage',
  usage: '--config FILE [--lens base|sceptic|official|all] [--json]',
  summary: 'Whom a deployment would defend and what it could reach on paper (a teaching model; docs/coverage.md).',
  options: [
    ['--config FILE', 'one configuration or an array: { sites, radars, ruRadars, share, command }'],
    ['--lens L', 'whose assumptions: base (default), sceptic, official, or all'],
    [
      '--json',
      '{ M, I, L, A, U, Rt, Rw, RU } per mille, an array for an array; with --lens all an object of the lenses',
    ],
  ],
  run: async (argv, io) => {
    const args = readArgs(argv, ['config', 'lens'], ['json']);
    if (!args.ok) return misuse(io, coverage, args.error);
    const [stray] = args.value.rest;
    if (stray !== undefined) return misuse(io, coverage, say('complain.notUnderstood', { words: stray }));
    const lenses = readLenses(args.value.text('lens') ?? 'base');
    if (!lenses.ok) return misuse(io, coverage, lenses.error);
    const file = args.value.text('config');
    if (file === undefined) return misuse(io, coverage, say('complain.configuration'));
    const text = readText(file);
    if (!text.ok) return misuse(io, coverage, text.error);
    const json = args.value.flag('json');
    const question = readQuestion(text.value);
    if (!question.ok) return sayProblems(io, file, question.error, json);
    return answer(io, question.value, lenses.value, json);
  },
};

function readLenses(name: string): Result<readonly LensName[], string> {
  if (name === 'all') return ok(LENS_NAMES);
  const lens = LENS_NAMES.find(each => each === name);
  return lens === undefined
    ? err(say('complain.lenses', { known: LENS_NAMES.join(', '), given: JSON.stringify(name) }))
    : ok([lens]);
}

interface Question {
  configs: Configuration[];
  /** The file holds an array, and so does the answer. */
  many: boolean;
}

interface Problem {
  /** As "2.sites.1.0" in an array; empty for the whole. */
  field: string;
  message: string;
}

function readQuestion(text: string): Result<Question, Problem[]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return err([{ field: '', message: say('complain.noJson', { detail }) }]);
  }
  const many = Array.isArray(value);
  const configs: Configuration[] = [];
  const problems: Problem[] = [];
  (many ? (value as unknown[]) : [value]).forEach((entry, at) => {
    const parsed = parseConfig(entry);
    const within = (field: string): string => (many ? [at, field].filter(part => part !== '').join('.') : field);
    if (parsed.ok) configs.push(parsed.value);
    else for (const { field, message } of parsed.error) problems.push({ field: within(field), message });
  });
  return problems.length > 0 ? err(problems) : ok({ configs, many });
}

function sayProblems(io: Io, file: string, problems: Problem[], json: boolean): ExitCode {
  if (json) io.out(`${JSON.stringify({ problems })}\n`);
  for (const { field, message } of problems) io.err(`${file}: ${field === '' ? '' : `${field}: `}${message}\n`);
  return FAILED;
}

function answer(io: Io, { configs, many }: Question, lenses: readonly LensName[], json: boolean): ExitCode {
  const results = lenses.map(lens => {
    const tables = tablesFor(lens, configs);
    return { lens, coverage: configs.map(config => evaluate(tables, config)) };
  });
  if (!json) {
    io.out(table(configs, results));
    return HELD;
  }
  const shaped = results.map(({ lens, coverage: all }) => [lens, many ? all : all[0]] as const);
  io.out(`${JSON.stringify(lenses.length === 1 ? shaped[0][1] : Object.fromEntries(shaped))}\n`);
  return HELD;
}

const COLUMNS = ['M', 'I', 'L', 'A', 'U', 'Rt', 'Rw', 'RU'] as const satisfies (keyof Coverage)[];
const HEADINGS = `
Whole per cent. M, I, L: NATO Europe's people under missiles of up to 2 000 km, up to 3 500 km and beyond; A: all of them;
U: Iranian paths to the United States; Rt, Rw: Russian ICBM paths from the western fields that could be reached on paper,
by NATO's radars and command, and as Moscow fears; RU: European Russia's people. Reach is not protection: docs/coverage.md.
`;

function table(configs: Configuration[], results: { lens: LensName; coverage: Coverage[] }[]): string {
  const lines = configs.flatMap((config, at) => [
    titleOf(config),
    ...results.map(
      ({ lens, coverage: all }) => `  ${lens.padEnd(8)} ${COLUMNS.map(key => percent(all[at][key])).join(' ')}`,
    ),
  ]);
  const head = `  ${'lens'.padEnd(8)} ${COLUMNS.map(key => key.padStart(4)).join(' ')}`;
  return `${[head, ...lines].join('\n')}\n${HEADINGS}`;
}

/** Per mille to whole per cent, half up. */
const percent = (perMille: number): string => String(Math.floor((perMille + 5) / 10)).padStart(4);

const SHARED = ['nothing shared', 'warning shared', 'tracks shared'] as const;

function titleOf({ sites, radars, ruRadars = [], share = 0, command = 'independent', delay }: Configuration): string {
  const batteries = sites.map(([site, kind]) => `${site} ${kind}`).join(', ') || 'no battery';
  const seen = [...radars, ...(share > 0 ? ruRadars : [])].join(' ') || 'no radar';
  return `${batteries}; ${seen}; ${SHARED[share]}; ${command}${delay === undefined ? '' : ` (${delay} s)`}`;
}
