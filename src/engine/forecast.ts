/** What a split of effort will surely do, and between which bounds the rest lies: shown before it is submitted (chapter 3). */
import type { Game } from './game.ts';
import { dulledWork, tensionAfter } from './phases/capitals.ts';
import type { Allocation, Party, RoleIndex, View } from './types.ts';

/** A sure change to one's own numbers, with the rule that causes it. */
export type Sure =
  | { what: 'support'; role: RoleIndex; by: number; rule: string }
  | { what: 'capital'; by: number; rule: string }
  | { what: 'trust'; pair: number; by: number; rule: string }
  | { what: 'work'; pillar: number; points: number; rule: string };

export interface Forecast {
  sure: Sure[];
  /** Own support after the sure changes, within 0 … 10. */
  support: [number, number, number];
  capital: number;
  /** Tension if the others stay silent, and if each of them postures with everything. */
  tension: { low: number; high: number };
  /** Pairs with oneself that can gain no trust this round (3.4). */
  cold: number[];
  effortLeft: number;
}

const sum = (xs: number[]): number => xs.reduce((a, b) => a + b, 0);

function supportChanges(game: Game, a: Allocation, support: [number, number, number], capital: number): Sure[] {
  const out: Sure[] = [];
  const now: [number, number, number] = [support[0], support[1], support[2]];
  const move = (role: RoleIndex, by: number, rule: string): void => {
    now[role] = Math.max(0, Math.min(10, now[role] + by));
    out.push({ what: 'support', role, by, rule });
  };
  if (a.posture > 0) move(0, game.rules.postureGain[Math.min(3, a.posture) as 0 | 1 | 2 | 3], '3.3');
  if (a.posture >= 2) move(2, -1, '3.3');
  let purse = capital;
  for (let h = 0; h < a.home; h++) {
    if (h > 0 && purse < game.rules.homeCost) break;
    if (h > 0) {
      purse -= game.rules.homeCost;
      out.push({ what: 'capital', by: -game.rules.homeCost, rule: '3.12' });
    }
    const low = Math.min(...now);
    move(now.indexOf(low) as RoleIndex, 1, '3.12');
  }
  if (a.posture === 0 && a.home === 0) move(0, -1, '3.12');
  if (sum(a.work) >= game.rules.quietCost) move(0, -1, '3.10');
  out.push({ what: 'capital', by: game.rules.capitalRound, rule: '3.15' });
  return out;
}

/** `view` must be a party's. Nothing here depends on what others choose but `tension`. */
export function forecastCapitals(game: Game, view: View, party: Party, a: Allocation): Forecast {
  const pub = view.public;
  const own = view.own!;
  const start = pub.support[party]!;
  const sure = supportChanges(game, a, start, own.capital);
  if (a.posture >= 2)
    for (const pair of game.adversariesOf[party]!) sure.push({ what: 'trust', pair, by: -1, rule: '3.3' });
  dulledWork(game, pub.tension, a.work).forEach((points, pillar) => {
    if (points > 0) sure.push({ what: 'work', pillar, points, rule: '3.8' });
  });
  const support: [number, number, number] = [start[0], start[1], start[2]];
  let capital = own.capital;
  for (const c of sure) {
    if (c.what === 'support') support[c.role] = Math.max(0, Math.min(10, support[c.role] + c.by));
    if (c.what === 'capital') capital = Math.min(Math.max(capital, game.rules.capitalMax), capital + c.by);
  }
  const postures = (others: number): number[] => pub.posture.map((_, i) => (i === party ? a.posture : others));
  return {
    sure,
    support,
    capital,
    tension: {
      low: tensionAfter(game, pub.tension, postures(0)),
      high: tensionAfter(game, pub.tension, postures(game.rules.effort)),
    },
    cold: a.posture > 0 ? game.pairs.flatMap((p, k) => (p.includes(party) ? [k] : [])) : [],
    effortLeft: game.rules.effort - a.posture - sum(a.work) - a.home - (a.back >= 0 ? 1 : 0),
  };
}
