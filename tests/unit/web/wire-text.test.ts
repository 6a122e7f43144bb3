/** What a class's server refuses is told in the reader's language, and by the server's own words only where it must be. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wireText } from '../../../src/web/classroom/wire-text.ts';
import { ERROR_CODES, type ErrorCode, WHYS, type Why } from '../../../src/wire/types.ts';
import { AREAS } from '../../../src/words/catalogues.ts';
import { speak } from '../../../src/words/say.ts';
import { tableName } from '../../../src/words/tables.ts';

beforeAll(() => speak('ru', AREAS));
afterAll(() => speak('en', AREAS));

const said = (code: string, why?: string): string =>
  wireText({ code: code as ErrorCode, message: 'the words of the server', ...(why ? { why: why as Why } : {}) });

describe('a refusal', () => {
  it('of every code and for every reason is in the reader’s language, each in a sentence of its own', () => {
    const texts = [...ERROR_CODES.map(code => said(code)), ...WHYS.map(why => said('notNow', why))];
    expect(texts.filter(text => !/^[А-ЯЁ].*[а-яё]/u.test(text) || /[a-z]{3}/.test(text))).toEqual([]);
    expect(new Set(texts).size).toBe(ERROR_CODES.length + WHYS.length);
  });

  it('names what it speaks of', () => {
    const about = { line: 2, given: 'nine' };
    const text = wireText({ code: 'badRequest', why: 'rosterNumber', message: '', about });
    expect(text).toContain('2');
    expect(text).toContain('nine');
  });

  it('of the rules names the rule', () => {
    const refusal = { code: 'notYourTurn', rule: '5.1', at: 'seat' } as const;
    expect(wireText({ code: 'illegal', message: 'not legal', refusal })).toMatch(/[а-яё].*5\.1/u);
  });

  it('this page does not know goes by the server’s own words', () => {
    expect(said('ofTomorrow')).toBe('the words of the server');
    expect(said('full', 'ofTomorrow')).toBe(said('full'));
  });
});

describe('a table’s name', () => {
  it('is its number in the reader’s language, unless it was given one', () => {
    expect(tableName('Table 12')).toBe('Стол 12');
    expect(tableName('Table 12 b')).toBe('Table 12 b');
    expect(tableName('By the window')).toBe('By the window');
  });
});
