/** What the tutorial says and when. Pure: a step looks at the snapshot and at nothing else. */
import { stageOf } from '../../engine/index.ts';
import type { Session, Snapshot } from '../../session/types.ts';
import { voiceOf } from '../../words/index.ts';

export interface TutorialStep {
  id: string;
  title: string;
  text: (session: Pick<Session, 'game' | 'seat'>) => string;
  /** The `data-tour` name of what it speaks of; null for the whole table. */
  region: string | null;
  /** The step is over by itself once this holds; until then there is no Next, and `ask` says what to do. */
  until?: (snapshot: Snapshot) => boolean;
  ask?: string;
}

const round = ({ view }: Snapshot): number => view.public.round;
const over = ({ view }: Snapshot): boolean => view.public.ending !== null;
const myTurn = ({ view }: Snapshot): boolean =>
  view.public.phase.at === 'turn' && view.public.phase.party === view.seat;

export const STEPS: TutorialStep[] = [
  {
    id: 'welcome',
    title: 'Your seat at the table',
    text: ({ game, seat }) =>
      `You speak for ${voiceOf(game.scenario, seat)}. In ${game.rounds} rounds you try to bring home a text that your delegation, the others, and three publics of your own can live with. This takes about five minutes; the game is a real one and goes on afterwards.`,
    region: null,
  },
  {
    id: 'brief',
    title: 'Your brief',
    text: () =>
      'What every option of every clause is worth to you, to the point. It is complete: there are no hidden traps. The others have briefs of their own, and you do not see them.',
    region: 'tab-brief',
  },
  {
    id: 'tracks',
    title: 'What everybody can see',
    text: ({ game }) =>
      `Trust makes promises worth something (rule 7.2). Tension at ${game.rules.tensionMax} ends the talks for everyone. The pillars are joint work: strong options may be written only when theirs stands high enough (rule 1.7).`,
    region: 'status',
  },
  {
    id: 'board',
    title: 'The agenda',
    text: () =>
      'One line a clause. At the left end is the way things are now, worth nothing to anyone; each stop to the right goes further. The marks show where each delegation has stood in public.',
    region: 'clauses',
  },
  {
    id: 'capitals',
    title: 'The one decision of each round',
    text: ({ game }) =>
      `You have ${game.rules.effort} effort to split in secret. Posture pleases your hard constituency, and costs trust and calm. Work raises a pillar, and does little alone. Home mends your weakest public. A back channel builds trust if the other side names you too. Try two on Work in one pillar, one on Home, and one on the back channel; the preview tells what is certain and what is not.`,
    region: 'tab-capitals',
    until: snapshot => round(snapshot) > 1 || over(snapshot) || snapshot.view.own?.allocation != null,
    ask: 'Make your split and seal it to go on.',
  },
  {
    id: 'reveal',
    title: 'Cards on the table',
    text: () =>
      'All splits were revealed at once: posture and work for everyone to see, home and back channels not. The record says what moved, and by which rule; any rule number opens the rulebook at that place.',
    region: 'tab-record',
  },
  {
    id: 'second',
    title: 'Another round, and then the table',
    text: ({ game }) =>
      `From round ${game.rules.tableFrom} on, you sit down after Capitals. Events arrive between rounds; some ask somebody for a choice. Make your split again and wait for your turn to speak.`,
    region: null,
    until: snapshot => myTurn(snapshot) || over(snapshot) || round(snapshot) > 3,
    ask: 'The tutorial goes on when it is your turn at the table.',
  },
  {
    id: 'draft',
    title: 'Your draft',
    text: ({ game }) =>
      `Move clauses until the whole is worth something to you. Beside it stands what it does before you commit: its value, what mistrust takes off, and whether your own home would ratify. A full text needs at least ${game.rules.minDepth} steps; an amendment may change up to ${game.rules.amendMax} clauses.`,
    region: 'tab-draft',
  },
  {
    id: 'turn',
    title: 'Take your turn',
    text: () =>
      'Table a text, amend the working text, or pass. Promises and disclosures are free and come before that. A refusal is not a failure: it names a reason, and scripted delegations say what the text was worth to them and which one change would help most.',
    region: 'tab-draft',
    until: snapshot => !myTurn(snapshot),
    ask: 'Table, amend or pass to go on.',
  },
  {
    id: 'close',
    title: 'And then home',
    text: () =>
      'When all accept, the text is initialled, and goes to the vote at home. You may buy missing support with capital. The debrief at the end shows every mandate, the moments that decided, and what happened in the world. Good luck.',
    region: null,
  },
];

/** Where the tutorial stands when it is opened in the middle of a game. */
export function firstStep(snapshot: Snapshot): number {
  const fresh = round(snapshot) === 1 && stageOf(snapshot.view.public.phase) === 'capitals';
  return fresh ? 0 : STEPS.findIndex(step => step.id === 'second');
}
