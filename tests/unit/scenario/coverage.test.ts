/** The coverage section: left out, read, and wrong. */
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/scenario/index.ts';
import { type SaidProblem, saidProblems } from '../../../src/words/problems.ts';
import { miniFiles } from '../../support/mini-scenario.ts';

const SECTION = `
coverage:
  horizon: As built.
  limits: [A model.]
  names:
    people: people
    classes: [near, mid, far]
    reach: others
    counts: [ours, theirs]
    lenses: { sceptic: low, base: mid, official: high }
    net: Up
    partner: Down
  sites:
    - { at: DEV, interceptor: IB, when: { flag: flood } }
  radars: [{ id: KUR }]
`;

function parsed(section: string) {
  return parseScenario(
    miniFiles.map(file => (file.name === 'scenario.yaml' ? { ...file, text: file.text + section } : file)),
  );
}

function problems(section: string): Pick<SaidProblem, 'code' | 'fix' | 'line'>[] {
  const result = parsed(section);
  return result.ok ? [] : saidProblems(result.error);
}

/** The section with one thing changed, and the line that then is wrong, counted from its head. */
function planted(from: string, to: string): { code: string; fix: string; text: string }[] {
  const section = SECTION.replace(from, to);
  const all = (miniFiles.find(file => file.name === 'scenario.yaml')?.text ?? '') + section;
  return problems(section).map(({ code, fix, line }) => ({ code, fix, text: all.split('\n')[line - 1] ?? '' }));
}

describe('the coverage section', () => {
  it('may be left out', () => {
    const result = parsed('');
    expect(result.ok && result.value.coverage).toBeNull();
  });

  it('is read, and what is left out filled in', () => {
    const result = parsed(SECTION);
    expect(result.ok && result.value.coverage).toMatchObject({
      sites: [{ at: 'DEV', interceptor: 'IB', when: { is: 'flag', flag: 0 } }],
      radars: [{ id: 'KUR', when: null }],
      partnerRadars: [],
      share: [],
      command: [],
    });
  });

  it.each<[string, string, string, string, RegExp]>([
    ['a site nobody knows', 'at: DEV', 'at: DEW', 'bad-value', /Did you mean "DEV"/],
    ['an interceptor the tables lack there', 'at: DEV', 'at: RED', 'bad-value', /Use one of: IIA, IIB/],
    ['a flag nobody defined', 'flag: flood', 'flag: floood', 'unknown-id', /Did you mean "flood"/],
    ['a radar nobody knows', 'id: KUR', 'id: QAB', 'bad-value', /KUR/],
    ['a mistyped field', 'interceptor: IB', 'interceptr: IB', 'unknown-key', /Did you mean "interceptor"/],
  ])('%s', (_, from, to, code, fix) => {
    const found = planted(from, to).filter(problem => problem.code === code);
    expect(found).toHaveLength(1);
    expect(found[0]?.fix).toMatch(fix);
    expect(found[0]?.text).toContain(to);
  });

  it('lacks a name', () => {
    expect(planted('horizon: As built.', '')).toMatchObject([
      { code: 'missing', fix: expect.stringMatching(/horizon/) },
    ]);
  });
});
