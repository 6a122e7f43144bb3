/** Names known beforehand: one a line, or CSV `name,table,party,role`, or columns as a header in one of our languages names them. */
import { err, ok, type Result } from '../engine/index.ts';
import { folded } from '../wire/folded.ts';
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

const COLUMNS = ['name', 'table', 'party', 'role'] as const;
type Column = (typeof COLUMNS)[number];

/** What a class's own list may call a column, in the languages of the pages. */
const HEADERS: Record<Column, readonly string[]> = {
  name: ['name', 'student', 'nom', 'étudiant', 'étudiante', 'élève', 'имя', 'фио', 'студент', 'ученик'],
  table: ['table', 'стол'],
  party: ['party', 'delegation', 'délégation', 'делегация', 'сторона'],
  role: ['role', 'rôle', 'роль'],
};
const ROLES: Record<Role, readonly string[]> = {
  head: ['head', 'chef', 'cheffe', 'глава'],
  adviser: ['adviser', 'advisor', 'conseil', 'conseiller', 'conseillère', 'советник', 'советница'],
  observer: ['observer', 'observation', 'observateur', 'observatrice', 'наблюдатель', 'наблюдательница'],
};
const GIVEN = Object.values(ROLES).map(([role]) => role);

/** Which column is which, where the line names them; null for one that says nothing to us. */
function headerIn(line: string): (Column | null)[] | null {
  const named = cells(line).map(cell => COLUMNS.find(column => HEADERS[column].includes(folded(cell))) ?? null);
  return named.length > 1 && named.includes('name') ? named : null;
}

const roleIn = (text: string): Role | undefined =>
  (Object.keys(ROLES) as Role[]).find(role => ROLES[role].includes(folded(text)));
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

type Wrong = Required<Pick<WireError, 'message' | 'why' | 'about'>>;

function lineOf(text: string, columns: readonly (Column | null)[]): RosterLine | Wrong {
  const held = cells(text);
  const under = (column: Column): string => held[columns.indexOf(column)] ?? '';
  const [name, table, party, role] = [under('name'), under('table'), under('party'), under('role')];
  if (name === '' || name.length > LIMITS.name || UNSHOWN.test(name))
    return { why: 'rosterName', message: `a name has 1 to ${LIMITS.name} characters`, about: { most: LIMITS.name } };
  if (table !== '' && !/^[1-9]\d?$/.test(table))
    return {
      ...{ why: 'rosterNumber', about: { given: table.slice(0, LIMITS.name) } },
      message: `${JSON.stringify(table)} is not the number of a table`,
    };
  const known = roleIn(role);
  if (role !== '' && !known)
    return { why: 'rosterRole', message: `a role is one of ${GIVEN.join(', ')}`, about: { given: GIVEN.join(', ') } };
  return { name, table: table === '' ? null : Number(table), party: party === '' ? null : party, role: known ?? null };
}

/** All lines, or the first that is wrong with its number. A first line that names columns says in which order they come. */
export function parseRoster(text: string): Result<RosterLine[], WireError> {
  const roster: RosterLine[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const header = headerIn(lines[0] ?? '');
  for (const [k, raw] of lines.entries()) {
    if (raw.trim() === '' || (k === 0 && header)) continue;
    const line = lineOf(raw, header ?? COLUMNS);
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
