/** `backup`, `restore` and `verify-session`: the classroom's data in and out of one file, and whether an archive is true. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, verifyArchive } from '../server/archive.ts';
import { backupLibsql, checkLibsql, DATA_FILE } from '../server/store/libsql.ts';
import { say } from '../words/say.ts';
import { misuse, readArgs, type Verb } from './args.ts';
import { type ExitCode, FAILED, HELD, type Io, USAGE } from './io.ts';

const DEFAULT_DATA = join('.back-to-back', 'data');

/** Does it, or says why not. */
function tried(io: Io, work: () => void): ExitCode {
  try {
    work();
    return HELD;
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return FAILED;
  }
}

export const backup: Verb = {
  name: 'backup',
  usage: 'FILE [--data DIR]',
  summary: 'Copy the classroom’s data into one new file, while the server runs or not.',
  options: [['--data DIR', 'the folder of the embedded store (default: .back-to-back/data)']],
  run: async (argv, io) => {
    const args = readArgs(argv, ['data'], []);
    if (!args.ok) return misuse(io, backup, args.error);
    const [file] = args.value.rest;
    if (file === undefined || existsSync(file)) return misuse(io, backup, say('complain.newFile'));
    return tried(io, () => {
      backupLibsql(args.value.text('data') ?? DEFAULT_DATA, file);
      io.out(`${say('answer.bytes', { file, bytes: statSync(file).size })}\n`);
    });
  },
};

export const restore: Verb = {
  name: 'restore',
  usage: 'FILE [--data DIR]',
  summary: 'Make a new data folder from a backup; an existing classroom is never overwritten.',
  options: [['--data DIR', 'the folder to make (default: .back-to-back/data)']],
  run: async (argv, io) => {
    const args = readArgs(argv, ['data'], []);
    if (!args.ok) return misuse(io, restore, args.error);
    const [file] = args.value.rest;
    if (file === undefined || !existsSync(file)) return misuse(io, restore, say('complain.whichBackup'));
    const folder = args.value.text('data') ?? DEFAULT_DATA;
    if (existsSync(join(folder, DATA_FILE))) return misuse(io, restore, say('complain.holdsClass', { dir: folder }));
    const fault = checkLibsql(file);
    if (fault !== null) {
      io.err(`${say('complain.unsound', { file, detail: fault })}\n`);
      return FAILED;
    }
    return tried(io, () => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      copyFileSync(file, join(folder, DATA_FILE));
      io.out(`${say('answer.restored', { dir: folder })}\n`);
    });
  },
};

/** The largest archive read: a class of eighty tables is some tens of megabytes. */
const ARCHIVE_BYTES = 512 * 1024 * 1024;

export const verifySession: Verb = {
  name: 'verify-session',
  usage: 'FILE [--json]',
  summary: 'Check a session archive: its hash chains, its texts, and every table’s record.',
  options: [['--json', '{ held, entries, tables, moves } or { held, message }']],
  run: async (argv, io) => {
    const args = readArgs(argv, [], ['json']);
    if (!args.ok) return misuse(io, verifySession, args.error);
    const [file] = args.value.rest;
    if (file === undefined || !existsSync(file)) return misuse(io, verifySession, say('complain.whichArchive'));
    const checked = check(file);
    if (args.value.flag('json'))
      io.out(`${JSON.stringify('message' in checked ? { held: false, ...checked } : { held: true, ...checked })}\n`);
    else if ('message' in checked) io.out(`${say('answer.broke', { file, told: checked.message })}\n`);
    else io.out(`${say('answer.held', { file, told: say('answer.archive', { ...checked }) })}\n`);
    if ('message' in checked) return checked.unread ? USAGE : FAILED;
    return HELD;
  },
};

type Checked = { entries: number; tables: number; moves: number } | { message: string; unread?: true };

/** An archive is a stranger's file: whatever is wrong with it is a sentence, never a crash. */
function check(file: string): Checked {
  if (statSync(file).size > ARCHIVE_BYTES)
    return { message: say('complain.large', { file, limit: ARCHIVE_BYTES }), unread: true };
  try {
    const checked = verifyArchive(JSON.parse(readFileSync(file, 'utf8')) as Archive);
    return checked.ok ? checked.value : { message: checked.error };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { message: say('complain.noArchive', { detail }) };
  }
}
