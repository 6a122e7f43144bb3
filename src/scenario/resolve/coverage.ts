/** The coverage section: conditions turned to indexes, batteries checked against what the tables hold. */
import type { CoverageDef } from '../../engine/scenario.ts';
import { pathText } from '../findings.ts';
import type { Told } from '../sayings.ts';
import type { ConditionDoc } from '../schema/conditions.ts';
import { BATTERIES } from '../schema/coverage.ts';
import { whenOf } from './conditions.ts';
import type { Names } from './names.ts';

/** Null when the scenario has no coverage model. */
export function coverageDef(names: Names): CoverageDef | null {
  const doc = names.draft.coverage;
  if (doc === null) return null;
  const part = <T extends { when?: ConditionDoc | null | undefined }>(field: string, entries: T[] | null | undefined) =>
    (entries ?? []).map((entry, at) => ({ ...entry, when: whenOf(names, entry.when, ['coverage', field, at]) }));
  doc.sites.forEach(({ at, interceptor }, index) => {
    checkBattery(names, at, interceptor, index);
  });
  const { horizon, limits } = doc;
  return {
    horizon,
    limits,
    names: doc.names,
    sites: part('sites', doc.sites),
    radars: part('radars', doc.radars),
    partnerRadars: part('partner-radars', doc['partner-radars']),
    share: part('share', doc.share),
    command: part('command', doc.command).map(entry => ({ ...entry, delay: entry.delay ?? null })),
  };
}

function checkBattery(names: Names, at: string, interceptor: string, index: number): void {
  const known = BATTERIES[at] ?? [];
  if (known.includes(interceptor)) return;
  const path = ['coverage', 'sites', index, 'interceptor'];
  const message: Told = { id: 'fault.battery', values: { path: pathText(path), interceptor, place: at } };
  names.report(path, 'bad-value', message, { id: 'fix.use', values: { known: known.join(', ') } });
}
