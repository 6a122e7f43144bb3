/** What a delegation has before it at one decision: its own streams, the view, and what it holds out for. */
import type { Game, Legal, Party, Private, Public, View } from '../engine/index.ts';
import type { Beliefs } from './beliefs.ts';
import type { LevelDef } from './levels.ts';
import type { PersonaDef } from './persona.ts';
import type { Temperament } from './temperament.ts';

/** What stays the same all game. */
export interface Mind {
  game: Game;
  seat: Party;
  persona: PersonaDef;
  level: LevelDef;
  temper: Temperament;
  beliefs: Beliefs;
}

export interface Look extends Mind {
  view: View;
  pub: Public;
  own: Private;
  /** Interest points a text must be worth to be acceptable now. */
  aspiration: number;
}

type Naming<L, K extends Legal['kind']> = L extends { kind: infer Has } ? (K extends Has ? L : never) : never;
/** The description of one kind of move; several kinds may share a shape. */
export type LegalOf<K extends Legal['kind']> = K extends Legal['kind'] ? Naming<Legal, K> : never;

/** A view that can tell part of its legal moves without working all of them out; sweeps use one. */
export interface PartedView extends View {
  /** At least the descriptions of this kind. */
  partOf(kind: Legal['kind']): readonly Legal[];
}

/** The description of a kind of move the seat may make now, if it may. */
export function may<K extends Legal['kind']>(view: View | PartedView, kind: K): LegalOf<K> | undefined {
  for (const entry of 'partOf' in view ? view.partOf(kind) : view.legal)
    if (entry.kind === kind) return entry as LegalOf<K>;
  return undefined;
}

/** Whether the rounds are nearly over: the last `span` of them. */
export const late = (pub: Public, span: number): boolean => pub.round > pub.rounds - span;

/** Effort others spent on posture in the last Capitals. */
export function noiseOfOthers(look: Look): number {
  let sum = 0;
  for (let j = 0; j < look.game.n; j++) if (j !== look.seat) sum += look.pub.posture[j]!;
  return sum;
}

/** The adversary (or, without one, any other party) trusted least; ties to the first in seating order. */
export function leastTrusted(look: Look, among: readonly Party[]): Party | -1 {
  const { game, pub, seat } = look;
  const rivals = game.adversariesOf[seat]!;
  let best: Party | -1 = -1;
  let low = 99;
  for (const j of among) {
    const pair = game.pairOf[seat]![j]!;
    const rank = pub.trust[pair]! + (rivals.length === 0 || rivals.includes(pair) ? 0 : 20);
    if (rank < low) {
      low = rank;
      best = j;
    }
  }
  return best;
}
