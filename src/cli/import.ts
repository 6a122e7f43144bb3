/** `import`: a scenario folder written from GENIUS or GeniusWeb files. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importDomain, scenarioFrom } from '../analysis/index.ts';
import { say } from '../words/say.ts';
import { sayNote, sayNotes } from './analyse.ts';
import { misuse, readArgs, type Verb } from './args.ts';
import { readFiles } from './files.ts';
import { FAILED, HELD, type Io } from './io.ts';
import { saySystemFault } from './say.ts';

export const importVerb: Verb = {
  name: 'import',
  usage: 'DOMAIN PROFILE… --to DIR [--json]',
  summary: 'Write a scenario folder from GENIUS XML or GeniusWeb JSON.',
  options: [
    ['--to DIR', 'the folder to write; it must be new or empty'],
    ['--json', '{ dir, files, notes, repairs } as JSON'],
  ],
  run: async (argv, io) => {
    const args = readArgs(argv, ['to'], ['json']);
    if (!args.ok) return misuse(io, importVerb, args.error);
    const dir = args.value.text('to');
    if (dir === undefined) return misuse(io, importVerb, say('complain.whereTo', { option: '--to DIR' }));
    if (args.value.rest.length === 0) return misuse(io, importVerb, say('complain.whichFiles'));
    const files = readFiles(args.value.rest);
    if (!files.ok) return misuse(io, importVerb, files.error);
    const json = args.value.flag('json');
    const imported = importDomain(files.value);
    if (!imported.ok) return sayNotes(io, imported.error, json);
    const written = scenarioFrom(imported.value.domain);
    if (!written.ok) {
      io.err(`${written.error}\n`);
      return FAILED;
    }
    const fault = write(dir, written.value.files);
    if (fault !== null) return misuse(io, importVerb, fault);
    const names = written.value.files.map(({ name }) => name);
    for (const note of imported.value.repairs) io.err(`${sayNote(note)}\n`);
    const { notes } = written.value;
    if (json) io.out(`${JSON.stringify({ dir, files: names, notes, repairs: imported.value.repairs })}\n`);
    else sayWritten(io, dir, names, notes);
    return HELD;
  },
};

/** Never over what is there already; why not, or null. */
function write(dir: string, files: { name: string; text: string }[]): string | null {
  try {
    if (existsSync(dir) && readdirSync(dir).length > 0) return say('complain.notEmpty', { dir });
    mkdirSync(dir, { recursive: true });
    for (const { name, text } of files) writeFileSync(join(dir, name), text, { flag: 'wx' });
    return null;
  } catch (error) {
    return saySystemFault(dir, error);
  }
}

function sayWritten(io: Io, dir: string, names: string[], notes: string[]): void {
  io.out(
    [say('answer.wrote', { dir, files: names.join(', ') }), ...notes.map(note => `       ${note}`), ''].join('\n'),
  );
}
