/** Files of other platforms: what is read, what is mended, what is refused and where. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPORT_LIMITS, importDomain, utilityOf } from '../../../src/analysis/index.ts';
import { filesOf } from '../../support/public-domains.ts';
import { ROOT } from '../../support/sources.ts';

const read = (folder: string) => importDomain(filesOf(join(ROOT, 'tests/support/domains', folder)));
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const said = (result: ReturnType<typeof importDomain>): string[] =>
  (result.ok ? result.value.repairs : result.error).map(
    note => `${note.file}:${note.line}:${note.column}: ${note.message}`,
  );

const DOMAIN = `<negotiation_template><utility_space><objective index="0" name="Well">
<issue index="1" name="Depth" type="discrete"><item index="1" value="deep"/><item index="2" value="deeper"/></issue>
</objective></utility_space></negotiation_template>`;
const profile = (body: string): string => `<utility_space><objective index="0">
${body}
</objective></utility_space>`;
const PROFILE = profile(
  '<issue index="1"><item value="deep" evaluation="1"/><item value="deeper" evaluation="4"/></issue><weight index="1" value="1"/>',
);
const readTwo = (domain: string, own: string) => importDomain([file('d.xml', domain), file('p.xml', own)]);

describe('GENIUS XML', () => {
  it('reads discrete and integer issues, reservation and discount', () => {
    const found = read('ferry');
    if (!found.ok) throw new Error(said(found).join('\n'));
    const { domain } = found.value;
    expect(domain).toMatchObject({ name: 'Ferry', reservation: [0.6, 0.2, 0], discount: [0.8, 1, 1] });
    expect(domain.issues).toEqual([
      { name: 'Fare', options: ['high', 'fair', 'low'] },
      { name: 'Berths', options: ['4', '5', '6'] },
    ]);
    expect(domain.value[1]!.map(row => Array.from(row))).toEqual([
      [0, 0.25, 0.75],
      [0.25, 0.125, 0],
    ]);
    expect(utilityOf(domain, 2, [2, 2])).toBe(1);
    expect(found.value.repairs).toEqual([]);
  });

  it('mends a bare &, windows-1252, another spelling and a missing evaluation, and says so', () => {
    const found = read('old-harbour');
    if (!found.ok) throw new Error(said(found).join('\n'));
    expect(found.value.domain.issues).toEqual([{ name: 'Dues & fees', options: ['5 €', 'none'] }]);
    expect(said(found)).toEqual([
      'domain.xml:1:1: not UTF-8; read as windows-1252',
      'domain.xml:2:29: a bare &, taken as it stands',
      'profile1.xml:1:1: not UTF-8; read as windows-1252',
      'profile2.xml:2:34: "5 euro" stands for "5 €" by its place',
      'profile2.xml:2:81: an item without evaluation; taken as 0',
    ]);
    expect(found.value.domain.value[1]!.map(row => Array.from(row))).toEqual([[1, 0]]);
  });

  it('reads references, comments, declarations of encoding and UTF-16', () => {
    const text = `<?xml version="1.0"?><!-- < & --><!DOCTYPE negotiation_template>${DOMAIN.replace('deeper', 'a &lt; b &#38; &#x63;')}`;
    const bytes = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, c => c.charCodeAt(0)).buffer)]);
    const found = importDomain([{ name: 'd.xml', bytes }, file('p.xml', PROFILE)]);
    if (!found.ok) throw new Error(said(found).join('\n'));
    expect(found.value.domain.issues[0]!.options).toEqual(['deep', 'a < b & c']);
    expect(said(found)).toEqual([
      'd.xml:1:34: the document type is passed over',
      'p.xml:2:53: "deeper" stands for "a < b & c" by its place',
    ]);
  });

  it.each([
    [
      'a tag never closed',
      DOMAIN.replace('</negotiation_template>', ''),
      PROFILE,
      'd.xml:1:1: <negotiation_template> is never closed',
    ],
    [
      'tags that do not match',
      DOMAIN.replace('</issue>', '</item>'),
      PROFILE,
      'd.xml:2:109: </item> closes what is not open: <issue> is open',
    ],
    [
      'an attribute without quotes',
      DOMAIN.replace('index="0"', 'index=0'),
      PROFILE,
      'd.xml:1:49: in <objective>: expected name="value"',
    ],
    [
      'a real issue',
      DOMAIN.replace('type="discrete"', 'type="real"'),
      PROFILE,
      'd.xml:2:1: the issue "Depth" is real: only discrete and integer ones',
    ],
    ['two items of one name', DOMAIN.replace('deeper', 'deep'), PROFILE, 'd.xml:2:1: two items are called "deep"'],
    ['no issue', '<a></a>', PROFILE, 'd.xml:1:1: there is no <issue> in it'],
    ['no XML', 'hello', PROFILE, 'd.xml:1:1: text outside the root element: this is not XML'],
    ['nothing', '', PROFILE, 'd.xml:1:1: there is no element in it'],
    [
      'a weight that is no number',
      DOMAIN,
      PROFILE.replace('value="1"', 'value="one"'),
      'p.xml:2:98: <weight> needs a number as value, not "one"',
    ],
    ['a missing weight', DOMAIN, PROFILE.replace(/<weight.*>/, ''), 'p.xml:1:1: no <weight> of index 1 ("Depth")'],
    ['a missing issue', DOMAIN, profile('<weight index="1" value="1"/>'), 'p.xml:1:1: no <issue> of index 1 ("Depth")'],
    [
      'constraints',
      DOMAIN,
      PROFILE.replace('<utility_space>', '<utility_space type="constraint">'),
      'p.xml:1:1: utilities of type constraint are not additive',
    ],
    [
      'declared entities',
      DOMAIN,
      `<!DOCTYPE a [<!ENTITY b "b">]>${PROFILE}`,
      'p.xml:1:1: declarations of entities or elements are not read',
    ],
  ])('refuses %s at its place', (_what, domain, own, message) => {
    const found = readTwo(domain, own);
    expect(found.ok).toBe(false);
    expect(said(found)[0]).toBe(message);
  });

  it('expands no entity, however many refer to each other', () => {
    const bomb = `<!DOCTYPE l [${Array.from({ length: 30 }, (_, k) => `<!ENTITY l${k + 1} "&l${k};&l${k};">`).join('')}]><l>&l30;</l>`;
    expect(said(readTwo(bomb, PROFILE))).toEqual(['d.xml:1:1: declarations of entities or elements are not read']);
    const unknown = readTwo(DOMAIN.replace('deeper', '&l30;'), PROFILE);
    expect(unknown.ok && unknown.value.domain.issues[0]!.options[1]).toBe('&l30;');
  });

  it('stops at its limits', () => {
    const deep = '<a>'.repeat(IMPORT_LIMITS.depth + 1);
    expect(said(readTwo(deep, PROFILE))).toEqual([`d.xml:1:${3 * IMPORT_LIMITS.depth + 1}: elements nest too deep`]);
    const many = `<a>${'<b/>'.repeat(IMPORT_LIMITS.elements)}</a>`;
    expect(said(readTwo(many, PROFILE))[0]).toMatch(/too many elements/);
    const large = { name: 'd.xml', bytes: new Uint8Array(IMPORT_LIMITS.bytes + 1) };
    expect(said(importDomain([large, file('p.xml', PROFILE)]))).toEqual(['d.xml:1:1: larger than 8388608 bytes']);
    expect(said(importDomain([file('d.xml', DOMAIN)]))).toEqual([
      'd.xml:1:1: between 1 and 5 profiles are needed, not 0',
    ]);
    expect(said(importDomain([]))).toEqual([':1:1: no file was given']);
    const notes = readTwo(DOMAIN.replace('deeper', '&'.repeat(200)), PROFILE);
    expect(notes.ok && notes.value.repairs.length).toBeLessThanOrEqual(2 * IMPORT_LIMITS.notes);
  });
});

describe('GeniusWeb JSON', () => {
  const ferryWeb = () => filesOf(join(ROOT, 'tests/support/domains/ferry-web'));
  const changed = (from: string | RegExp, to: string) => {
    const [first, second] = ferryWeb();
    const text = new TextDecoder().decode(first!.bytes).replace(from, to);
    return importDomain([file('profile1.json', text), second!]);
  };

  it('reads tables and lines, ranges, and the reservation as the utility of a bid', () => {
    const found = importDomain(ferryWeb());
    if (!found.ok) throw new Error(said(found).join('\n'));
    const { domain } = found.value;
    expect(domain.issues.map(({ options }) => options)).toEqual([
      ['high', 'fair', 'low'],
      ['4', '5', '6'],
    ]);
    expect(domain.reservation).toEqual([0.5, 0.25]);
    expect(Array.from(domain.value[0]![1]!)).toEqual([0, 0.25, 0.5]);
    expect(utilityOf(domain, 1, [1, 2])).toBeCloseTo(0.25, 12);
  });

  it('takes the domain file too, and steps of a range with decimals', () => {
    const bare = file('domain.json', '{"name":"Ferry","issuesValues":{}}');
    expect(importDomain([bare, ...ferryWeb()]).ok).toBe(true);
    const found = changed(/"range": \[[^\]]*\]/, '"range": ["4", "6", "0.50"]');
    expect(found.ok && found.value.domain.issues[1]!.options).toEqual(['4.00', '4.50', '5.00', '5.50', '6.00']);
  });

  it.each([
    ['broken JSON', /\{/, '[', /^profile1\.json:2:\d+: /],
    [
      'another kind',
      'LinearAdditiveUtilitySpace',
      'PartialOrdering',
      /^profile1\.json:1:1: a LinearAdditive.*PartialOrdering$/,
    ],
    ['a missing weight', /"Berths": 0\.5/, '"Boats": 0.5', /^profile1\.json:\d+:\d+: "Berths" needs a weight$/],
    ['a range that goes nowhere', '"1"', '"0"', /the range goes nowhere$/],
    ['a bid of nothing', '"Fare": "fair"', '"Fare": "free"', /the reservation bid names no option: Fare = free$/],
    ['a line without ends', '"highValue": 6', '"highValue": 4', /"Berths" needs lowValue/],
  ])('refuses %s at its place', (_what, from, to, message) => {
    const found = changed(from, to);
    expect(found.ok).toBe(false);
    expect(said(found).join('\n')).toMatch(message);
  });

  it('takes a missing utility as 0 and says so', () => {
    expect(said(changed('"low": 0', '"lower": 0'))[0]).toMatch(/"Fare" has no utility of "low"; taken as 0$/);
  });
});

describe('any bytes', () => {
  it('are read or refused, never thrown on', () => {
    const bases = [DOMAIN, PROFILE].map(text => new TextEncoder().encode(text));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
        fc.uint8Array({ maxLength: 60 }),
        (edits, tail) => {
          const files = bases.map((base, k) => {
            const bytes = Uint8Array.from([...base, ...(k === 0 ? tail : [])]);
            for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
            return { name: `${k}.xml`, bytes };
          });
          const found = importDomain(files);
          if (!found.ok) expect(found.error.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  });
});
