/**
 * Clauses and options taken out or added with all that counts them: options have no name but their number, which shifts
 * of briefs, red lines, interim deals, conditions and effects go by.
 */
import { err, ok, type Result } from '../../engine/result.ts';
import type { Path } from '../locate.ts';
import { addItem, readForEdits, removeAt, setAt, type TextEdit } from './edits.ts';
import type { Plain } from './write.ts';

type Holder = Readonly<Record<string, unknown>>;

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every map of a document with its path, the clauses' own left out. */
function* holders(value: unknown, path: Path = []): Generator<[Holder, Path]> {
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* holders(item, [...path, at]);
  if (!isHolder(value)) return;
  yield [value, path];
  for (const [key, inner] of Object.entries(value))
    if (path.length > 0 || key !== 'clauses') yield* holders(inner, [...path, key]);
}

/** `from` it on, up `to` it, or just `this` one. */
interface Use {
  path: Path;
  option: number;
  means: 'from' | 'to' | 'this';
}

const namesClause = ({ clause, banked, lock, block }: Holder, id: string): boolean =>
  [clause, banked, lock, block].includes(id);

/** Where a number says which option of the clause is meant. */
function usesOf(document: unknown, clause: string): Use[] {
  const uses: Use[] = [];
  const note = (option: unknown, path: Path, means: Use['means']): void => {
    if (typeof option === 'number') uses.push({ path, option, means });
  };
  for (const [holder, path] of holders(document)) {
    if (isHolder(holder.locks)) note(holder.locks[clause], [...path, 'locks', clause], 'this');
    if (!namesClause(holder, clause)) continue;
    // Bounds around one option mean that one.
    const one = holder.min === holder.max;
    note(holder.min, [...path, 'min'], one ? 'this' : 'from');
    note(holder.max, [...path, 'max'], one ? 'this' : 'to');
    // A lock and what a capital asks more for hold from an option on.
    note(holder.option, [...path, 'option'], 'lock' in holder || 'hard' in holder ? 'from' : 'this');
  }
  return uses;
}

/** Lists of one number an option, which briefs add to its worth. */
function shiftsOf(document: unknown, clause: string): { path: Path; length: number }[] {
  return [...holders(document)].flatMap(([{ shifts }, path]) => {
    const list = isHolder(shifts) ? shifts[clause] : undefined;
    return Array.isArray(list) ? [{ path: [...path, 'shifts', clause], length: list.length }] : [];
  });
}

function renumbered({ option, means }: Use, removed: number, last: number): number {
  if (option > removed) return option - 1;
  if (option < removed) return option;
  return means === 'to' || removed === last ? option - 1 : option;
}

const made = (edits: (TextEdit | null)[]): TextEdit[] => edits.filter(edit => edit !== null);

/**
 * Takes out an option: what counts later ones counts one less, bounds at it move to its neighbour. Refused, with their
 * places, while something means that very option and nothing else.
 */
export function removeOption(
  text: string,
  document: unknown,
  clause: string,
  option: number,
): Result<TextEdit[], Path[]> {
  const uses = usesOf(document, clause);
  const meant = uses.filter(use => use.means === 'this' && use.option === option);
  if (meant.length > 0) return err(meant.map(({ path }) => path));
  const read = readForEdits(text);
  const options = ((document as Holder).clauses as Record<string, { options: unknown[] }>)[clause]?.options ?? [];
  const renumbering = uses.map(use => {
    const now = renumbered(use, option, options.length - 1);
    return now === use.option ? null : setAt(text, use.path, now, read);
  });
  const shifts = shiftsOf(document, clause).filter(({ length }) => length > option);
  return ok(
    made([
      removeAt(text, ['clauses', clause, 'options', option], read),
      ...shifts.map(({ path }) => removeAt(text, [...path, option], read)),
      ...renumbering,
    ]),
  );
}

/** Adds an option behind the last; no brief shifts it yet. */
export function addOption(text: string, document: unknown, clause: string, value: Plain): TextEdit[] {
  const read = readForEdits(text);
  return made([
    addItem(text, ['clauses', clause, 'options'], value, read),
    ...shiftsOf(document, clause).map(({ path }) => addItem(text, path, 0, read)),
  ]);
}

/** Takes out a clause with what briefs shift of it and who watches it; what else names it is told as a problem. */
export function removeClause(text: string, document: unknown, clause: string): TextEdit[] {
  const read = readForEdits(text);
  const watched = [...holders(document)].flatMap(([{ watch }, path]): Path[] => {
    const at = Array.isArray(watch) ? watch.indexOf(clause) : -1;
    return at < 0 ? [] : [[...path, 'watch', at]];
  });
  const gone: Path[] = [['clauses', clause], ...shiftsOf(document, clause).map(({ path }) => path), ...watched];
  return made(gone.map(path => removeAt(text, path, read)));
}
