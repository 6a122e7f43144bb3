/** Domains of other platforms, read from their files. */
import { err, ok, type Result } from '../../engine/index.ts';
import type { Domain } from '../domain.ts';
import { readGenius } from './genius.ts';
import { readGeniusWeb } from './geniusweb.ts';
import { IMPORT_LIMITS } from './limits.ts';
import { type ImportFile, type Note, openSource, problem, type Source } from './source.ts';

export { IMPORT_LIMITS } from './limits.ts';
export type { ImportFile, Note } from './source.ts';

export interface Imported {
  domain: Domain;
  /** What was mended on the way, with its place. */
  repairs: Note[];
}

/**
 * Reads a domain and its profiles, one a party: GENIUS XML, or GeniusWeb JSON (whose profiles carry the domain; the
 * domain's own file may be named first or left out). Never throws: what cannot be read comes back as located problems.
 */
export function importDomain(files: ImportFile[]): Result<Imported, Note[]> {
  const sources = files.map(openSource);
  const [first] = sources;
  if (first === undefined) return err([{ file: '', line: 1, column: 1, message: 'no file was given' }]);
  const domain = hasProblems(sources) ? null : readAll(first, sources);
  if (domain === null || hasProblems(sources)) return err(sources.flatMap(({ problems }) => problems));
  return ok({ domain, repairs: sources.flatMap(({ repairs }) => repairs) });
}

const hasProblems = (sources: Source[]): boolean => sources.some(({ problems }) => problems.length > 0);

function readAll(first: Source, sources: Source[]): Domain | null {
  const web = /^\s*[[{]/.test(first.text);
  const bare = web && !/"(?:issueUtilities|issueWeights)"/.test(first.text);
  const profiles = web && !bare ? sources : sources.slice(1);
  if (profiles.length < 1 || profiles.length > IMPORT_LIMITS.parties) {
    problem(first, 0, `between 1 and ${IMPORT_LIMITS.parties} profiles are needed, not ${profiles.length}`);
    return null;
  }
  return web ? readGeniusWeb(profiles) : readGenius(first, profiles);
}
