/** `migrate DIR`: a scenario of an older format, rewritten to the present one as its author would. */
import { renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  FORMAT,
  formatGiven,
  normal,
  type Rewrite,
  rewriteFiles,
  type ScenarioFile,
  withEdits,
} from '../scenario/index.ts';
import { readScenarioDir } from '../scenario/node.ts';
import { say } from '../words/say.ts';
import { misuse, readArgs, type Verb } from './args.ts';
import { unifiedDiff } from './diff.ts';
import { openEdition } from './files.ts';
import { type ExitCode, FAILED, HELD, type Io } from './io.ts';
import { sayInvalid, sayScenarioFault } from './say.ts';

export const migrate: Verb = {
  name: 'migrate',
  usage: 'DIR [--write] [--json]',
  summary: 'Rewrite a scenario of an older format to the present one; remarks, order and layout stay.',
  options: [
    ['--write', 'change the files; without it the changes are shown and nothing is written'],
    ['--json', '{ dir, from, to, files, written } as JSON'],
  ],
  run: async (argv, io) => migrateWith(argv, io, rewriteFiles),
};

/** With steps of one's own, for tests: so far there is no older format. */
export function migrateWith(
  argv: string[],
  io: Io,
  rewrite: (files: readonly ScenarioFile[]) => Rewrite | null,
): ExitCode {
  const args = readArgs(argv, [], ['write', 'json']);
  if (!args.ok) return misuse(io, migrate, args.error);
  const [dir, ...more] = args.value.rest;
  if (dir === undefined || more.length > 0) return misuse(io, migrate, say('complain.whichFolder'));
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true)
    return misuse(io, migrate, sayScenarioFault({ kind: 'missing', dir }));
  const [write, json] = [args.value.flag('write'), args.value.flag('json')];
  const files = readScenarioDir(dir);
  const made = rewrite(files);
  if (made === null) return sayNothingToDo(io, dir, files, json);
  if (made.stuck !== null) {
    io.err(`${say('complain.stuck', { file: join(dir, made.stuck) })}\n`);
    return FAILED;
  }
  if (write) writeAll(dir, files, made);
  tell(io, dir, files, made, { write, json });
  return write ? HELD : FAILED;
}

/** A folder in the present format, whatever else may be wrong with it, or one that no step leads on from. */
function sayNothingToDo(io: Io, dir: string, files: readonly ScenarioFile[], json: boolean): ExitCode {
  const opened = formatGiven(files) === FORMAT ? null : openEdition(dir);
  if (opened?.ok === false) return sayInvalid(io, opened.error, json ? 'json' : 'text');
  if (json) io.out(`${JSON.stringify({ dir, from: FORMAT, to: FORMAT, files: [], written: false })}\n`);
  else io.out(`${say('answer.current', { dir, format: FORMAT })}\n`);
  return HELD;
}

const textOf = (files: readonly ScenarioFile[], name: string): string =>
  files.find(file => file.name === name)?.text ?? '';

function writeAll(dir: string, files: readonly ScenarioFile[], { files: changed }: Rewrite): void {
  // A file is whole at every moment, also when the machine stops in between.
  for (const { name, edits } of changed) {
    const file = join(dir, name);
    writeFileSync(`${file}.new`, withEdits(textOf(files, name), edits));
    renameSync(`${file}.new`, file);
  }
}

function tell(
  io: Io,
  dir: string,
  files: readonly ScenarioFile[],
  { from, files: changed }: Rewrite,
  { write, json }: { write: boolean; json: boolean },
): void {
  const names = changed.map(({ name }) => join(dir, name));
  if (json) io.out(`${JSON.stringify({ dir, from, to: FORMAT, files: names, written: write })}\n`);
  else if (write)
    io.out([say('answer.written', { dir, from, to: FORMAT }), ...names.map(name => `         ${name}`), ''].join('\n'));
  else for (const { name, edits } of changed) io.out(unifiedDiff(join(dir, name), normal(textOf(files, name)), edits));
}
