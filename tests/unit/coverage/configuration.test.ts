/** Configurations from outside, and the verb that reads them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { missingColumns, parseConfig } from '../../../src/coverage/index.ts';
import { shipped } from '../../support/coverage.ts';
import { runCli } from '../../support/terminal.ts';

const PLAN = {
  sites: [
    ['EMED', 'IIA'],
    ['RED', 'IIB'],
  ],
  radars: ['KUR', 'FYL', 'VAR'],
};

/** "field: message" of every problem. */
function complaints(value: unknown): string[] {
  const parsed = parseConfig(value);
  return parsed.ok ? [] : parsed.error.map(({ field, message }) => `${field}: ${message}`);
}

describe('parseConfig', () => {
  it('fills in what may be left out', () => {
    expect(parseConfig(PLAN)).toEqual({ ok: true, value: { ...PLAN, ruRadars: [], share: 0, command: 'independent' } });
    const full = { ...PLAN, ruRadars: ['ARM'], share: 2, command: 'dualkey', delay: 90 };
    expect(parseConfig(full)).toEqual({ ok: true, value: full });
  });

  it.each<[unknown, string[]]>([
    [7, [': expected an object, not 7']],
    [null, [': expected an object, not null']],
    [[], [': expected an object, not []']],
    [{}, ['sites: is missing', 'radars: is missing']],
    [
      {
        ...PLAN,
        sites: [
          ['DEV', 'IB'],
          ['DEVX', 'IB'],
        ],
      },
      ['sites.1.0: unknown site "DEVX" (did you mean DEV?)'],
    ],
    [{ ...PLAN, sites: [['DEV', 'IIb']] }, ['sites.0.1: unknown interceptor "IIb" (did you mean IIB?)']],
    [{ ...PLAN, sites: [['DEV']] }, ['sites.0: expected a pair like ["DEV", "IB"], not ["DEV"]']],
    [{ ...PLAN, sites: 'DEV' }, ['sites: expected a list, not "DEV"']],
    [{ ...PLAN, sites: [[1, 'IB']] }, ['sites.0.0: expected the name of a site, not 1']],
    [{ ...PLAN, radars: ['NOSUCH'] }, ['radars.0: unknown radar "NOSUCH" (there are: KUR, QAB, ARM, FYL, VAR, BRD)']],
    [{ ...PLAN, radars: Array(65).fill('KUR') }, ['radars: more than 64 entries']],
    [{ ...PLAN, ruRadars: ['ARN'] }, ['ruRadars.0: unknown radar "ARN" (did you mean ARM?)']],
    [{ ...PLAN, share: 3 }, ['share: expected 0 (nothing), 1 (warning) or 2 (tracks), not 3']],
    [{ ...PLAN, share: '1' }, ['share: expected 0 (nothing), 1 (warning) or 2 (tracks), not "1"']],
    [{ ...PLAN, command: 'dual-key' }, ['command: unknown command structure "dual-key" (did you mean dualkey?)']],
    [
      { ...PLAN, command: null },
      ['command: expected one of independent, coordinated, joint, sectoral, dualkey, not null'],
    ],
    [{ ...PLAN, delay: -1 }, ['delay: expected whole seconds from 0 to 3600, not -1']],
    [{ ...PLAN, comand: 'joint' }, ['comand: unknown field "comand" (did you mean command?)']],
    [
      { sites: [['X', 'Y']], share: 9 },
      [
        'sites.0.0: unknown site "X" (there are: DEV, RED, EMED, CMED, BLK, NSEA, NORS, BALT, RAM, INC)',
        'sites.0.1: unknown interceptor "Y" (there are: IA, IB, IIA, IIB, IIB50, GBI, GBIX)',
        'radars: is missing',
        'share: expected 0 (nothing), 1 (warning) or 2 (tracks), not 9',
      ],
    ],
  ])('%j', (value, expected) => {
    expect(complaints(value)).toEqual(expected);
  });

  it('never throws, and names a field or the whole', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ sites: fc.anything(), radars: fc.anything() })), value => {
        const parsed = parseConfig(value);
        if (!parsed.ok) for (const { message } of parsed.error) expect(message).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

describe('missingColumns', () => {
  it('names each radar and battery once', () => {
    const config = {
      sites: [
        ['RAM', 'IIA'],
        ['DEV', 'IA'],
        ['RAM', 'IIA'],
      ] as [string, string][],
      radars: ['BRD', 'KUR'],
    };
    expect(missingColumns(shipped(), config)).toEqual(['BRD', 'RAM', 'RAM.IIA']);
  });
});

describe('the verb', () => {
  const folder = mkdtempSync(join(tmpdir(), 'back-to-back-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (content: unknown): string => {
    const path = join(folder, 'config.json');
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const json = async (content: unknown, ...more: string[]): Promise<unknown> =>
    JSON.parse((await runCli(['coverage', '--config', file(content), '--json', ...more])).out);
  const phase4 = { M: 822, I: 1000, L: 1000, A: 983, U: 444, Rt: 0, Rw: 127, RU: 355 };
  const plan = { ...PLAN, sites: [...PLAN.sites, ['DEV', 'IIA']] };

  it('answers one with one and an array with an array', async () => {
    expect(await json(plan)).toEqual(phase4);
    expect(await json([plan, { sites: [], radars: [] }])).toEqual([
      phase4,
      { M: 0, I: 0, L: 0, A: 0, U: 0, Rt: 0, Rw: 0, RU: 0 },
    ]);
    expect(await json([])).toEqual([]);
  });

  it('answers for other lenses, and for plans the shipped tables leave out', async () => {
    expect(await json(plan, '--lens', 'sceptic')).toMatchObject({ M: 664 });
    const all = await json([plan], '--lens', 'all');
    expect(Object.keys(all as object)).toEqual(['sceptic', 'base', 'official']);
    expect(all).toMatchObject({ base: [phase4] });
    const bush = { sites: [['RED', 'GBI']], radars: ['BRD', 'FYL', 'VAR'] };
    expect(await json(bush)).toEqual({ M: 24, I: 766, L: 1000, A: 827, U: 556, Rt: 55, Rw: 302, RU: 122 });
  });

  it('says it in whole per cent to people', async () => {
    const { code, out } = await runCli(['coverage', '--config', file(plan), '--lens', 'all']);
    expect(code).toBe(0);
    expect(out).toContain('EMED IIA, RED IIB, DEV IIA; KUR FYL VAR; nothing shared; independent');
    expect(out).toMatch(/base +82 +100 +100 +98 +44 +0 +13 +36/);
    expect(out).toContain('Reach is not protection');
  });

  it('names the field of a mistake and fails', async () => {
    const bad = await runCli(['coverage', '--config', file([plan, { ...plan, radars: ['KUT'] }]), '--json']);
    expect(bad.code).toBe(1);
    expect(bad.err).toContain('config.json: 1.radars.0: unknown radar "KUT" (did you mean KUR?)');
    expect(JSON.parse(bad.out)).toEqual({
      problems: [{ field: '1.radars.0', message: 'unknown radar "KUT" (did you mean KUR?)' }],
    });
    expect(await runCli(['coverage', '--config', file('{')])).toMatchObject({ code: 1, out: '' });
  });

  it('knows bad usage', async () => {
    const wrong: [string[], string][] = [
      [[], 'which configuration?'],
      [['--config', join(folder, 'none.json')], 'there is no such file'],
      [['--config', file(plan), '--lens', 'rosy'], '--lens takes sceptic, base, official or all, not "rosy"'],
      [['--config', file(plan), 'more'], 'not understood: more'],
      [['--conf', 'x'], 'conf'],
    ];
    for (const [argv, message] of wrong) {
      const ran = await runCli(['coverage', ...argv]);
      expect(ran.code).toBe(2);
      expect(ran.err).toContain(message);
    }
  });
});
