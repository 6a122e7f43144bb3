/** Which of a class's tables the console shows, and in what order. */
import { folded } from '../../wire/folded.ts';
import { FACILITATOR, type PersonRow, type TableSummary } from '../../wire/types.ts';

export const ORDERS = ['number', 'waiting'] as const;

export interface Wish {
  order: (typeof ORDERS)[number];
  /** Part of a table's name or number, or of the name of somebody who sits there. */
  text: string;
}

export const ALL_BY_NUMBER: Wish = { order: 'number', text: '' };

/** Whether a person has to do something before the table goes on; scripted delegations need no reminding. */
export function waitsForPeople({ outcome, waiting, covers }: TableSummary): boolean {
  const byPerson = (party: number): boolean => !covers[party] || covers[party].persona === FACILITATOR;
  return outcome === null && waiting.some((due, party) => due && byPerson(party));
}

/** In the order they come in, which is by number, but for those that wait for people. */
export function tablesFor(
  tables: readonly TableSummary[],
  people: readonly PersonRow[],
  { order, text }: Wish,
): TableSummary[] {
  const wanted = folded(text.trim());
  const sitsAt = new Set(people.filter(({ name }) => folded(name).includes(wanted)).map(({ place }) => place?.table));
  const found = tables.filter(
    ({ id, name, number }) => folded(name).includes(wanted) || String(number) === wanted || sitsAt.has(id),
  );
  if (order === 'number') return found;
  return [...found.filter(waitsForPeople), ...found.filter(table => !waitsForPeople(table))];
}
