/** A class's tables beside each other, in sentences. */
import type { Outcome, Scenario } from '../../engine/types.ts';
import { voices } from '../names.ts';
import { list } from '../numbers.ts';
import { outcomeTitle } from '../outcomes.ts';
import { say } from '../say.ts';

export interface TableFigures {
  name: string;
  /** Null while the table plays. */
  outcome: Outcome | null;
  /** Points by which another deal would have been better for every party alike. */
  gap: number;
}

/** "There were 8 tables; 5 agreed. No other deal would have given every party of Table 2 more. …" */
export function classTakeaway(tables: readonly TableFigures[]): string {
  const over = tables.filter(({ outcome }) => outcome !== null);
  const agreed = over.filter(({ outcome }) => outcome === 'agreement');
  const best = agreed.filter(({ gap }) => gap === 0).map(({ name }) => name);
  const sentences = [say('class.take.agreed', { tables: tables.length, agreed: agreed.length })];
  if (tables.length > over.length) sentences.push(say('class.take.playing', { tables: tables.length - over.length }));
  if (best.length > 0) sentences.push(say('class.take.best', { tables: list(best) }));
  const most = Math.max(0, ...over.map(({ gap }) => gap));
  const where = over.filter(({ gap }) => gap === most).map(({ name }) => name);
  if (most > 0) sentences.push(say('class.take.most', { tables: list(where), gap: most }));
  return sentences.join(' ');
}

export const tableOutcome = (outcome: Outcome | null): string =>
  outcome ? outcomeTitle(outcome) : say('class.playing');

/** How an offer lies to the frontier: what all could still have, and who would rather have no agreement. */
export function offerStands(scenario: Scenario, gap: number, losers: readonly number[]): string {
  const first = gap === 0 ? say('class.gap.none') : say('class.gap', { gap });
  return losers.length === 0 ? first : `${first} ${say('class.gap.losers', { parties: voices(scenario, losers) })}`;
}
