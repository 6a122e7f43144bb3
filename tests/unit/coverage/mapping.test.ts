/** What The Lisbon Track's texts mean to the coverage model, and that the scenario names only what the tables hold. */
import { describe, expect, it } from 'vitest';
import { missingColumns } from '../../../src/coverage/index.ts';
import { type Configuration, configurationOf, evaluate } from '../../../src/engine/cover.ts';
import { compile, setup } from '../../../src/engine/index.ts';
import type { Public } from '../../../src/engine/types.ts';
import { BATTERIES, NET, PARTNER } from '../../../src/scenario/schema/coverage.ts';
import { shipped as tablesOf } from '../../support/coverage.ts';
import { shipped } from '../../support/games.ts';
import { world } from '../../support/world.ts';

const scenario = shipped('lisbon-track');
const game = compile(scenario);
const clause = (id: string): number => scenario.clauses.findIndex(each => each.id === id);

/** The public facts of the first round with flags raised and the threat set. */
function facts({ flags = ['kurecik-on'], threat = 2 } = {}): Public {
  const { public: pub } = setup(game, 'mapping');
  return { ...pub, flags: scenario.flags.map(flag => flags.includes(flag)), tracks: [threat, ...pub.tracks.slice(1)] };
}

function text(changes: Record<string, number>): number[] {
  const options = scenario.clauses.map(() => 0);
  for (const [id, option] of Object.entries(changes)) options[clause(id)] = option;
  return options;
}

function means(changes: Record<string, number>, pub = facts()): Configuration {
  const found = configurationOf(game, pub, text(changes));
  if (found === null) throw new Error('no coverage section');
  return found;
}

const PLAN: Configuration = {
  sites: [
    ['EMED', 'IIA'],
    ['DEV', 'IIA'],
    ['RED', 'IIA'],
    ['RED', 'IIB'],
  ],
  radars: ['KUR', 'FYL', 'VAR'],
  ruRadars: [],
  share: 0,
  command: 'independent',
};
const SOUTH = PLAN.sites.slice(0, 2);

describe('configurationOf', () => {
  it('takes the plan of four phases as the status quo, worth what docs/coverage.md says of it', () => {
    expect(means({})).toEqual(PLAN);
    expect(evaluate(tablesOf(), means({}))).toMatchObject({ M: 822, I: 1000, L: 1000, A: 983, U: 444, Rt: 0, Rw: 127 });
  });

  it('counts the forward radar from when it has a host', () => {
    expect(means({}, facts({ flags: [] })).radars).toEqual(['FYL', 'VAR']);
    expect(means({}, facts({ flags: ['autumn-2011'] })).radars).toEqual(PLAN.radars);
  });

  it.each<[string, Record<string, number>, Partial<Configuration>]>([
    ['notifications are a warning', { D1: 2 }, { share: 1 }],
    ['fused tracks may be fired on', { D1: 4 }, { share: 2 }],
    ['one southern radar', { D2: 2 }, { ruRadars: ['ARM'] }],
    ['both', { D2: 3 }, { ruRadars: ['QAB', 'ARM'] }],
    ['co-ordinated systems', { C2: 1 }, { command: 'coordinated' }],
    ['sectors', { C2: 3 }, { command: 'sectoral' }],
    ['a centre that plans and operates', { C1: 3, C2: 1 }, { command: 'joint' }],
    ['dual key', { C3: 3, C1: 3 }, { command: 'dualkey' }],
    ['dual key over sectors', { C3: 3, C2: 3 }, { command: 'sectoral', delay: 180 }],
    ['Phase 3 tied to a threat that has not come', { P1: 1 }, { sites: SOUTH }],
    ['Phase 3 delayed', { P1: 2 }, { sites: SOUTH }],
    ['ships instead of Poland', { P1: 3 }, { sites: [...SOUTH, ['BLK', 'IIA']] }],
    ['and none of them in the Black Sea', { P1: 3, P3: 2 }, { sites: SOUTH }],
    ['Phase 4 deferred', { P2: 2 }, { sites: PLAN.sites.slice(0, 3) }],
    ['Phase 4 cancelled', { P2: 3 }, { sites: PLAN.sites.slice(0, 3) }],
    ['a treaty that limits speed', { L1: 3 }, { sites: PLAN.sites.slice(0, 3) }],
  ])('%s', (_, changes, expected) => {
    expect(means(changes)).toEqual({ ...PLAN, ...expected });
  });

  it('builds what is tied to the threat once it has come', () => {
    expect(means({ P1: 1, P2: 1 }, facts({ threat: 3 })).sites).toEqual(PLAN.sites.slice(0, 3));
    expect(means({ P1: 1, P2: 1 }, facts({ threat: 5 })).sites).toEqual(PLAN.sites);
  });

  it('loses a radar whose lease ran out', () => {
    expect(means({ D2: 3 }, facts({ flags: ['gabala-lost'] })).ruRadars).toEqual(['ARM']);
  });

  it('keeps a patrol in the Black Sea until the text gives it up', () => {
    const pub = { ...facts(), deployed: scenario.deployments.map(({ id }) => id === 'black-sea-patrol') };
    expect(means({}, pub).sites).toContainEqual(['BLK', 'IB']);
    expect(means({ P3: 2 }, pub).sites).toEqual(PLAN.sites);
  });

  it('reads the standing text when none is given', () => {
    expect(configurationOf(game, facts())).toEqual(PLAN);
  });

  it('is null for a scenario without a coverage section', () => {
    const other = compile(world(3), 'full');
    expect(configurationOf(other, setup(other, 'none').public)).toBeNull();
  });
});

describe('what a scenario may name', () => {
  it('is what every shipped table has a column for', () => {
    const sites = Object.entries(BATTERIES).flatMap(([at, all]) => all.map((each): [string, string] => [at, each]));
    for (const lens of ['sceptic', 'base', 'official'] as const)
      expect(missingColumns(tablesOf(lens), { sites, radars: [...NET], ruRadars: [...PARTNER] })).toEqual([]);
  });
});
