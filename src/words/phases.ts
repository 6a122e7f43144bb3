/** What a phase is called, what it is for, and what it asks of a seat right now. */
import type { Party, Phase, Public, Scenario, View } from '../engine/types.ts';
import { proposalText } from './log-acts.ts';
import { cardTitle, voiceOf, voices } from './names.ts';
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
  return waiting.length === 0 ? '' : say('prompt.waiting', { parties: voices(scenario, waiting) });
}

/** "Capitals: split four points of effort in secret" and the like, for whoever sits there. */
export function promptText(scenario: Scenario, view: View, effort: number): Prompt {
  const { public: pub, seat } = view;
  const mine = typeof seat === 'number' && pub.waiting[seat] === true && view.legal.length > 0;
  if (pub.phase.at === 'over') return { ...overPrompt(), mine: true };
  return mine
    ? { ...asked(scenario, view, pub.phase, effort), mine }
    : { title: waitingTitle(pub.phase), text: waitingText(scenario, pub), mine };
}

function waitingTitle(phase: Phase): string {
  switch (phase.at) {
    case 'capitals':
      return say('prompt.sealed');
    case 'vote':
      return say('prompt.voted');
    case 'settlement':
      return say('prompt.mediated');
    case 'event':
    case 'turn':
    case 'answer':
    case 'caucus':
    case 'chair':
    case 'over':
      return say('prompt.others');
  }
}

/** The one decision that comes back every round, for whoever plays for the first time. */
export const decisionText = (): string => say('prompt.decision');

const overPrompt = (): Omit<Prompt, 'mine'> => ({ title: say('prompt.over'), text: say('prompt.over.text') });

function asked(scenario: Scenario, view: View, phase: Phase, effort: number): Omit<Prompt, 'mine'> {
  switch (phase.at) {
    case 'event':
      return { title: say('prompt.event', { card: cardTitle(scenario, phase.card) }), text: say('prompt.event.text') };
    case 'capitals':
      return { title: say('prompt.capitals', { effort }), text: say('prompt.capitals.text') };
    case 'turn':
      return turn(view, phase);
    case 'answer': {
      const { proposal } = view.public;
      const text = proposal
        ? say('prompt.answer.proposal', { proposal: proposalText(scenario, proposal, null) })
        : say('prompt.answer.text');
      return { title: say('prompt.answer'), text };
    }
    case 'caucus':
      return {
        title: say('prompt.caucus', { party: voiceOf(scenario, phase.by) }),
        text: say('prompt.caucus.text'),
      };
    case 'chair':
      return { title: say('prompt.chair'), text: say('prompt.chair.text') };
    case 'settlement':
      return { title: say('prompt.settlement'), text: say('prompt.settlement.text') };
    case 'vote':
      return { title: say('prompt.vote'), text: say('prompt.vote.text') };
    case 'over':
      return overPrompt();
  }
}

function turn(view: View, phase: Extract<Phase, { at: 'turn' }>): Omit<Prompt, 'mine'> {
  if (view.legal.some(legal => legal.kind === 'return'))
    return { title: say('prompt.away'), text: say('prompt.away.text') };
  const nth = Math.floor(phase.turn / view.public.waiting.length);
  return { title: say(nth === 0 ? 'prompt.turn' : 'prompt.turn.last'), text: say('prompt.turn.text') };
}

/** Who is asked next, for screen readers and the top bar; the party's index or −1 when all or none. */
export function partyAsked(phase: Phase): Party | -1 {
  return 'party' in phase ? phase.party : -1;
}
