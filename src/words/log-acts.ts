/** Sentences for what delegations do at the table (chapter 4). */
import type { Proposal, Public, Scenario } from '../engine/types.ts';
import type { Entry, Lines } from './log.ts';
import { cardTitle, clauseName, deploymentName, interimName, voiceOf, voices } from './names.ts';
import { plain, quoted, series } from './numbers.ts';
import { letterText, offerText, promiseText, statusText, termsText } from './promises.ts';
import { reasonPhrase } from './refusal-reasons.ts';
import { say } from './say.ts';
import { redLineText, textChanges, textSummary } from './texts.ts';

/** "Washington tables a text: 6 clauses moved, 11 steps deep." */
export function proposalText(scenario: Scenario, proposal: Proposal, pub: Public | null): string {
  const joint = proposal.with >= 0 ? 'yes' : 'no';
  const parties = joint === 'yes' ? voices(scenario, [proposal.by, proposal.with]) : voiceOf(scenario, proposal.by);
  switch (proposal.kind) {
    case 'table':
      return say('log.proposed.table', { parties, joint, text: textSummary(scenario, proposal.text) });
    case 'chair':
      return say('log.proposed.chair', { parties, text: textSummary(scenario, proposal.text) });
    case 'harvest':
      return say('log.proposed.harvest', { parties, joint, interim: interimName(scenario, proposal.interim) });
    case 'amend': {
      const changes = isPending(proposal, pub)
        ? series(textChanges(scenario, proposal.text.options, pub.text).map(change => change.line))
        : '';
      return changes === ''
        ? say('log.proposed.amend', { parties, joint })
        : say('log.proposed.amend.changes', { parties, joint, changes });
    }
  }
}

/** What an amendment changes can be told only while it waits for answers: later the working text is another one. */
function isPending(proposal: Proposal, pub: Public | null): pub is Public {
  const pending = pub?.proposal;
  if (!pending || pending.by !== proposal.by || pending.kind !== proposal.kind) return false;
  return pending.text.options.every((option, clause) => option === proposal.text.options[clause]);
}

/** What the white cell did, in its own words where it has some. */
const interventionText = (e: Entry<'intervened'>): string =>
  say(`log.intervened.${e.why}`, { title: quoted(e.title), text: e.text });

/** A promise by its words, if the reader has the public list, or else by its number. */
function verifiedText(scenario: Scenario, e: Entry<'verified'>, pub: Public | null): string {
  const found = pub?.promises[e.promise];
  const party = voiceOf(scenario, e.by);
  return found
    ? say('log.verified', { party, promise: quoted(promiseText(scenario, found)), status: e.status })
    : say('log.verified.number', { party, number: plain(e.promise + 1), status: e.status });
}

function letterEndText(scenario: Scenario, { letter, side }: Entry<'letterEnd'>): string {
  const party = voiceOf(scenario, side === 0 ? letter.by : letter.with);
  const terms = side === 0 ? letter.gives : letter.gets;
  const status = statusText(letter.status[side]);
  return terms
    ? say('log.letterEnd', { party, terms: termsText(scenario, terms), status })
    : say('log.letterEnd.nothing', { party, status });
}

function caucusAnswerText(scenario: Scenario, { offer, accept, reason }: Entry<'caucusAnswer'>): string {
  const parties = { with: voiceOf(scenario, offer.with), by: voiceOf(scenario, offer.by) };
  if (accept) return say('log.caucusAnswer.accepts', parties);
  return reason
    ? say('log.caucusAnswer.declines.reason', { ...parties, reason: reasonPhrase(reason) })
    : say('log.caucusAnswer.declines', parties);
}

export const actLines: Lines<
  | 'redLine'
  | 'climbDown'
  | 'channel'
  | 'proposed'
  | 'answered'
  | 'adopted'
  | 'initialled'
  | 'passed'
  | 'walkedOut'
  | 'returned'
  | 'deployed'
  | 'disclosed'
  | 'caucus'
  | 'caucusOffer'
  | 'caucusEnd'
  | 'caucusAnswer'
  | 'promise'
  | 'promiseEnd'
  | 'letterEnd'
  | 'exposed'
  | 'verified'
  | 'verifiedLetters'
  | 'banked'
  | 'choice'
  | 'intervened'
  | 'rolledBack'
> = {
  intervened: (_, e) => interventionText(e),
  rolledBack: (_, e) => say('log.rolledBack', { moves: e.moves, round: plain(e.round) }),
  redLine: (scenario, e) =>
    say('log.redLine', { party: voiceOf(scenario, e.party), line: redLineText(scenario, e.line) }),
  climbDown: (scenario, e) =>
    say('log.climbDown', { party: voiceOf(scenario, e.party), line: redLineText(scenario, e.line) }),
  channel: (scenario, e) => say('log.channel', { parties: voices(scenario, [e.a, e.b]) }),
  proposed: (scenario, e, pub) => proposalText(scenario, e.proposal, pub),
  answered: (scenario, e) => {
    const party = voiceOf(scenario, e.party);
    if (e.accept) return say('log.accepted', { party });
    return e.reason
      ? say('log.refused.reason', { party, reason: reasonPhrase(e.reason) })
      : say('log.refused', { party });
  },
  adopted: (scenario, e) => say('log.adopted', { moved: textChanges(scenario, e.text).length }),
  initialled: (scenario, e) =>
    say('log.initialled', { party: voiceOf(scenario, e.by), text: textSummary(scenario, e.text) }),
  passed: (scenario, e) => say('log.passed', { party: voiceOf(scenario, e.party) }),
  walkedOut: (scenario, e) =>
    e.running > 1
      ? say('log.walkedOut.again', { party: voiceOf(scenario, e.party), running: e.running })
      : say('log.walkedOut', { party: voiceOf(scenario, e.party) }),
  returned: (scenario, e) => say('log.returned', { party: voiceOf(scenario, e.party) }),
  deployed: (scenario, e) =>
    say('log.deployed', { party: voiceOf(scenario, e.party), deployment: deploymentName(scenario, e.deployment) }),
  disclosed: (scenario, e) =>
    say('log.disclosed', {
      party: voiceOf(scenario, e.party),
      clause: clauseName(scenario, e.clause),
      importance: plain(e.importance),
    }),
  caucus: (scenario, e) => say('log.caucus', { parties: voices(scenario, [e.by, e.with]) }),
  caucusOffer: (scenario, e) =>
    say('log.caucusOffer', {
      by: voiceOf(scenario, e.offer.by),
      with: voiceOf(scenario, e.offer.with),
      offer: offerText(scenario, e.offer),
    }),
  caucusEnd: (scenario, e) =>
    say(e.text ? 'log.caucusEnd.text' : 'log.caucusEnd.none', { parties: voices(scenario, [e.by, e.with]) }),
  caucusAnswer: caucusAnswerText,
  promise: (scenario, e) => say('log.promise', { promise: promiseText(scenario, e.promise) }),
  promiseEnd: (scenario, { promise }) =>
    say('log.promiseEnd', {
      by: voiceOf(scenario, promise.by),
      to: voiceOf(scenario, promise.to),
      terms: termsText(scenario, promise.terms),
      status: statusText(promise.status),
    }),
  letterEnd: letterEndText,
  exposed: (scenario, e) => say('log.exposed', { letter: letterText(scenario, e.letter) }),
  verified: verifiedText,
  verifiedLetters: (scenario, e) =>
    say('log.verifiedLetters', {
      party: voiceOf(scenario, e.by),
      parties: voices(scenario, e.parties),
      found: e.found,
    }),
  banked: (scenario, e) => say('log.banked', { interim: interimName(scenario, e.interim) }),
  choice: (scenario, e) =>
    say('log.choice', {
      party: voiceOf(scenario, e.party),
      card: quoted(cardTitle(scenario, e.card)),
      option: scenario.events[e.card]?.choice?.options[e.option]?.name ?? say('log.choice.fallback'),
    }),
};
