/**
 * `npm run test:fuzz`: broken scenario files of every kind, 2,000 of each (`-- 500` for less): of small scenarios, of those
 * frozen for the format, and of the shipped ones. Prints what was met; any fault is a failure, and so is a file that
 * took more than two seconds of CPU.
 */
import { join } from 'node:path';
import { readScenarioDir } from '../../src/scenario/node.ts';
import { AREAS } from '../../src/words/catalogues.ts';
import { speak } from '../../src/words/say.ts';
import { fiveFiles, miniFiles } from '../support/mini-scenario.ts';
import { emptyReport, type FuzzReport, fuzz, sayInAll } from '../support/scenario-fuzz.ts';
import { KINDS } from '../support/scenario-mutants.ts';
import { ROOT } from '../support/sources.ts';
import { tinyFiles } from '../support/tiny-scenario.ts';

await speak('en', AREAS);

const MOST_MS = 2000;
const each = Number(process.argv[2] ?? 2000);
const folder = (path: string) => ({ name: path, files: readScenarioDir(join(ROOT, path)) });
/** Which scenarios, and in how many of a hundred. */
const sources = [
  { name: 'tiny', files: tinyFiles, share: 70 },
  { name: 'mini', files: miniFiles, share: 12 },
  { name: 'five', files: fiveFiles, share: 10 },
  { ...folder('tests/fixtures/format-1/river'), share: 2 },
  ...['inf-endgame', 'river-basin'].map(id => ({ ...folder(`scenarios/${id}`), share: 2 })),
  ...['lisbon-beginners', 'lisbon-track'].map(id => ({ ...folder(`scenarios/${id}`), share: 1 })),
];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function tell(kind: string, { files, parsed, rendered, plain, codes, told, slowest, faults }: FuzzReport): void {
  say(
    `${kind.padEnd(12)} ${files} files: ${parsed} scenarios, ${codes.size} kinds of problem, ${told.size} sentences, ${rendered} pages, ` +
      `${plain} read the quick way, slowest ${slowest.ms} ms (${slowest.seed}), ${faults.length} faults`,
  );
  for (const fault of faults.slice(0, 5)) say(`  ${fault.slice(0, 400)}`);
  if (faults.length > 0 || slowest.ms > MOST_MS) process.exitCode = 1;
}

let total = 0;
const met = new Set<string>();
for (const kind of KINDS) {
  const report = emptyReport();
  for (const { share, ...source } of sources) fuzz(kind, source, Math.ceil((each * share) / 100), report);
  await sayInAll(report);
  tell(kind, report);
  total += report.files;
  for (const code of report.codes.keys()) met.add(code);
}
say(`${total} files in all, ${met.size} kinds of problem`);
