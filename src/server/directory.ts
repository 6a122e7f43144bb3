/** Names of people and texts of what was said, read from beside the log with the room they belong to, and kept. */

import type { ClassId, PersonId } from '../wire/types.ts';
import type { Classroom } from './classroom.ts';
import type { Around } from './feed.ts';
import type { Store } from './store/store.ts';
import type { Table } from './table.ts';

export interface Directory extends Pick<Around, 'nameOf' | 'textOf'> {
  /** Reads what is not known yet of a class or a table as it stands: nobody is shown a room without its names. */
  accompany(room: Classroom | Table): Promise<void>;
  /** About to be written here, so known without reading; if the commit fails nobody ever asks for it. */
  learnName(person: PersonId, name: string): void;
  learnText(id: string, text: string): void;
  forgetAll(people: Iterable<PersonId>, texts: Iterable<string>, name: string): void;
}

export function openDirectory(store: Store): Directory {
  const names = new Map<PersonId, string>();
  /** Null: looked for, and no longer there. */
  const texts = new Map<string, string | null>();
  /** How many of a class's changes of name the names here are later than. */
  const upTo = new Map<ClassId, number>();
  const readNames = async ({ id, people, renamed }: Classroom): Promise<void> => {
    const fresh = renamed.length === (upTo.get(id) ?? 0);
    if (fresh && [...people.keys()].every(person => names.has(person))) return;
    upTo.set(id, renamed.length);
    for (const row of await store.people(id)) names.set(row.id, row.name);
  };
  const readTexts = async ({ id, said }: Classroom | Table): Promise<void> => {
    const missing = said.filter(each => !each.down && !texts.has(each.id));
    if (missing.length === 0) return;
    for (const row of await store.texts(id)) texts.set(row.id, row.text);
    for (const each of missing) if (!texts.has(each.id)) texts.set(each.id, null);
  };
  return {
    nameOf: person => names.get(person) ?? '',
    textOf: id => texts.get(id) ?? null,
    accompany: async room => {
      if ('people' in room) await readNames(room);
      await readTexts(room);
    },
    learnName: (person, name) => void names.set(person, name),
    learnText: (id, text) => void texts.set(id, text),
    forgetAll: (people, ids, name) => {
      for (const person of people) names.set(person, name);
      for (const id of ids) texts.set(id, null);
    },
  };
}
