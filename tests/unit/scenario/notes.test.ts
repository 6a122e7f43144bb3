/** Notes of a record in another language: whole where they ship, located where they are wrong, and never the record's own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatRecord, type GameRecord, notesByStep, notesTold, parseRecord } from '../../../src/record/index.ts';
import { languageOfTexts, readNotes } from '../../../src/scenario/index.ts';
import { loadScenarioDir } from '../../../src/scenario/node.ts';
import { LANGUAGES } from '../../../src/words/catalogues.ts';
import { ROOT } from '../../support/sources.ts';
import { told as inWords } from '../../support/told.ts';

const folder = (id: string): string => join(ROOT, 'scenarios', id);
const told = readdirSync(folder('.')).filter(id => existsSync(join(folder(id), 'history.record.json')));

function historyOf(id: string): GameRecord {
  const parsed = parseRecord(readFileSync(join(folder(id), 'history.record.json'), 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

function shippedNotes(id: string, language: string) {
  const name = `history.${language}.yaml`;
  const text = readFileSync(join(folder(id), name), 'utf8');
  const read = readNotes({ name, text }, notesByStep(historyOf(id).notes ?? []));
  if (!read.ok) throw new Error(inWords(read.error));
  return read.value;
}

const shipped = told.flatMap(id => {
  const scenario = loadScenarioDir(folder(id));
  if (!scenario.ok) throw new Error(inWords(scenario.error));
  const own = languageOfTexts(scenario.value);
  return LANGUAGES.filter(language => language !== own).map(language => [id, language] as const);
});

describe('what ships', () => {
  it('is told of at least one scenario', () => {
    expect(shipped).toContainEqual(['lisbon-track', 'fr']);
    expect(shipped).toContainEqual(['lisbon-track', 'ru']);
  });

  it.each(shipped)('%s: every note is in %s, and the record stays as it is', (id, language) => {
    const record = historyOf(id);
    const before = formatRecord(record);
    const { texts, missing } = shippedNotes(id, language);
    expect(missing).toEqual([]);
    const notes = notesTold(record.notes ?? [], texts);
    expect(notes.map(({ step, sources }) => ({ step, sources }))).toEqual(
      (record.notes ?? []).map(({ step, sources }) => ({ step, sources })),
    );
    expect(notes.filter(({ text }, at) => text === record.notes?.[at]?.text)).toEqual([]);
    expect(formatRecord(record)).toBe(before);
  });

  it.each(shipped)('%s in %s keeps numbers, and the typography of its language', (id, language) => {
    const { texts } = shippedNotes(id, language);
    const numbers = (text: string): string[] => (text.match(/\d+/g) ?? []).sort();
    for (const [step, text] of notesByStep(historyOf(id).notes ?? [])) {
      expect([step, numbers(texts[step] ?? '')]).toEqual([step, numbers(text)]);
      expect([step, texts[step]?.match(/["“”']| - /)?.[0]]).toEqual([step, undefined]);
      if (language === 'fr') expect([step, texts[step]?.match(/ [;:?!»]|« /)?.[0]]).toEqual([step, undefined]);
      if (language === 'ru') expect(texts[step]).toMatch(/[а-яё]/i);
    }
  });
});

const NOTES = new Map([
  [0, 'The deal.'],
  [12, 'Nothing is put in writing.'],
]);
const read = (text: string) => readNotes({ name: 'history.fr.yaml', text }, NOTES);

describe('a file of notes', () => {
  it('may be incomplete; what it lacks is named, and stays as it was written', () => {
    expect(read('0: La donne.\n')).toEqual({ ok: true, value: { texts: { 0: 'La donne.' }, missing: [12] } });
    expect(read('# nothing yet\n')).toEqual({ ok: true, value: { texts: {}, missing: [0, 12] } });
    const notes = [...NOTES].map(([step, text]) => ({ step, text, sources: ['S1'] }));
    expect(notesTold(notes, { 0: 'La donne.' }).map(({ text }) => text)).toEqual([
      'La donne.',
      'Nothing is put in writing.',
    ]);
  });

  it.each([
    ['a step without a note', '0: La donne.\n13: Rien.\n', 'unknown-key', 2],
    ['a number', '0: 1987\n', 'bad-type', 1],
    ['a list in place of a note', '0: La donne.\n12:\n  - Rien.\n', 'bad-type', 2],
    ['a list in place of all', '- La donne.\n', 'bad-type', 1],
    ['a note of several lines', '0: |-\n  La\n  donne.\n', 'bad-text', 1],
    ['a note too long', `12: ${'x'.repeat(2001)}\n`, 'too-long', 1],
    ['a step given twice', '0: La donne.\n0: Encore.\n', 'duplicate-key', 2],
    ['no YAML', '0: "La donne\n', 'yaml-syntax', 2],
  ])('says where it is wrong: %s', (_, text, code, line) => {
    const found = read(text);
    expect(found.ok ? [] : found.error.map(problem => [problem.file, problem.code, problem.line])).toContainEqual([
      'history.fr.yaml',
      code,
      line,
    ]);
  });

  it('is refused when larger than any scenario', () => {
    const found = read(`0: ${'x'.repeat(600 * 1024)}\n`);
    expect(found.ok ? null : found.error.map(({ code }) => code)).toEqual(['too-large']);
  });

  it('names no note by a step that has two', () => {
    const note = (step: number, text: string) => ({ step, text, sources: [] });
    expect([...notesByStep([note(1, 'a'), note(1, 'b'), note(2, 'c')])]).toEqual([[2, 'c']]);
  });
});
