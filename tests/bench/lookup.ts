/** The evaluator as the model's own paper gives it, row by row over the tables: what ours is timed against. */
import type { Configuration, Coverage, Tables } from '../../src/coverage/index.ts';

const perMille = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((part * 1000 + (whole >> 1)) / whole);

export function lookup(tables: Tables, config: Configuration): Coverage {
  const radars = tables.SEEN.length;
  const confined = config.command === 'sectoral';
  const delay = config.delay ?? tables.command[config.command ?? 'independent'];
  const lasts = config.sites.map(([site, kind]) => tables.LAST.indexOf(`${site}.${kind === 'IA' ? 'IB' : kind}`));
  const sensors = [...config.radars, ...config.sites.map(([site]) => site)].map((id): [number, boolean] => [
    tables.SEEN.indexOf(id),
    true,
  ]);
  if (config.share) for (const id of config.ruRadars ?? []) sensors.push([tables.SEEN.indexOf(id), config.share > 1]);

  const slack = (row: readonly number[], head: number, feared: boolean): number => {
    const from = head + radars + (confined && !feared ? tables.LAST.length : 0);
    let last = -1;
    for (const column of lasts) if (row[from + column]! > last) last = row[from + column]!;
    if (last < 0) return -9999;
    if (feared) return last - tables.worst;
    let [clock, fire] = [9999, 9999];
    for (const [column, may] of sensors) {
      const usable = row[head + column]! + tables.settle[column]!;
      if (usable < clock) clock = usable;
      if (may && usable < fire) fire = usable;
    }
    clock += delay;
    return last - (Math.max(clock, fire) + tables.prep);
  };

  const [met, all] = [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ];
  for (const row of tables.threat) {
    const group = row[3] ? 3 : row[2]!;
    all[group]! += row[4]!;
    if (slack(row, 5, false) >= 0) met[group]! += row[4]!;
  }
  let [us, usAll, seen, feared, ruAll] = [0, 0, 0, 0, 0];
  for (const row of tables.us) {
    usAll += 1;
    if (slack(row, 3, false) >= 0) us += 1;
  }
  for (const row of tables.ru) {
    ruAll += row[2]!;
    if (slack(row, 3, false) >= 0) seen += row[2]!;
    if (slack(row, 3, true) >= 0) feared += row[2]!;
  }
  const [M, I, L, RU] = met as [number, number, number, number];
  const [allM, allI, allL, allRU] = all as [number, number, number, number];
  return {
    ...{ M: perMille(M, allM), I: perMille(I, allI), L: perMille(L, allL) },
    A: perMille(M + I + L, allM + allI + allL),
    ...{ U: perMille(us, usAll), Rt: perMille(seen, ruAll), Rw: perMille(feared, ruAll), RU: perMille(RU, allRU) },
  };
}
