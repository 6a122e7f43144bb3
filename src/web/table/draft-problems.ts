/** Why the draft as it stands could not be tabled or moved as an amendment: hints before the engine is asked. */
import type { Game } from '../../engine/index.ts';
import type { Private, Public, Text } from '../../engine/types.ts';
import { clauseName } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { gateOf } from './legal.ts';

function gated(game: Game, pub: Public, pairs: [number, number][]): string | null {
  for (const [clause, option] of pairs) {
    const gate = gateOf(game, pub, clause, option);
    if (gate) return say('gate.of', { clause: clauseName(game.scenario, clause), why: gate.why });
  }
  return null;
}

/** Rules 4.4, 4.17 and 7.5; null when nothing is wrong. `spend` is capital the move costs besides its riders. */
export function draftProblem(game: Game, pub: Public, own: Private, text: Text, spend = 0): string | null {
  const options = [...text.options.entries()];
  const blocked = gated(game, pub, [...options, ...text.riders.map((r): [number, number] => [r.clause, r.then])]);
  if (blocked) return blocked;
  const depth = text.options.reduce((sum, option) => sum + option, 0);
  if (depth < game.rules.minDepth) return say('draft.shallow', { depth, least: game.rules.minDepth });
  const cost = text.riders.length * game.rules.riderCost + spend;
  return cost > own.capital ? say('draft.cost', { cost, capital: own.capital }) : null;
}

/** The draft as an amendment: the clauses that differ from the working text. */
export function changesOf(pub: Public, text: Text): [number, number][] {
  return [...text.options.entries()].filter(([clause, option]) => option !== pub.text[clause]);
}

/** Rule 4.6. */
export function amendProblem(game: Game, pub: Public, text: Text): string | null {
  const changes = changesOf(pub, text);
  if (changes.length === 0) return say('draft.unchanged');
  if (changes.length > game.rules.amendMax)
    return say('draft.many', { changes: changes.length, most: game.rules.amendMax });
  if (text.riders.length > 0) return say('draft.noRiders');
  return gated(game, pub, changes);
}
