/** Names known beforehand: one a line, or CSV `name,table,party,role`. */
import { err, ok, type Result } from '../engine/index.ts';
import { LIMITS } from '../wire/limits.ts';
import type { Role, WireError } from '../wire/types.ts';

export interface RosterLine {
  name: string;
  /** Table number from 1; null to be seated in turn. */
  table: number | null;
  /** Short name, id or number (from 1) of a delegation; null to be seated in turn. */
  party: string | null;
  role: Role | null;
}

/** Cells of one CSV line; doubled quotes stand for one. */
function cells(line: string): string[] {
  const found: string[] = [];
  for (const match of line.matchAll(/(?:^|[,;\t])(?:"((?:[^"]|"")*)"|([^",;\t]*))/g))
    found.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? '').trim());
  return found;
}

const ROLES: readonly Role[] = ['head', 'adviser', 'observer'];
const HEADER = /^"?(name|student)"?\s*[,;\t]/i;
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

type Wrong = Required<Pick<WireError, 'message' | 'why' | 'about'>>;

function lineOf(text: string): RosterLine | Wrong {
  const [name = '', table = '', party = '', role = ''] = cells(text);
  if (name === '' || name.length > LIMITS.name || UNSHOWN.test(name))
    return { why: 'rosterName', message: `a name has 1 to ${LIMITS.name} characters`, about: { most: LIMITS.name } };
  if (table !== '' && !/^[1-9]\d?$/.test(table))
    return {
      ...{ why: 'rosterNumber', about: { given: table.slice(0, LIMITS.name) } },
      message: `${JSON.stringify(table)} is not the number of a table`,
    };
  const known = ROLES.find(r => r === role.toLowerCase());
  if (role !== '' && !known)
    return { why: 'rosterRole', message: `a role is one of ${ROLES.join(', ')}`, about: { given: ROLES.join(', ') } };
  return { name, table: table === '' ? null : Number(table), party: party === '' ? null : party, role: known ?? null };
}

/** All lines, or the first that is wrong with its number. A header line that begins with "name" is passed over. */
export function parseRoster(text: string): Result<RosterLine[], WireError> {
  const roster: RosterLine[] = [];
  for (const [k, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (raw.trim() === '' || (k === 0 && HEADER.test(raw))) continue;
    const line = lineOf(raw);
    if ('why' in line) {
      const message = `line ${k + 1} of the roster: ${line.message}`;
      const about = { ...line.about, line: k + 1 };
      return err({ code: 'badRequest', message, why: line.why, about, at: `roster.${k + 1}` });
    }
    if (roster.length >= LIMITS.peopleAClass)
      return err({ code: 'limit', message: `a class has at most ${LIMITS.peopleAClass} people`, at: 'roster' });
    roster.push(line);
  }
  return ok(roster);
}
