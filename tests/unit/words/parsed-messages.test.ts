/** The built page holds its messages parsed: what it says is what the catalogue says. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { withMessagesParsed } from '../../../src/web/parsed-messages.ts';

const SOURCE = `export const some: Translation<typeof english> = {
  'a.bare': 'Nothing to be said of it',
  'a.quoted': "It isn't bare",
  'a.value': 'To {party}, “by name”',
  'a.plural':
    '{points, plural, one {<b># point</b>} other {# points}} left',
};
`;

describe('a catalogue in the built page', () => {
  const built = withMessagesParsed(SOURCE, 'en');
  const read = (id: string): unknown => {
    const [, value] = new RegExp(`'${id}':\\s*(.+),\\n`).exec(built) ?? [];
    return value?.startsWith('[') ? JSON.parse(value) : value;
  };

  it('keeps bare words as they are', () => {
    expect(read('a.bare')).toBe("'Nothing to be said of it'");
  });

  it('says of the others what their sentences say', () => {
    const said = (id: string, values: Record<string, unknown>): string => {
      const parsed = read(id);
      if (!Array.isArray(parsed)) throw new Error(`${id} is not parsed`);
      return String(new IntlMessageFormat(parsed, 'en').format(values as Record<string, string>));
    };
    const b = (inside: string[]): string => `*${inside.join('')}*`;
    expect(said('a.quoted', {})).toBe("It isn't bare");
    expect(said('a.value', { party: 'Utopia' })).toBe('To Utopia, “by name”');
    expect(said('a.plural', { points: 1, b })).toBe('*1 point* left');
    expect(said('a.plural', { points: 3, b })).toBe('3 points left');
  });

  it('leaves all else alone', () => {
    expect(built.split('\n')).toHaveLength(SOURCE.split('\n').length);
    expect(built).toMatch(/^export const some: Translation<typeof english> = \{\n/);
  });
});
