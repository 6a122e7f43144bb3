/** `backup`, `restore` and `verify-session`: the classroom's data in and out of one file, and whether an archive is true. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, verifyArchive } from '../server/archive.ts';
import { backupLibsql, checkLibsql, DATA_FILE } from '../server/store/libsql.ts';
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
    if (file === undefined || existsSync(file)) return misuse(io, backup, 'name a file that does not exist yet');
    return tried(io, () => {
      backupLibsql(args.value.text('data') ?? DEFAULT_DATA, file);
      io.out(`${file}: ${statSync(file).size} bytes\n`);
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
    if (file === undefined || !existsSync(file)) return misuse(io, restore, 'name the backup to restore');
    const folder = args.value.text('data') ?? DEFAULT_DATA;
    if (existsSync(join(folder, DATA_FILE)))
      return misuse(io, restore, `${folder} already holds a classroom; move it away first`);
    const fault = checkLibsql(file);
    if (fault !== null) {
      io.err(`${file} is not a sound backup: ${fault}\n`);
      return FAILED;
    }
    return tried(io, () => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      copyFileSync(file, join(folder, DATA_FILE));
      io.out(`restored into ${folder}\n`);
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
    if (file === undefined || !existsSync(file)) return misuse(io, verifySession, 'which archive?');
    const checked = check(file);
    if (args.value.flag('json'))
      io.out(`${JSON.stringify('message' in checked ? { held: false, ...checked } : { held: true, ...checked })}\n`);
    else if ('message' in checked) io.out(`broke  ${file}: ${checked.message}\n`);
    else io.out(`held   ${file}: ${checked.entries} entries, ${checked.tables} tables, ${checked.moves} moves\n`);
    if ('message' in checked) return checked.unread ? USAGE : FAILED;
    return HELD;
  },
};

type Checked = { entries: number; tables: number; moves: number } | { message: string; unread?: true };

/** An archive is a stranger's file: whatever is wrong with it is a sentence, never a crash. */
function check(file: string): Checked {
  if (statSync(file).size > ARCHIVE_BYTES) return { message: `larger than ${ARCHIVE_BYTES} bytes`, unread: true };
  try {
    const checked = verifyArchive(JSON.parse(readFileSync(file, 'utf8')) as Archive);
    return checked.ok ? checked.value : { message: checked.error };
  } catch (error) {
    return { message: `this is no session archive: ${error instanceof Error ? error.message : String(error)}` };
  }
}
