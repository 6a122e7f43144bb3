/** `analyse`: figures as JSON and as a page, repairs and problems with their places, exit statuses. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SpaceReport } from '../../../src/analysis/index.ts';
import { runCli } from '../../support/terminal.ts';

const FERRY = 'tests/support/domains/ferry';
const two = ['analyse', '--genius', `${FERRY}/domain.xml`, `${FERRY}/profile1.xml`, `${FERRY}/profile2.xml`];
const MINI = 'tests/support/mini';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'analyse-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

describe('analyse --genius', () => {
  it('prints every figure, points as arrays of utilities with one package each', async () => {
    const ran = await runCli([...two, '--reservation', 'zero', '--json']);
    expect([ran.code, ran.err]).toEqual([0, '']);
    const report = JSON.parse(ran.out) as SpaceReport & { repairs: unknown[] };
    expect(Object.keys(report).slice(0, 10)).toEqual(
      'outcomes rational strictlyRational frontier nash kalaiSmorodinsky egalitarian welfare compat opposition'.split(
        ' ',
      ),
    );
    expect(report).toMatchObject({ outcomes: 9, rational: 9, strictlyRational: 7, noZoneOfAgreement: false });
    expect(report.frontier).toEqual({
      distinct: 5,
      outcomes: 5,
      points: [
        [1, 0],
        [0.75, 0.25],
        [0.5, 0.75],
        [0.25, 0.875],
        [0, 1],
      ],
      packages: [
        ['high', '6'],
        ['fair', '6'],
        ['low', '6'],
        ['low', '5'],
        ['low', '4'],
      ],
    });
    expect(report.nash).toEqual({
      value: 0.375,
      outcomes: 1,
      points: [[0.5, 0.75]],
      packages: [['low', '6']],
      fallback: false,
    });
    expect(report.compat.negmas.kalaiSmorodinsky).toMatchObject({ points: [[0.5, 0.75]] });
    expect(report.compat.genius.frontier).toMatchObject({ distinct: 5 });
    expect(report.opposition.genius).toBeCloseTo(Math.sqrt(0.3125), 12);
    expect(report.repairs).toEqual([]);
  });

  it('takes reservation values from the files unless told otherwise, and measures an outcome', async () => {
    const ran = await runCli([...two, '--outcome', 'fair; 5', '--json']);
    const report = JSON.parse(ran.out) as SpaceReport;
    expect(report).toMatchObject({ rational: 1, reservation: [0.6, 0.2], frontier: { points: [[0.75, 0.25]] } });
    expect(report.distances?.utilities).toEqual([0.5, 0.375]);
    expect(report.distances?.to.nash?.distance).toBeCloseTo(Math.hypot(0.25, 0.125), 12);
    const page = await runCli([...two, '--outcome', 'fair; 5']);
    expect(page.out).toContain('Ferry: profile1.xml, profile2.xml\n9 outcomes; 1 rational for all, 1 strictly\n');
    expect(page.out).toMatch(/Nash\n {6}0\.75 {5}0\.25 {3}fair · 6\n/);
    expect(page.out).toMatch(/The outcome asked about: {6}0\.5 {4}0\.375; distance to frontier 0\.2795/);
  });

  it('says plainly that there is no zone of agreement', async () => {
    const own = file('p1.xml', greedy('deep'));
    const other = file('p2.xml', greedy('shallow'));
    const domain = file('d.xml', WELL);
    const json = await runCli(['analyse', '--genius', domain, own, other, '--json']);
    expect(JSON.parse(json.out)).toMatchObject({
      noZoneOfAgreement: true,
      rational: 0,
      nash: { value: null, points: [] },
      opposition: { negmas: null },
    });
    const page = await runCli(['analyse', '--genius', domain, own, other]);
    expect([page.code, page.out.includes('There is no zone of agreement')]).toEqual([0, true]);
  });

  it('states repairs on standard error and in the answer', async () => {
    const old = 'tests/support/domains/old-harbour';
    const ran = await runCli([
      'analyse',
      '--genius',
      ...['domain', 'profile1', 'profile2'].map(n => `${old}/${n}.xml`),
      '--json',
    ]);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('domain.xml:2:29: a bare &, taken as it stands\n');
    expect((JSON.parse(ran.out) as { repairs: { line: number }[] }).repairs).toHaveLength(5);
  });

  it('leaves 1 on a file that cannot be read as a domain, with the place', async () => {
    const bad = file('bad.xml', WELL.replace('</issue>', '</item\u001b>'));
    const ran = await runCli(['analyse', '--genius', bad, file('p.xml', greedy('deep')), '--json']);
    expect([ran.code, JSON.parse(ran.out)]).toMatchObject([1, { problems: [{ file: 'bad.xml', line: 1 }] }]);
    expect(ran.err).toMatch(/^bad\.xml:1:\d+: <\/item> closes what is not open: <issue> is open\n$/);
  });

  it.each([
    [['analyse'], /what is to be analysed\?/],
    [['analyse', '--genius', '--scenario', MINI], /what is to be analysed\?/],
    [['analyse', '--genius', 'no-such.xml'], /no such file/],
    [[...two, '--reservation', 'half'], /--reservation takes zero or file/],
    [[...two, '--outcome', 'high'], /--outcome takes 2 options, not 1/],
    [[...two, '--outcome', 'high;9'], /"Berths" has no option "9"/],
    [['analyse', '--scenario', MINI, 'more'], /not understood: more/],
    [['analyse', '--scenario', MINI, '--layers', 'gates,hope'], /--layers takes all, or some of .* not "hope"/],
    [['analyse', '--scenario', 'no-such-folder'], /there is no such folder/],
  ])('leaves 2 on %j', async (argv, message) => {
    const ran = await runCli(argv);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(message);
  });
});

describe('analyse --scenario', () => {
  it('looks at every package of a scenario, with the layers asked for', async () => {
    const plain = JSON.parse((await runCli(['analyse', '--scenario', MINI, '--json'])).out) as SpaceReport;
    const ruled = JSON.parse(
      (await runCli(['analyse', '--scenario', MINI, '--layers', 'all', '--json'])).out,
    ) as SpaceReport;
    expect(plain.exact).toBe(true);
    expect(ruled.outcomes).toBeLessThan(plain.outcomes as number);
    expect(plain.frontier.packages[0]!.every(option => /^\w+=\d$/.test(option))).toBe(true);
  });

  it('leaves 1 on a scenario that does not hold', async () => {
    const ran = await runCli(['analyse', '--scenario', folder]);
    expect(ran.code).toBe(1);
  });
});

const WELL = `<negotiation_template><utility_space><objective index="0" name="Well"><issue index="1" name="Depth" type="discrete"><item value="deep"/><item value="shallow"/></issue></objective></utility_space></negotiation_template>`;
const greedy = (wish: string): string =>
  `<utility_space><objective index="0"><issue index="1">${['deep', 'shallow']
    .map(value => `<item value="${value}" evaluation="${value === wish ? 1 : 0}"/>`)
    .join('')}</issue><weight index="1" value="1"/></objective><reservation value="0.5"/></utility_space>`;
