/** Free acts in a turn: caucus, promise, disclose, verify, climb down, deploy (rules 4.10–4.16). */
import { copyText } from '../agreement.ts';
import { capital, RULE, support, type Turn, tension, trust } from '../change.ts';
import {
  channelBroken,
  checkDeployment,
  copyLetter,
  copyPromise,
  copyTerms,
  expose,
  secretLetters,
} from '../commitments.ts';
import { holds } from '../condition.ts';
import { applyEffects } from '../effects/index.ts';
import type { Game } from '../game.ts';
import { HARD } from '../scenario.ts';
import type {
  CaucusOffer,
  Legal,
  Letter,
  Party,
  PromiseKind,
  PromiseTerms,
  Public,
  Reason,
  Refusal,
  State,
} from '../types.ts';
import { importance } from '../values.ts';
import { askOne, type Next } from './next.ts';
import { propose, refuseText, turnNumber } from './proposals.ts';

const no = (code: Refusal['code'], rule: string, at: string): Refusal => ({ code, rule, at });

/** At most this many running promises of one party, aloud; and letters a party is bound by. */
export const PROMISES_RUNNING = 3;
/** A promise reaches at most this many rounds ahead (rule 4.12). */
export const PROMISE_REACH = 3;

const pay = (t: Turn, party: Party, cost: number, rule: string): void => capital(t, party, -cost, 'act', rule, RULE);

// ------------------------------------------------------------------ promises

const latestEnd = (game: Game, pub: Public): number => Math.min(pub.round + PROMISE_REACH, game.rounds);

/** A promise not to do what one cannot do binds nobody. */
const couldDeploy = (game: Game, pub: Public, party: Party): boolean =>
  game.scenario.deployments.some((d, k) => d.party === party && !pub.deployed[k]);

function refuseTerms(game: Game, pub: Public, by: Party, terms: PromiseTerms, at: string): Refusal | null {
  if (terms.until <= pub.round || terms.until > latestEnd(game, pub)) return no('limit', '4.12', `${at}.until`);
  if (terms.kind === 'noChannel' && (terms.party < 0 || terms.party >= game.n || terms.party === by))
    return no('badOption', '4.12', `${at}.party`);
  if (terms.kind === 'noDeployment' && !couldDeploy(game, pub, by)) return no('noChange', '4.12', `${at}.kind`);
  if (terms.kind !== 'clause') return null;
  const options = game.clauses[terms.clause]?.options.length ?? 0;
  if (options === 0) return no('badOption', '4.12', `${at}.clause`);
  if (terms.max >= options || terms.min > terms.max) return no('badOption', '4.12', `${at}.max`);
  return terms.min === 0 && terms.max === options - 1 ? no('noChange', '4.12', `${at}.max`) : null;
}

function runningOf(pub: Public, by: Party): number {
  let running = 0;
  for (const p of pub.promises) if (p.by === by && p.status === 'running') running++;
  return running;
}

const given = (pub: Public, by: Party, to: Party, kind: PromiseKind): boolean =>
  pub.promises.some(p => p.by === by && p.to === to && p.terms.kind === kind);

export function refusePromise(game: Game, s: State, by: Party, to: Party, terms: PromiseTerms): Refusal | null {
  if (to === by || to < 0 || to >= game.n) return no('badOption', '4.12', 'to');
  if (runningOf(s.public, by) >= PROMISES_RUNNING) return no('limit', '4.12', '');
  if (given(s.public, by, to, terms.kind)) return no('already', '4.12', 'terms.kind');
  return refuseTerms(game, s.public, by, terms, 'terms');
}

export function promise(t: Turn, by: Party, to: Party, terms: PromiseTerms): Next {
  const made = { by, to, made: t.s.public.round, terms: copyTerms(terms), status: 'running' as const };
  t.s.public.promises.push(made);
  t.emit?.({ kind: 'promise', promise: copyPromise(made) }, '4.12');
  return 'wait';
}

// ------------------------------------------------------------------ disclosure

export function openDisclosures(s: State, party: Party): number[] {
  const open: number[] = [];
  if (s.public.disclosedNow[party]) return open;
  const row = s.public.disclosed[party]!;
  for (let c = 0; c < row.length; c++) if (row[c]! < 0) open.push(c);
  return open;
}

export function refuseDisclosure(s: State, party: Party, clause: number): Refusal | null {
  if (s.public.disclosed[party]![clause] === undefined) return no('badOption', '4.14', 'clause');
  if (s.public.disclosedNow[party]) return no('already', '4.14', '');
  return s.public.disclosed[party]![clause]! >= 0 ? no('already', '4.14', 'clause') : null;
}

export function disclose(t: Turn, party: Party, clause: number): Next {
  const { game, s } = t;
  const worth = importance(s.private[party]!.values, clause);
  s.public.disclosed[party]![clause] = worth;
  s.public.disclosedNow[party] = true;
  t.emit?.({ kind: 'disclosed', party, clause, importance: worth }, '4.14');
  for (let j = 0; j < game.n; j++) {
    const pair = game.pairOf[party]![j]!;
    if (pair < 0 || !s.public.disclosedNow[j] || s.public.reciprocated[pair]) continue;
    s.public.reciprocated[pair] = true;
    trust(t, pair, game.rules.disclosureTrust, 'disclosure', '4.14');
  }
  return 'wait';
}

// ------------------------------------------------------------------ verification

export const canVerify = (game: Game, s: State, party: Party): boolean => {
  const { pillar, level } = game.rules.verifyPillar;
  return s.public.pillars[pillar]!.level >= level && s.private[party]!.capital >= game.rules.verifyCost;
};

function refuseVerify(game: Game, s: State, party: Party): Refusal | null {
  if (canVerify(game, s, party)) return null;
  return no(s.private[party]!.capital < game.rules.verifyCost ? 'capital' : 'gated', '4.15', '');
}

/** Running promises of others that could be checked. */
export const openPromises = (s: State, party: Party): number[] =>
  s.public.promises.flatMap((p, k) => (p.by !== party && p.status === 'running' ? [k] : []));

export function refuseVerifyPromise(game: Game, s: State, party: Party, index: number): Refusal | null {
  return openPromises(s, party).includes(index) ? refuseVerify(game, s, party) : no('badOption', '4.15', 'promise');
}

export function verifyPromise(t: Turn, party: Party, index: number): Next {
  const p = t.s.public.promises[index]!;
  pay(t, party, t.game.rules.verifyCost, '4.15');
  const status = channelBroken(t.s, p.by, p.terms, p.made) ? 'broken' : p.status;
  t.emit?.({ kind: 'verified', by: party, promise: index, status }, '4.15', [party]);
  return 'wait';
}

export function refuseVerifyLetters(game: Game, s: State, party: Party, parties: [Party, Party]): Refusal | null {
  if (!game.otherPairs[party]!.some(([i, j]) => i === parties[0] && j === parties[1]))
    return no('badOption', '4.15', 'parties');
  return refuseVerify(game, s, party);
}

export function verifyLetters(t: Turn, party: Party, parties: [Party, Party]): Next {
  pay(t, party, t.game.rules.verifyCost, '4.15');
  const found = secretLetters(t.s).filter(l => parties.includes(l.by) && parties.includes(l.with));
  const pair: [Party, Party] = [parties[0], parties[1]];
  t.emit?.({ kind: 'verifiedLetters', by: party, parties: pair, found: found.length }, '4.15', [party]);
  for (const letter of found.map(copyLetter)) expose(t, letter, '4.15');
  return 'wait';
}

// ------------------------------------------------------------------ climbing down, deploying

export function refuseClimbDown(game: Game, s: State, party: Party, index: number): Refusal | null {
  if (s.public.redLines[party]![index] === undefined) return no('badOption', '4.16', 'redLine');
  return s.private[party]!.capital < game.rules.climbDownCost ? no('capital', '4.16', '') : null;
}

export function climbDown(t: Turn, party: Party, index: number): Next {
  const { clause, min, max } = t.s.public.redLines[party]![index]!;
  pay(t, party, t.game.rules.climbDownCost, '4.16');
  t.s.public.redLines[party]!.splice(index, 1);
  t.emit?.({ kind: 'climbDown', party, line: { clause, min, max } }, '4.16');
  support(t, party, HARD, -2, 'redLine', '4.16');
  return 'wait';
}

export function openDeployments(game: Game, s: State, party: Party): number[] {
  if (s.public.used.deploy[party] || s.private[party]!.capital < game.rules.deployCost) return [];
  const open: number[] = [];
  const { deployments } = game.scenario;
  for (let k = 0; k < deployments.length; k++) {
    const d = deployments[k]!;
    if (d.party !== party || s.public.deployed[k]) continue;
    if (d.when === null || holds(game, s.public, d.when)) open.push(k);
  }
  return open;
}

export function refuseDeployment(game: Game, s: State, party: Party, index: number): Refusal | null {
  const def = game.scenario.deployments[index];
  if (!def || def.party !== party) return no('badOption', '4.16', 'deployment');
  if (s.public.deployed[index]) return no('already', '4.16', 'deployment');
  if (s.public.used.deploy[party]) return no('limit', '4.16', '');
  if (s.private[party]!.capital < game.rules.deployCost) return no('capital', '4.16', '');
  return def.when === null || holds(game, s.public, def.when) ? null : no('notAllowed', '4.16', 'deployment');
}

export function deploy(t: Turn, party: Party, index: number): Next {
  const { game, s } = t;
  const def = game.scenario.deployments[index]!;
  pay(t, party, game.rules.deployCost, '4.16');
  s.public.used.deploy[party] = true;
  s.public.deployed[index] = true;
  t.emit?.({ kind: 'deployed', deployment: index, party }, '4.16');
  tension(t, 1, '4.16', game.rules.tensionMax - 1);
  support(t, party, HARD, 1, 'deployment', '4.16');
  s.public.noDeal[party]! += 1;
  s.public.noDeal[def.rival]! -= 1;
  checkDeployment(t, party);
  applyEffects(t, def.effects, RULE);
  return 'wait';
}

// ------------------------------------------------------------------ caucus

export const caucusPartners = (game: Game, s: State, party: Party): Party[] =>
  s.public.used.caucus[party] || s.private[party]!.capital < game.rules.caucusCost
    ? []
    : game.others[party]!.filter(j => s.public.absent[j] === 0);

function bound(s: State, party: Party): number {
  let letters = 0;
  for (const l of s.private[party]!.letters) if (l.status.includes('running')) letters++;
  return letters;
}

export function refuseCaucus(game: Game, s: State, party: Party, offer: CaucusOffer): Refusal | null {
  const { with: partner, text, letter } = offer;
  const own = s.private[party]!;
  if (partner === party || partner < 0 || partner >= game.n) return no('badOption', '4.10', 'with');
  if (s.public.used.caucus[party]) return no('already', '4.10', '');
  if (s.public.absent[partner]! > 0) return no('absent', '4.10', 'with');
  if (text === null && letter === null) return no('noChange', '4.10', '');
  const spend = game.rules.caucusCost + (letter ? game.rules.letterCost : 0);
  if (own.capital < spend) return no('capital', '4.10', '');
  if (letter) {
    if (!letter.gives && !letter.gets) return no('noChange', '4.11', 'letter');
    if (bound(s, party) >= PROMISES_RUNNING) return no('limit', '4.11', 'letter');
    const bad =
      (letter.gives && refuseTerms(game, s.public, party, letter.gives, 'letter.gives')) ??
      (letter.gets && refuseTerms(game, s.public, partner, letter.gets, 'letter.gets'));
    if (bad) return bad;
  }
  return text ? refuseText(game, s.public, own, text, spend) : null;
}

const copyOffer = (o: CaucusOffer): CaucusOffer => ({
  by: o.by,
  with: o.with,
  text: o.text && copyText(o.text),
  letter: o.letter && {
    gives: o.letter.gives && copyTerms(o.letter.gives),
    gets: o.letter.gets && copyTerms(o.letter.gets),
  },
});

export function caucus(t: Turn, party: Party, offer: CaucusOffer): Next {
  const { s } = t;
  const partner = offer.with;
  pay(t, party, t.game.rules.caucusCost, '4.10');
  s.public.used.caucus[party] = true;
  s.private[party]!.caucus = copyOffer(offer);
  s.private[partner]!.caucus = copyOffer(offer);
  t.emit?.({ kind: 'caucus', by: party, with: partner }, '4.10');
  t.emit?.({ kind: 'caucusOffer', offer: copyOffer(offer) }, '4.10', [party, partner]);
  s.public.phase = { at: 'caucus', turn: turnNumber(t), party: partner, by: party };
  return askOne(s.public, partner);
}

/** Accepting a side letter costs; the offer was checked against its author's capital when made. */
export function refuseCaucusAccept(game: Game, s: State, party: Party): Refusal | null {
  const offer = s.private[party]!.caucus;
  if (!offer?.letter) return null;
  if (bound(s, party) >= PROMISES_RUNNING) return no('limit', '4.11', '');
  return s.private[party]!.capital < game.rules.letterCost ? no('capital', '4.11', '') : null;
}

function sealLetter(t: Turn, offer: CaucusOffer): void {
  if (!offer.letter) return;
  const { gives, gets } = offer.letter;
  const letter: Letter = {
    by: offer.by,
    with: offer.with,
    made: t.s.public.round,
    gives,
    gets,
    status: [gives ? 'running' : 'kept', gets ? 'running' : 'kept'],
    exposed: false,
  };
  for (const p of [offer.by, offer.with]) {
    pay(t, p, t.game.rules.letterCost, '4.11');
    t.s.private[p]!.letters.push(copyLetter(letter));
  }
}

export function answerCaucus(t: Turn, party: Party, accept: boolean, reason: Reason | null): Next {
  const { s } = t;
  const { phase } = s.public;
  const offer = copyOffer(s.private[party]!.caucus!);
  s.private[offer.by]!.caucus = null;
  s.private[offer.with]!.caucus = null;
  t.emit?.({ kind: 'caucusAnswer', offer, accept, reason }, '4.10', [offer.by, offer.with]);
  const tabled = accept && offer.text !== null;
  t.emit?.({ kind: 'caucusEnd', by: offer.by, with: offer.with, text: tabled }, '4.10');
  if (accept) sealLetter(t, offer);
  s.public.phase = { at: 'turn', turn: 'turn' in phase ? phase.turn : 0, party: offer.by };
  if (tabled && offer.text) return propose(t, 'table', offer.by, offer.with, offer.text);
  return askOne(s.public, offer.by);
}

// ------------------------------------------------------------------ what is open

/** Free acts open to the party whose turn it is. */
export function legalActs(game: Game, s: State, party: Party): Legal[] {
  const out: Legal[] = [];
  const pub = s.public;
  const clauses = openDisclosures(s, party);
  if (clauses.length > 0) out.push({ kind: 'disclose', clauses });
  const deployments = openDeployments(game, s, party);
  if (deployments.length > 0) out.push({ kind: 'deploy', deployments });
  const parties = caucusPartners(game, s, party);
  const letter =
    s.private[party]!.capital >= game.rules.caucusCost + game.rules.letterCost &&
    bound(s, party) < PROMISES_RUNNING &&
    pub.round < game.rounds;
  if (parties.length > 0) out.push({ kind: 'caucus', parties, letter });
  if (pub.round < game.rounds && runningOf(pub, party) < PROMISES_RUNNING)
    out.push({
      kind: 'promise',
      parties: game.others[party]!,
      until: [pub.round + 1, latestEnd(game, pub)],
    });
  if (canVerify(game, s, party)) {
    const promises = openPromises(s, party);
    if (promises.length > 0) out.push({ kind: 'verifyPromise', promises });
    const pairs = game.otherPairs[party]!;
    if (pairs.length > 0) out.push({ kind: 'verifyLetters', pairs });
  }
  if (pub.redLines[party]!.length > 0 && s.private[party]!.capital >= game.rules.climbDownCost)
    out.push({ kind: 'climbDown', redLines: pub.redLines[party]!.map((_, k) => k) });
  return out;
}
