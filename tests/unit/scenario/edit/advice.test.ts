/** What the editor offers and explains, at places in texts that are being typed. */
import { describe, expect, it } from 'vitest';
import { adviceAt, idsOf, meaningAt, outlineOf, placeAt } from '../../../../src/scenario/edit/index.ts';
import { parseYamlValue, scenarioSchema } from '../../../../src/scenario/index.ts';

const schema = scenarioSchema();

/** The text with the cursor at the bar, and what is offered there. */
function offered(marked: string): string[] {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const ids = idsOf(parseYamlValue('parties: { us: {}, nato: {} }\npillars: { jta: {}, ja: {} }\nclauses: { D1: {} }'));
  return adviceAt(schema, text, offset, ids)?.options.map(({ label }) => label) ?? [];
}

describe('completion', () => {
  it('offers the sections that are not there yet', () => {
    const keys = offered('format: 1\nid: x\n|');
    expect(keys).toContain('parties');
    expect(keys).not.toContain('format');
  });

  it('offers the fields of an entry, in block and in brackets', () => {
    expect(offered('parties:\n  us:\n    name: X\n    sh|\n')).toContain('short');
    expect(offered('pillars:\n  a: { name: X, sh| }\n')).toContain('short');
    expect(offered('clauses:\n  D1:\n    options:\n      - name: X\n        |\n')).toEqual(
      expect.arrayContaining(['text', 'need', 'worth']),
    );
  });

  it('offers the words the format knows', () => {
    expect(offered('parties:\n  us:\n    shape: |\n')).toContain('hexagon');
    expect(offered('decision: |\n')).toContain('unanimity');
  });

  it('offers the ids the document defines', () => {
    expect(offered('clauses:\n  D1:\n    pillar: j|\n')).toEqual(['jta', 'ja']);
    expect(offered('adversaries: [|]\n')).toEqual(['us/nato']);
    expect(offered('chair: |\n')).toEqual(['us', 'nato']);
  });

  it('offers conditions and effects, however deep', () => {
    expect(offered('events:\n  e:\n    when: { any: [{ not: { | } }] }\n')).toContain('tension');
    expect(offered('events:\n  e:\n    effects:\n      - |\n')).toContain('trust');
  });

  it('keeps silent in comments', () => {
    expect(offered('# par|\n')).toEqual([]);
  });
});

describe('a place in the text', () => {
  it('is found though the text around it does not parse', () => {
    const text = 'title: "open\nclauses:\n  D1:\n    name: x\n';
    expect(placeAt(text, text.indexOf('x'))?.path).toEqual(['clauses', 'D1', 'name']);
  });

  it('has a meaning', () => {
    const text = 'clauses:\n  D1:\n    options:\n      - need: 1\n';
    const meaning = meaningAt(schema, text, text.indexOf('need') + 1);
    expect(meaning?.path).toBe('clauses › D1 › options › 0 › need');
    expect(meaning?.about).toBe('format.clauses.options.need');
  });
});

describe('the outline', () => {
  it('lists sections and what stands in them, of any text', () => {
    const text = 'title: x\nclauses:\n  D1:\n    name: y\ncalendar:\n  - { id: one, date: d }\n{ broken';
    expect(outlineOf(text).map(({ key, depth }) => [key, depth])).toEqual([
      ['title', 0],
      ['clauses', 0],
      ['D1', 1],
      ['calendar', 0],
      ['one', 1],
    ]);
    for (const { key, from } of outlineOf(text)) expect(text.slice(from).split('\n')[0]).toContain(key);
  });
});
