/** Chapter 6: suspicion, complacency, promises due, the end of the round. */
import { support, type Turn, trust } from '../change.ts';
import { settleDue } from '../commitments.ts';
import type { RoleIndex } from '../scenario.ts';
import { endWithout, type Next } from './next.ts';

/** Rule 6.1. */
function suspicion(t: Turn): void {
  const { rules, adversaries } = t.game;
  if (!rules.decayRounds.includes(t.s.public.round)) return;
  for (const pair of adversaries)
    if (t.s.public.trust[pair]! > rules.decayTrust) trust(t, pair, -1, 'suspicion', '6.1');
}

/** Rule 6.2: the highest constituency, the harder one first on a tie. */
function complacency(t: Turn): void {
  t.s.public.support.forEach((row, party) => {
    const high = Math.max(row[0], row[1], row[2]);
    if (high > t.game.rules.complacency) support(t, party, row.indexOf(high) as RoleIndex, -1, 'complacency', '6.2');
  });
}

export function assess(t: Turn): Next {
  const pub = t.s.public;
  suspicion(t);
  complacency(t);
  settleDue(t);
  t.emit?.({ kind: 'assessed', round: pub.round }, '6.4');
  if (pub.tension >= t.game.rules.tensionMax) return endWithout('breakdown');
  if (pub.round < t.game.rounds) return 'round';
  return endWithout(pub.banked.some(k => k > 0) ? 'interim' : 'noDeal');
}
