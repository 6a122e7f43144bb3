/** A further party in a scenario's text: everything the format asks of one, for its author to change. */
import { SHAPES } from '../../engine/scenario.ts';
import { LIMITS } from '../limits.ts';
import { applyEdit, putAt, readForEdits, type TextEdit } from './edits.ts';
import type { Plain } from './write.ts';

/** What its author reads first, in the author's language. */
export interface PartyTexts {
  name: string;
  wants: string;
  brief: { name: string; text: string };
  /** Names and a sentence of its groups at home. */
  groups: Readonly<Record<'hard' | 'institutional' | 'dove', string>>;
  group: string;
}

type Fields = Readonly<Record<string, unknown>>;

const COLOURS = ['#1f5fa8', '#b0412a', '#12797d', '#7a5a00', '#6a3d8a'];

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** Null when there are as many parties as there may be, or the text is too broken to tell. */
export function addParty(text: string, texts: PartyTexts): { id: string; edit: TextEdit } | null {
  const document = fieldsOf(readForEdits(text).toJS());
  const parties = fieldsOf(document.parties);
  const ids = Object.keys(parties);
  if (ids.length === 0 || ids.length >= LIMITS.parties) return null;
  let number = ids.length + 1;
  while (ids.includes(`party${number}`)) number += 1;
  const id = `party${number}`;
  let made = text;
  for (const [path, value] of partsOf(document, ids, id, texts)) {
    const edit = putAt(made, path, value);
    if (edit === null) return null;
    made = applyEdit(made, edit);
  }
  return { id, edit: difference(text, made) };
}

function* partsOf(
  document: Fields,
  ids: readonly string[],
  id: string,
  texts: PartyTexts,
): Iterable<[string[], Plain]> {
  const used = Object.values(fieldsOf(document.parties)).map(fieldsOf);
  const free = (all: readonly string[], key: string): string =>
    all.find(each => !used.some(party => String(party[key]).toLowerCase() === each)) ?? all[0]!;
  yield [
    ['parties', id],
    {
      ...{ name: texts.name, short: texts.name, voice: texts.name },
      ...{ colour: free(COLOURS, 'colour'), shape: free(SHAPES, 'shape'), wants: texts.wants },
    },
  ];
  const [clause, fields] = Object.entries(fieldsOf(document.clauses))[0] ?? ['', {}];
  const options = fieldsOf(fields).options;
  const count = Array.isArray(options) ? options.length : 2;
  const shifts = { [clause]: Array.from({ length: count }, (_, option) => (option === count - 1 ? 1 : 0)) };
  yield [['briefs', id], [{ id: 'first', ...texts.brief, shifts }]];
  const home = fieldsOf(fieldsOf(document.homes)[ids[0]!]);
  const group = (role: 'hard' | 'institutional' | 'dove'): Plain => ({
    ...{ name: texts.groups[role], text: texts.group },
    watch: (fieldsOf(home[role]).watch ?? [clause]) as Plain,
  });
  yield [
    ['homes', id],
    {
      ...{ hard: group('hard'), institutional: group('institutional'), dove: group('dove') },
      // Its groups ask for more than they give at the start: a capital that can never refuse is no party.
      ratification: { hard: 5, other: 6 },
    },
  ];
  for (const other of ids) yield [['start', 'trust', `${other}/${id}`], 5];
  yield [
    ['start', 'support', id],
    [4, 5, 6],
  ];
}

/** The one stretch in which two texts differ. */
function difference(before: string, after: string): TextEdit {
  const least = Math.min(before.length, after.length);
  let from = 0;
  while (from < least && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < least - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}
