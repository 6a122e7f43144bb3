/**
 * How long `validate` reads the largest shipped scenario: at once after a process has started, and when it is warm;
 * beside it the YAML library's own reading of the same text into plain values.
 *   npx tsx tests/bench/validate.ts
 * Prints JSON. Each process tells of one first time, so `npm run bench` starts several.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { expectBriefRun } from '../../src/cli/brief-run.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { readScenarioDir } from '../../src/scenario/node.ts';
import { ROOT } from '../support/sources.ts';

/** Milliseconds. */
export interface ValidateFigures {
  first: number;
  /** Median of the last of many. */
  warm: number;
  library: { first: number; warm: number };
}

const TIMES = 60;
const LAST = 21;

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

function timed(run: () => void): { first: number; warm: number } {
  const times = Array.from({ length: TIMES }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return { first: times[0]!, warm: median(times.slice(-LAST)) };
}

function figures(): ValidateFigures {
  expectBriefRun();
  const files = readScenarioDir(join(ROOT, 'scenarios/lisbon-track'));
  const text = files.find(({ name }) => name === 'scenario.yaml')!.text;
  const own = timed(() => {
    if (!parseScenario(files).ok) throw new Error('The Lisbon Track does not parse');
  });
  return { ...own, library: timed(() => void parse(text)) };
}

/** Medians over processes of their own. */
export function benchValidate(processes: number): ValidateFigures {
  const program = fileURLToPath(import.meta.url);
  const all = Array.from({ length: processes }, () =>
    JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', program], { encoding: 'utf8' })),
  ) as ValidateFigures[];
  const of = (read: (one: ValidateFigures) => number): number => median(all.map(read));
  return {
    ...{ first: of(one => one.first), warm: of(one => one.warm) },
    library: { first: of(one => one.library.first), warm: of(one => one.library.warm) },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(JSON.stringify(figures()));
