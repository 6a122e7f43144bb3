/** What a phase is called, what it is for, and what it asks of a seat right now. */
import type { Party, Phase, Public, Scenario, View } from '../engine/types.ts';
import { proposalText } from './log-acts.ts';
import { cardTitle, voiceOf, voices } from './names.ts';
import { plain } from './numbers.ts';
import { say } from './say.ts';

export const STAGES = ['situation', 'capitals', 'table', 'home', 'assessment'] as const;
export type Stage = (typeof STAGES)[number] | 'over';

export const stageTitle = (stage: Stage): string => say(`stage.${stage}`);

/** One sentence on what the stage is for. */
export const stageText = (stage: Stage): string => say(`stage.${stage}.about`);

/** What is asked of the seat now: a heading, and a sentence on what to do. */
export interface Prompt {
  title: string;
  text: string;
  /** False while only others are asked. */
  mine: boolean;
}

/** Whom the game waits for, by name. */
export function waitingText(scenario: Scenario, pub: Public): string {
  const waiting = pub.waiting.flatMap((asked, party) => (asked ? [party] : []));
  return waiting.length === 0 ? '' : `Waiting for ${voices(scenario, waiting)}.`;
}

/** "Capitals: split four points of effort in secret" and the like, for whoever sits there. */
export function promptText(scenario: Scenario, view: View, effort: number): Prompt {
  const { public: pub, seat } = view;
  const mine = typeof seat === 'number' && pub.waiting[seat] === true && view.legal.length > 0;
  if (pub.phase.at === 'over') return { title: 'The talks are over', text: 'See what became of them.', mine: true };
  return mine
    ? { ...asked(scenario, view, pub.phase, effort), mine }
    : { title: waitingTitle(pub.phase), text: waitingText(scenario, pub), mine };
}

function waitingTitle(phase: Phase): string {
  switch (phase.at) {
    case 'capitals':
      return 'Your effort is sealed';
    case 'vote':
      return 'Your vote is cast';
    case 'settlement':
      return 'You have answered the mediator';
    case 'event':
    case 'turn':
    case 'answer':
    case 'caucus':
    case 'chair':
    case 'over':
      return 'The others are at it';
  }
}

/** The one decision that comes back every round, for whoever plays for the first time. */
export const decisionText = (): string =>
  'Every round asks the same first: how much effort for the gallery at home, and how much for the working groups that make a text possible?';

const EFFORT_WORDS = [
  'no points',
  'one point',
  'two points',
  'three points',
  'four points',
  'five points',
  'six points',
];

function asked(scenario: Scenario, view: View, phase: Phase, effort: number): Omit<Prompt, 'mine'> {
  const pub = view.public;
  switch (phase.at) {
    case 'event':
      return {
        title: `A decision: ${cardTitle(scenario, phase.card)}`,
        text: 'This one is left to you. Read what each choice does, then choose.',
      };
    case 'capitals':
      return {
        title: `Capitals: split ${EFFORT_WORDS[effort] ?? `${plain(effort)} points`} of effort in secret`,
        text: 'Posture pleases the gallery at home, work in the pillars makes better texts possible. The others see neither until all are in.',
      };
    case 'turn':
      return turn(view, phase);
    case 'answer':
      return {
        title: 'Answer the proposal',
        text: pub.proposal
          ? `${proposalText(scenario, pub.proposal, null)} Accept it, or refuse with a reason.`
          : 'Accept it, or refuse with a reason.',
      };
    case 'caucus':
      return {
        title: `${voiceOf(scenario, phase.by)} has asked you to a caucus`,
        text: 'Nobody else hears what is offered. Accept it, or decline with a reason.',
      };
    case 'chair':
      return {
        title: 'The chair’s text',
        text: 'The turns are over with nothing initialled. You may put one single text to everyone, or pass.',
      };
    case 'settlement':
      return {
        title: 'The mediator shows a better text',
        text: 'It gives every delegation at least one point more. If all accept, it replaces the initialled one.',
      };
    case 'vote':
      return {
        title: 'Home: cast your vote',
        text: 'The forecast shows how your three constituencies see the text, and what it would cost to bring them round.',
      };
    case 'over':
      return { title: 'The talks are over', text: 'See what became of them.' };
  }
}

function turn(view: View, phase: Extract<Phase, { at: 'turn' }>): Omit<Prompt, 'mine'> {
  if (view.legal.some(legal => legal.kind === 'return'))
    return {
      title: 'You are away from the table',
      text: 'Return, for one capital if you have it, or stay away: two rounds running end the talks.',
    };
  const nth = Math.floor(phase.turn / view.public.waiting.length);
  return {
    title: nth === 0 ? 'Your turn at the table' : 'Your last turn this round',
    text: 'Promises, disclosures and a caucus are free acts. Then one action ends the turn: table a draft, amend the working text, bank an interim deal, or pass.',
  };
}

/** Who is asked next, for screen readers and the top bar; the party's index or −1 when all or none. */
export function partyAsked(phase: Phase): Party | -1 {
  return 'party' in phase ? phase.party : -1;
}
