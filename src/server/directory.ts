/** Names of people and texts of what was said, read from beside the log and kept while in use. */

import type { ClassId, PersonId } from '../wire/types.ts';
import type { Around } from './feed.ts';
import type { Store } from './store/store.ts';

export interface Directory extends Pick<Around, 'nameOf' | 'textOf'> {
  /** Reads the names of a class again. */
  readNames(classId: ClassId): Promise<void>;
  knowsName(person: PersonId): boolean;
  readTexts(stream: string): Promise<void>;
  knowsText(id: string): boolean;
  /** Just written here, so known without reading. */
  learnName(person: PersonId, name: string): void;
  learnText(id: string, text: string): void;
  forgetText(id: string): void;
  forgetAll(people: Iterable<PersonId>, texts: Iterable<string>, name: string): void;
}

export function openDirectory(store: Store): Directory {
  const names = new Map<PersonId, string>();
  /** Null: looked for, and no longer there. */
  const texts = new Map<string, string | null>();
  return {
    nameOf: person => names.get(person) ?? '',
    knowsName: person => names.has(person),
    textOf: id => texts.get(id) ?? null,
    knowsText: id => texts.has(id),
    readNames: async classId => {
      for (const row of await store.people(classId)) names.set(row.id, row.name);
    },
    readTexts: async stream => {
      for (const row of await store.texts(stream)) texts.set(row.id, row.text);
    },
    learnName: (person, name) => void names.set(person, name),
    learnText: (id, text) => void texts.set(id, text),
    forgetText: id => void texts.set(id, null),
    forgetAll: (people, ids, name) => {
      for (const person of people) names.set(person, name);
      for (const id of ids) texts.set(id, null);
    },
  };
}
