/** What the console holds of a class, and how it is shown. */
import { expect, it } from 'vitest';
import { type ConsoleState, named, takeConsole } from '../../../src/web/classroom/use-console.ts';
import type { PersonRow } from '../../../src/wire/types.ts';

const EMPTY: ConsoleState = { class: null, tables: [], people: [], said: [] };
const person = (id: string, name: string): PersonRow => ({
  ...{ person: id, name, standing: 'present', place: null, online: false },
});

it('says of somebody whose name was deleted that it was, and never nothing', () => {
  const held = takeConsole(EMPTY, { cursor: '', fresh: true, people: [person('pa', 'Ann'), person('pb', '')] });
  expect(named(held).people.map(({ name }) => name)).toEqual(['Ann', 'name deleted']);
});
