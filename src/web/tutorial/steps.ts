/** What the tutorial says and when. Pure: a step looks at the snapshot and at nothing else. */
import { stageOf } from '../../engine/index.ts';
import type { Session, Snapshot } from '../../session/types.ts';
import { voiceOf } from '../../words/index.ts';
import { say } from '../../words/say.ts';

export type TutorialId =
  | 'welcome'
  | 'brief'
  | 'tracks'
  | 'board'
  | 'capitals'
  | 'reveal'
  | 'second'
  | 'draft'
  | 'turn'
  | 'close';

export interface TutorialStep {
  id: TutorialId;
  text: (session: Pick<Session, 'game' | 'seat'>) => string;
  /** The `data-tour` name of what it speaks of; null for the whole table. */
  region: string | null;
  /** The step is over by itself once this holds; until then there is no Next, and `ask` says what to do. */
  until?: (snapshot: Snapshot) => boolean;
  ask?: () => string;
}

const round = ({ view }: Snapshot): number => view.public.round;
const over = ({ view }: Snapshot): boolean => view.public.ending !== null;
const myTurn = ({ view }: Snapshot): boolean =>
  view.public.phase.at === 'turn' && view.public.phase.party === view.seat;

export const STEPS: TutorialStep[] = [
  {
    id: 'welcome',
    text: ({ game, seat }) => say('tutorial.welcome', { party: voiceOf(game.scenario, seat), rounds: game.rounds }),
    region: null,
  },
  {
    id: 'brief',
    text: () => say('tutorial.brief'),
    region: 'tab-brief',
  },
  {
    id: 'tracks',
    text: ({ game }) => say('tutorial.tracks', { max: game.rules.tensionMax }),
    region: 'status',
  },
  {
    id: 'board',
    text: () => say('tutorial.board'),
    region: 'clauses',
  },
  {
    id: 'capitals',
    text: ({ game }) => say('tutorial.capitals', { effort: game.rules.effort }),
    region: 'tab-capitals',
    until: snapshot => round(snapshot) > 1 || over(snapshot) || snapshot.view.own?.allocation != null,
    ask: () => say('tutorial.capitals.ask'),
  },
  {
    id: 'reveal',
    text: () => say('tutorial.reveal'),
    region: 'tab-record',
  },
  {
    id: 'second',
    text: ({ game }) => say('tutorial.second', { round: game.rules.tableFrom }),
    region: null,
    until: snapshot => myTurn(snapshot) || over(snapshot) || round(snapshot) > 3,
    ask: () => say('tutorial.second.ask'),
  },
  {
    id: 'draft',
    text: ({ game }) => say('tutorial.draft', { least: game.rules.minDepth, most: game.rules.amendMax }),
    region: 'tab-draft',
  },
  {
    id: 'turn',
    text: () => say('tutorial.turn'),
    region: 'tab-draft',
    until: snapshot => !myTurn(snapshot),
    ask: () => say('tutorial.turn.ask'),
  },
  {
    id: 'close',
    text: () => say('tutorial.close'),
    region: null,
  },
];

/** Where the tutorial stands when it is opened in the middle of a game. */
export function firstStep(snapshot: Snapshot): number {
  const fresh = round(snapshot) === 1 && stageOf(snapshot.view.public.phase) === 'capitals';
  return fresh ? 0 : STEPS.findIndex(step => step.id === 'second');
}
