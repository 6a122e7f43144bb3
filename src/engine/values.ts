/** What options are worth to a party now: base table + brief + lasting shifts + tracks (rules 1.5, 2.5, 9.5). */
import type { Game } from './game.ts';
import type { TrackModifier } from './scenario.ts';
import type { Party, Private, Public } from './types.ts';

const stepAt = (game: Game, m: TrackModifier, value: number): number =>
  m.steps[value - game.scenario.tracks[m.track]!.min] ?? 0;

function addStep(m: TrackModifier, step: number, values: number[][]): void {
  if (step === 0) return;
  for (const { clause, sign } of m.clauses) {
    const row = values[clause]!;
    for (let k = 1; k < row.length; k++) row[k]! += step * sign * Math.min(k, m.cap);
  }
}

/** Rule 2.5: everybody's values follow a track that has moved. */
export function followTrack(game: Game, all: Private[], track: number, from: number, to: number): void {
  for (const m of game.scenario.modifiers) {
    if (m.track !== track) continue;
    const step = stepAt(game, m, to) - stepAt(game, m, from);
    for (const party of m.parties) addStep(m, step, all[party]!.values);
  }
}

/** A fresh table [clause][option]; option 0 is always 0. */
export function valuesOf(game: Game, pub: Public, own: Pick<Private, 'brief' | 'shifts'>, party: Party): number[][] {
  const values = game.base[party]!.map(row => row.slice());
  for (const s of game.scenario.briefs[party]![own.brief]?.shifts ?? [])
    for (let k = 1; k < values[s.clause]!.length; k++) values[s.clause]![k]! += s.by[k] ?? 0;
  for (const [clause, option, by] of own.shifts) values[clause]![option]! += by;
  for (const m of game.scenario.modifiers)
    if (m.parties.includes(party)) addStep(m, stepAt(game, m, pub.tracks[m.track]!), values);
  return values;
}

/** Largest absolute worth of any option of the clause: how much the party cares, what disclosure certifies (rule 4.14). */
export function importance(values: number[][], clause: number): number {
  let most = 0;
  for (const v of values[clause]!) most = Math.max(most, Math.abs(v));
  return most;
}
