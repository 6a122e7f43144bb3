/** Readings of the view's legal moves (the engine alone says what is legal; this only looks it up). */
import type { Game } from '../../engine/index.ts';
import type { Legal, Public, Scenario, View } from '../../engine/types.ts';
import { optionName, pillarName, quoted } from '../../words/index.ts';
import { say } from '../../words/say.ts';

export type LegalText = Extract<Legal, { low: number[]; depth: number }>;

type Single =
  | 'choose'
  | 'allocate'
  | 'amend'
  | 'harvest'
  | 'deploy'
  | 'disclose'
  | 'caucus'
  | 'promise'
  | 'verifyPromise'
  | 'verifyLetters'
  | 'climbDown'
  | 'ratify';

export function legalOf<K extends Single>(view: View, kind: K): Extract<Legal, { kind: K }> | undefined {
  return view.legal.find((legal): legal is Extract<Legal, { kind: K }> => legal.kind === kind);
}

export function legalText(view: View, kind: LegalText['kind']): LegalText | undefined {
  return view.legal.find((legal): legal is LegalText => legal.kind === kind);
}

export function may(view: View, kind: Legal['kind']): boolean {
  return view.legal.some(legal => legal.kind === kind);
}

/** Why an option cannot be written now, with its rule; null when it can (rule 4.17). */
export interface Gate {
  why: string;
  rule: string;
}

export function gateOf(game: Game, pub: Public, clause: number, option: number): Gate | null {
  const { scenario } = game;
  const def = game.clauses[clause];
  const banked = pub.banked[clause];
  if (option === banked) return null;
  if (option < banked)
    return { why: say('gate.banked', { option: quoted(optionName(scenario, clause, banked)) }), rule: '7.7' };
  const need = def.options[option].need;
  const { level } = pub.pillars[def.pillar];
  if (need > level)
    return { why: say('gate.pillar', { pillar: pillarName(scenario, def.pillar), need, level }), rule: '1.7' };
  return pub.blocked.some(([c, k]) => c === clause && k === option) ? { why: say('gate.gone'), rule: '9.8' } : null;
}

/** "needs JTA 2" for tight places. */
export function shortGate(scenario: Scenario, pub: Public, clause: number, option: number): string {
  const def = scenario.clauses[clause];
  const { need } = def.options[option];
  return need > pub.pillars[def.pillar].level
    ? say('gate.short', { pillar: scenario.pillars[def.pillar].short, need })
    : '';
}
