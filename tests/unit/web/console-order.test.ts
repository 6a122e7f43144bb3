/** Tables looked for in a large class: by name, number and who sits there; those that wait for people first. */
import { expect, it } from 'vitest';
import { tablesFor, waitsForPeople } from '../../../src/web/classroom/console-order.ts';
import { FACILITATOR, type PersonRow, type TableSummary } from '../../../src/wire/types.ts';

const NAMES = ['Table 1', 'Zürich', 'Table 3', 'Table 12'];
const NUMBERS = [1, 2, 3, 12];
const persona = { persona: 'hardliner', level: 'normal' };
const tables = NAMES.map(
  (name, k) =>
    ({
      ...{ id: `t${k}`, name, number: NUMBERS[k], outcome: null, waiting: [false, true], covers: [null, null] },
    }) as TableSummary,
);
const people: PersonRow[] = [
  { person: 'p', name: 'Chidi Eze', standing: 'present', online: true, place: { table: 't2', party: 0, role: 'head' } },
  { person: 'q', name: 'Chidera', standing: 'waiting', online: true, place: null },
];
const numbers = (text: string, all = tables) =>
  tablesFor(all, people, { order: 'number', text }).map(({ number }) => number);

it('finds a table by part of its name, its number, and whoever sits there', () => {
  expect(numbers('')).toEqual(NUMBERS);
  expect(numbers(' ZÜRI')).toEqual([2]);
  expect(numbers('2')).toEqual([2, 12]);
  expect(numbers('table 1')).toEqual([1, 12]);
  expect(numbers('chid')).toEqual([3]);
  expect(numbers('nobody')).toEqual([]);
});

it('puts those that wait for people first, each kind by number', () => {
  const [first, second, third, fourth] = tables as [TableSummary, TableSummary, TableSummary, TableSummary];
  const mixed = [
    { ...first, covers: [null, persona] },
    second,
    { ...third, outcome: 'agreement' },
    { ...fourth, covers: [persona, { persona: FACILITATOR, level: '' }] },
  ];
  expect(mixed.map(waitsForPeople)).toEqual([false, true, false, true]);
  expect(tablesFor(mixed, people, { order: 'waiting', text: '' }).map(({ number }) => number)).toEqual([2, 12, 1, 3]);
});
