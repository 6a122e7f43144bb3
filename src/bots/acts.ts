/** Free acts as habits a persona may have (rules 4.10–4.16). Each looks whether its moment has come. */
import { HARD, type MoveBody, type Party } from '../engine/index.ts';
import type { Act } from './act.ts';
import { firm } from './commitment.ts';
import { draft } from './draft.ts';
import { type Look, late, leastTrusted, may } from './look.ts';
import { plain } from './worth.ts';

/** The clause that matters most to oneself among those still to be disclosed: the others guess it anyway. */
function dearest(look: Look, clauses: readonly number[]): number {
  let best = clauses[0]!;
  let top = -1;
  for (const c of clauses) {
    let most = 0;
    for (const v of look.own.values[c]!) most = Math.max(most, v < 0 ? -v : v);
    if (most > top) {
      top = most;
      best = c;
    }
  }
  return best;
}

const rivalsOf = (look: Look): Party[] => {
  const { game, seat } = look;
  const rivals = game.adversariesOf[seat]!.map(p =>
    game.pairs[p]![0] === seat ? game.pairs[p]![1] : game.pairs[p]![0],
  );
  return rivals.length > 0 ? rivals : look.beliefs.others;
};

/** Answers a disclosure of this round, while it still earns trust (rule 4.14). */
export const discloseBack: Act = look => {
  const { pub, game, seat } = look;
  const owed = look.beliefs.others.some(j => pub.disclosedNow[j] && !pub.reciprocated[game.pairOf[seat]![j]!]);
  if (!owed) return null;
  const legal = may(look.view, 'disclose');
  return legal ? { kind: 'disclose', clause: dearest(look, legal.clauses) } : null;
};

/** Opens with a disclosure, once, early, hoping for one in return. */
export const discloseFirst: Act = look => {
  const { pub, seat } = look;
  if (pub.round > 3 || pub.disclosed[seat]!.some(x => x >= 0)) return null;
  const legal = may(look.view, 'disclose');
  return legal ? { kind: 'disclose', clause: dearest(look, legal.clauses) } : null;
};

const nothing = { party: -1 as const, clause: -1, min: 0, max: 0 };

function pledge(look: Look, kind: 'quiet' | 'groundwork', rounds: number): MoveBody | null {
  const to = leastTrusted(
    look,
    rivalsOf(look).filter(j => !look.pub.promises.some(p => p.by === look.seat && p.to === j && p.terms.kind === kind)),
  );
  const legal = to < 0 ? undefined : may(look.view, 'promise');
  if (!legal) return null;
  const until = Math.min(look.pub.round + rounds, legal.until[1]);
  return { kind: 'promise', to, terms: { kind, until, ...nothing } };
}

const running = (look: Look): boolean => look.pub.promises.some(p => p.by === look.seat && p.status === 'running');

/** Promises the least trusted adversary a quiet round or two, when home can bear it. */
export const pledgeQuiet: Act = look =>
  look.pub.support[look.seat]![HARD] >= 6 && !running(look) ? pledge(look, 'quiet', 2) : null;

/** Promises groundwork, which it would do anyway. */
export const pledgeWork: Act = look => (running(look) ? null : pledge(look, 'groundwork', 3));

/** Promises what it does not mean to keep. */
export const pledgeInVain: Act = look =>
  look.pub.tension >= 4 && look.pub.promises.every(p => p.by !== look.seat) ? pledge(look, 'quiet', 2) : null;

/** Puts a deployment on the map when the hard constituency is restless, or always when `eager`. */
const deployWhen =
  (wants: (look: Look) => boolean): Act =>
  look => {
    if (!wants(look)) return null;
    const legal = may(look.view, 'deploy');
    return legal ? { kind: 'deploy', deployment: legal.deployments[0]! } : null;
  };

export const deployForHome = deployWhen(
  look => look.pub.support[look.seat]![HARD] <= 4 && look.pub.tension <= 6 && look.own.capital >= 3,
);
export const deployOften = deployWhen(look => look.pub.tension <= 7);

/** Seeks the ear of the party closest to it and tables together, from the third round on (rule 4.10). */
export const caucusWithFriend: Act = look => {
  const { pub, game, seat, own } = look;
  if (pub.round < 3 || pub.round % 2 === 0 || own.capital < 4 || pub.phase.at !== 'turn' || pub.phase.turn >= game.n)
    return null;
  const legal = may(look.view, 'caucus');
  const table = may(look.view, 'table');
  if (!legal || !table) return null;
  let friend = -1;
  for (const j of legal.parties)
    if (friend < 0 || pub.trust[game.pairOf[seat]![j]!]! > pub.trust[game.pairOf[seat]![friend]!]!) friend = j;
  const text = friend < 0 ? null : draft(look, table, 'all', look.persona.greed);
  return text ? { kind: 'caucus', with: friend, text: plain(text), letter: null } : null;
};

/** Buys a quiet word from an adversary with one of its own, in secret. */
export const tradeLetters: Act = look => {
  const { pub, game, own, seat } = look;
  if (own.capital < 4 || own.letters.length > 0 || pub.round * 2 > game.rounds) return null;
  const legal = may(look.view, 'caucus');
  if (!legal?.letter) return null;
  const to = leastTrusted(look, legal.parties);
  if (to < 0 || pub.trust[game.pairOf[seat]![to]!]! > 4) return null;
  const terms = { kind: 'groundwork' as const, until: pub.round + 1, ...nothing };
  return { kind: 'caucus', with: to, text: null, letter: { gives: terms, gets: { ...terms } } };
};

/** Gives up a red line that no longer has its home behind it when time runs out (rule 4.16). */
export const climbDownLate: Act = look => {
  if (look.pub.redLines[look.seat]!.length === 0 || !late(look.pub, 2) || look.own.capital < 5) return null;
  if (firm(look.game, look.pub, look.seat) || look.pub.support[look.seat]![HARD] < 5) return null;
  const legal = may(look.view, 'climbDown');
  return legal ? { kind: 'climbDown', redLine: legal.redLines[0]! } : null;
};

/** Asks whether two others have a letter, once they have had the occasion (rule 4.15). */
export const lookBehind: Act = look => {
  const { pub, own } = look;
  if (own.capital < 5 || pub.round % 3 !== 0 || pub.phase.at !== 'turn' || pub.phase.turn >= look.game.n) return null;
  const legal = may(look.view, 'verifyLetters');
  const pair = legal?.pairs.find(([i, j]) => pub.used.caucus[i] || pub.used.caucus[j]);
  return pair ? { kind: 'verifyLetters', parties: [pair[0], pair[1]] } : null;
};
