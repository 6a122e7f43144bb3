/** Chapter 8: endings and scores. */
import { crossings, depthOf, rawValue, slippage } from './agreement.ts';
import { clamp } from './change.ts';
import { holds } from './condition.ts';
import type { Game } from './game.ts';
import { HARD, YARDSTICKS } from './scenario.ts';
import type { Agreement, Ending, Outcome, Package, Party, Public, Score, State } from './types.ts';

const memberOf = (agreement: Agreement | null, party: Party): boolean => agreement?.members[party] ?? false;

interface DealValue {
  raw: number;
  slippage: number;
}

function dealValue(game: Game, s: State, agreement: Agreement, party: Party): DealValue {
  const raw = rawValue(s.private[party]!.values, agreement.text, { options: agreement.options, open: agreement.open });
  return { raw, slippage: slippage(game, s.public, party, depthOf(agreement.options)) };
}

/** Rule 7.3, in per cent. */
export function durabilityOf(game: Game, values: number[]): number {
  const gap = Math.max(...values) - Math.min(...values);
  const { gapFree, gapTax, durabilityMin } = game.rules;
  return clamp(100 - gapTax * Math.max(0, gap - gapFree), durabilityMin, 100);
}

/** Rule 8.3. */
function withoutDeal(game: Game, s: State, party: Party, breakdown: boolean): { raw: number; points: number } {
  const banked = s.public.banked;
  const raw = s.private[party]!.values.reduce((sum, row, c) => sum + row[banked[c]!]!, 0);
  const half = Math.floor(raw / 2);
  const points =
    s.public.noDeal[party]! - Math.max(0, s.public.tension - 6) + half - (breakdown ? game.rules.breakdownPenalty : 0);
  return { raw, points };
}

function homeScore(game: Game, pub: Public, party: Party, deal: boolean): number {
  const [h, i, d] = pub.support[party]!;
  const sum = deal ? h + i + d : Math.min(h + i + d, game.rules.noDealHomeCap);
  return game.rules.homeBase + Math.floor((sum - 15) / game.rules.homeDivisor);
}

function securityScore(game: Game, pub: Public, deal: boolean): number {
  const tension = deal ? pub.tension : Math.min(game.rules.tensionMax, pub.tension + game.rules.noDealTension);
  return Math.floor((game.rules.securityBase - tension) / 2);
}

/** Rules 7.4 and 8.8 for a party so many of whose red lines the agreement crosses. */
export function redLinePoints(game: Game, pub: Public, party: Party, crossed: number): number {
  const lines = pub.redLines[party]!;
  const firm = pub.support[party]![HARD] >= game.rules.firmSupport;
  return (firm ? (lines.length - crossed) * game.rules.redLineHeld : 0) - crossed * game.rules.redLineCrossed;
}

/** Rule 8.2 before red lines: a value (7.1 less 7.2) at a durability in per cent. */
export const dealPoints = (value: number, durability: number): number =>
  value > 0 ? Math.floor((value * durability) / 100) : value;

function scoreParty(
  game: Game,
  s: State,
  agreement: Agreement | null,
  outcome: Outcome,
  party: Party,
  durability: number,
  extra: number,
): Score {
  const pub = s.public;
  const inDeal = memberOf(agreement, party);
  const home = homeScore(game, pub, party, inDeal);
  const security = securityScore(game, pub, inDeal);
  const credit = Math.min(game.rules.creditMax, Math.floor(pub.ownWork[party]! / game.rules.creditDivisor));
  const sum = (raw: number, slip: number, dur: number, redLines: number, deal: number): Score => ({
    raw,
    slippage: slip,
    durability: dur,
    redLines,
    deal,
    home,
    security,
    credit,
    extra,
    total: deal + redLines + home + security + credit + extra,
  });
  if (!agreement || !inDeal) {
    const { raw, points } = withoutDeal(game, s, party, outcome === 'breakdown');
    return sum(raw, 0, 100, 0, points);
  }
  const v = dealValue(game, s, agreement, party);
  const net = v.raw - v.slippage;
  const crossed = crossings(pub.redLines[party]!, agreement.options);
  return sum(v.raw, v.slippage, durability, redLinePoints(game, pub, party, crossed), dealPoints(net, durability));
}

/** Rule 8.9. */
function winnersOf(pub: Public, scores: Score[], agreement: Agreement | null): Party[] {
  if (!agreement) return [];
  let left = scores.map((_, i) => i).filter(i => agreement.members[i]);
  const keepBest = (key: (i: Party) => number): void => {
    const best = Math.max(...left.map(key));
    left = left.filter(i => key(i) === best);
  };
  keepBest(i => scores[i]!.total);
  keepBest(i => Math.min(...pub.support[i]!));
  keepBest(i => pub.ownWork[i]!);
  return left;
}

/** Rule 7.8, per mille. */
export function yardsticksOf(game: Game, options: Package): [number, number, number] {
  const shares = YARDSTICKS.map(y => {
    let got = 0;
    let all = 0;
    game.clauses.forEach((c, k) => {
      if (!c.yardsticks.includes(y)) return;
      got += options[k]!;
      all += c.options.length - 1;
    });
    return all === 0 ? 0 : Math.floor((got * 1000) / all);
  });
  return [shares[0]!, shares[1]!, shares[2]!];
}

/** Scores the game as if it ended now with this outcome. */
export function endingOf(game: Game, s: State, outcome: Outcome, agreement: Agreement | null): Ending {
  const pub = s.public;
  const members = s.private.map((_, i) => i).filter(i => memberOf(agreement, i));
  const values = agreement ? members.map(i => dealValue(game, s, agreement, i)).map(v => v.raw - v.slippage) : [];
  const durability = values.length > 0 ? durabilityOf(game, values) : 100;
  const modifiers = game.scenario.endings
    .map((m, k) => (m.outcomes.includes(outcome) && holds(game, pub, m.when, agreement?.options) ? k : -1))
    .filter(k => k >= 0);
  const extra = (party: Party): number =>
    modifiers.reduce((sum, k) => sum + game.scenario.endings[k]!.points[party]!, 0);
  const scores = s.private.map((_, i) => scoreParty(game, s, agreement, outcome, i, durability, extra(i)));
  return {
    outcome,
    round: pub.round,
    agreement,
    scores,
    winners: winnersOf(pub, scores, agreement),
    modifiers,
    yardsticks: yardsticksOf(game, agreement?.options ?? pub.banked),
  };
}

/** Rule 8.10: 0 a failure, 1 stalemate, 2 workable, 3 success, 4 triumph. */
export function levelOf(game: Game, total: number): 0 | 1 | 2 | 3 | 4 {
  const [a, b, c, d] = game.rules.levels;
  return total >= d ? 4 : total >= c ? 3 : total >= b ? 2 : total >= a ? 1 : 0;
}
