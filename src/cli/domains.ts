/** Negotiation domains from folders: a domain file and a profile a party, of GENIUS or GeniusWeb. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Domain, type ImportFile, importDomain, type Note } from '../analysis/index.ts';
import { err, ok, type Result } from '../engine/index.ts';
import { say } from '../words/say.ts';

const note = ({ file, line, column, message }: Note): string => `${file}:${line}:${column}: ${message}`;

/** The folder's files in the order of their names, the domain first. */
function filesOf(dir: string): ImportFile[] {
  return readdirSync(dir)
    .filter(name => /\.(xml|json)$/i.test(name))
    .sort((a, b) => Number(b.startsWith('domain')) - Number(a.startsWith('domain')) || (a < b ? -1 : 1))
    .map(name => ({ name: join(dir, name), bytes: readFileSync(join(dir, name)) }));
}

/** The domain of a folder, named after it, with what was mended on the way. */
export function openDomain(dir: string): Result<{ domain: Domain; repairs: string[] }, string> {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() !== true) return err(say('complain.noFolder', { dir }));
  const read = importDomain(filesOf(dir));
  if (!read.ok) return err(read.error.map(note).join('\n'));
  const { domain, repairs } = read.value;
  return ok({ domain: { ...domain, name: basename(dir) }, repairs: repairs.map(note) });
}
