/** Sentences for what delegations do at the table (chapter 4). */
import type { PromiseMade, Proposal, Public, Scenario } from '../engine/types.ts';
import type { Entry, Lines } from './log.ts';
import { cardTitle, clauseName, deploymentName, interimName, voiceOf, voices } from './names.ts';
import { count, plain, quoted } from './numbers.ts';
import { letterText, offerText, promiseText, statusText, termsText } from './promises.ts';
import { reasonPhrase } from './refusal-reasons.ts';
import { redLineText, textChanges, textSummary } from './texts.ts';

/** "Washington tables a text: 6 clauses moved, 11 steps deep." */
export function proposalText(scenario: Scenario, proposal: Proposal, pub: Public | null): string {
  const who = proposal.with >= 0 ? voices(scenario, [proposal.by, proposal.with]) : voiceOf(scenario, proposal.by);
  const verb = (word: string) => (proposal.with >= 0 ? word : `${word}s`);
  switch (proposal.kind) {
    case 'table':
      return `${who} ${verb('table')} a text: ${textSummary(scenario, proposal.text)}.`;
    case 'chair':
      return `${who}, in the chair, puts a single text to everyone: ${textSummary(scenario, proposal.text)}.`;
    case 'harvest':
      return `${who} ${verb('propose')} to bank an interim deal: ${interimName(scenario, proposal.interim)}.`;
    case 'amend': {
      const changes = isPending(proposal, pub)
        ? textChanges(scenario, proposal.text.options, pub.text).map(change => change.line)
        : [];
      return `${who} ${verb('move')} to amend the working text${changes.length > 0 ? `. ${changes.join('; ')}` : ''}.`;
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
function interventionText(e: Entry<'intervened'>): string {
  switch (e.why) {
    case 'inject':
      return `News from the facilitator: ${quoted(e.title)}. ${e.text}`;
    case 'override':
      return `The facilitator puts numbers right: ${e.text}`;
    case 'close':
      return 'The facilitator closes the talks.';
  }
}

const promiseEnd = (scenario: Scenario, promise: PromiseMade): string =>
  `${voiceOf(scenario, promise.by)} to ${voiceOf(scenario, promise.to)}, ${termsText(scenario, promise.terms)}: ${statusText(promise.status)}.`;

/** A promise by its index, if the reader has the public list. */
function namedPromise(scenario: Scenario, pub: Public | null, at: number): string {
  const promise = pub?.promises[at];
  return promise ? `the promise ${quoted(promiseText(scenario, promise))}` : `promise ${plain(at + 1)}`;
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
  rolledBack: (_, e) =>
    `The facilitator takes back ${count(e.moves, 'move')}: the game goes on from round ${plain(e.round)} as it stood then.`,
  redLine: (scenario, e) => `${voiceOf(scenario, e.party)} draws a red line: ${redLineText(scenario, e.line)}.`,
  climbDown: (scenario, e) =>
    `${voiceOf(scenario, e.party)} climbs down; it no longer insists that ${redLineText(scenario, e.line)}.`,
  channel: (scenario, e) => `The back channel between ${voices(scenario, [e.a, e.b])} works.`,
  proposed: (scenario, e, pub) => proposalText(scenario, e.proposal, pub),
  answered: (scenario, e) => {
    if (e.accept) return `${voiceOf(scenario, e.party)} accepts.`;
    return `${voiceOf(scenario, e.party)} refuses${e.reason ? `: ${reasonPhrase(e.reason)}` : ''}.`;
  },
  adopted: (scenario, e) => {
    const moved = textChanges(scenario, e.text).length;
    return `The working text is amended; it now moves ${count(moved, 'clause')} from the status quo.`;
  },
  initialled: (scenario, e) =>
    `The text of ${voiceOf(scenario, e.by)} is initialled: ${textSummary(scenario, e.text)}. The capitals will vote.`,
  passed: (scenario, e) => `${voiceOf(scenario, e.party)} passes.`,
  walkedOut: (scenario, e) =>
    e.running > 1
      ? `${voiceOf(scenario, e.party)} stays away for the ${e.running === 2 ? 'second' : `${plain(e.running)}th`} round running.`
      : `${voiceOf(scenario, e.party)} walks out.`,
  returned: (scenario, e) => `${voiceOf(scenario, e.party)} returns to the table.`,
  deployed: (scenario, e) => `${voiceOf(scenario, e.party)} deploys: ${deploymentName(scenario, e.deployment)}.`,
  disclosed: (scenario, e) =>
    `${voiceOf(scenario, e.party)} discloses, certified: ${clauseName(scenario, e.clause)} matters ${plain(e.importance)} to it.`,
  caucus: (scenario, e) => `${voices(scenario, [e.by, e.with])} meet in caucus.`,
  caucusOffer: (scenario, e) =>
    `In caucus, ${voiceOf(scenario, e.offer.by)} puts to ${voiceOf(scenario, e.offer.with)}: ${offerText(scenario, e.offer)}.`,
  caucusEnd: (scenario, e) =>
    e.text
      ? `${voices(scenario, [e.by, e.with])} leave the caucus with a common text.`
      : `The caucus of ${voices(scenario, [e.by, e.with])} ends; no common text.`,
  caucusAnswer: (scenario, e) => {
    const reason = e.reason ? `: ${reasonPhrase(e.reason)}` : '';
    return `${voiceOf(scenario, e.offer.with)} ${e.accept ? 'accepts' : 'declines'} what ${voiceOf(scenario, e.offer.by)} offered in caucus${reason}.`;
  },
  promise: (scenario, e) => `${promiseText(scenario, e.promise)}.`,
  promiseEnd: (scenario, e) => `Promise of ${promiseEnd(scenario, e.promise)}`,
  letterEnd: (scenario, e) => {
    const by = e.side === 0 ? e.letter.by : e.letter.with;
    const terms = e.side === 0 ? e.letter.gives : e.letter.gets;
    const what = terms ? `, ${termsText(scenario, terms)}` : '';
    return `Side letter, the promise of ${voiceOf(scenario, by)}${what}: ${statusText(e.letter.status[e.side])}.`;
  },
  exposed: (scenario, e) => `A side letter comes to light. ${letterText(scenario, e.letter)}.`,
  verified: (scenario, e, pub) => {
    const finding = e.status === 'broken' ? 'it is being broken' : 'it is being kept so far';
    return `${voiceOf(scenario, e.by)} verifies ${namedPromise(scenario, pub, e.promise)}: ${finding}.`;
  },
  verifiedLetters: (scenario, e) => {
    const found = e.found > 0 ? `${count(e.found, 'side letter')} found` : 'no side letter found';
    return `${voiceOf(scenario, e.by)} looks for letters between ${voices(scenario, e.parties)}: ${found}.`;
  },
  banked: (scenario, e) => `An interim deal is banked: ${interimName(scenario, e.interim)}.`,
  choice: (scenario, e) => {
    const option = scenario.events[e.card]?.choice?.options[e.option]?.name ?? 'the fallback';
    return `${voiceOf(scenario, e.party)} decides on ${quoted(cardTitle(scenario, e.card))}: ${option}.`;
  },
};
