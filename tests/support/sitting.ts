/** A game in progress as the rules tests handle it: sit down, change numbers, move, look. Nothing is shared between sittings. */
import { compile, type Game, play, refusal, setup, waitingSeats } from '../../src/engine/index.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import type {
  Allocation,
  Ballot,
  LogEntry,
  Move,
  MoveBody,
  Refusal,
  Seat,
  State,
  Text,
} from '../../src/engine/types.ts';
import { world } from './world.ts';

export interface Sitting {
  game: Game;
  state: State;
  /** What the last move, or the last of a few made together, brought about. */
  log: LogEntry[];
}

export interface SitOptions {
  parties?: number;
  length?: string;
  seed?: string;
  /** Changes the invented scenario before it is compiled. */
  scenario?: (scenario: Scenario) => void;
}

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A new game in the first Capitals. */
export function sit({ parties = 3, length = 'full', seed = 'rules', scenario }: SitOptions = {}): Sitting {
  const game = compile(world(parties, scenario), length);
  return { game, state: setup(game, seed), log: [] };
}

/** In the Capitals of a round from which the parties go on to the table, so that nothing is assessed in between. */
export const sitAt = (round: number, options: SitOptions = {}): Sitting =>
  edit(sit(options), state => {
    state.public.round = round;
  });

/** The same sitting with the state changed by hand. */
export function edit(at: Sitting, change: (state: State) => void): Sitting {
  const state = copyOf(at.state);
  change(state);
  return { ...at, state };
}

/** Plays a move that has to be legal. */
export function move(at: Sitting, seat: Seat, body: MoveBody): Sitting {
  const played = play(at.game, at.state, { seat, ...body });
  if (!played.ok)
    throw new Error(`refused: ${JSON.stringify({ seat, body, refusal: played.error, phase: at.state.public.phase })}`);
  return { game: at.game, state: played.value.state, log: played.value.log };
}

/** Several moves after each other; the log holds all of them. */
export function moves(at: Sitting, ...list: [Seat, MoveBody][]): Sitting {
  return list.reduce<Sitting>(
    (now, [seat, body]) => {
      const next = move(now, seat, body);
      return { ...next, log: [...now.log, ...next.log] };
    },
    { ...at, log: [] },
  );
}

/** Why a move is not legal, or null. */
export const refused = (at: Sitting, seat: Seat, body: MoveBody): Refusal | null =>
  refusal(at.game, at.state, { seat, ...body } as Move);

/** Code and rule of the refusal in one line: "capital 4.15"; "legal" when it is. */
export function verdict(at: Sitting, seat: Seat, body: MoveBody): string {
  const why = refused(at, seat, body);
  return why === null ? 'legal' : `${why.code} ${why.rule}`;
}

/** A split of effort; what is left out is nothing. */
export const split = (game: Game, part: Partial<Allocation> = {}): MoveBody => ({
  kind: 'allocate',
  posture: 0,
  home: 0,
  back: -1,
  redLine: -1,
  ...part,
  work: game.scenario.pillars.map((_, k) => part.work?.[k] ?? 0),
});

/** Every party submits its split; those not given put 1 into Home. */
export function capitals(at: Sitting, ...parts: Partial<Allocation>[]): Sitting {
  const list = Array.from({ length: at.game.n }, (_, i): [Seat, MoveBody] => [
    i,
    split(at.game, parts[i] ?? { home: 1 }),
  ]);
  return moves(at, ...list);
}

/** At the first turn of a round's table, with whatever `change` sets; Capitals were spent at home. */
export function tableAt(round: number, options: SitOptions = {}, change: (state: State) => void = () => {}): Sitting {
  return edit(capitals(sitAt(round, options)), state => {
    state.public.support = state.public.support.map(() => [5, 5, 5]);
    state.public.tension = 3;
    state.private.forEach(own => {
      own.capital = 4;
      own.channels = Array.from({ length: round }, () => -1);
    });
    change(state);
  });
}

/** The party asked now in a phase that asks one. */
export function asked(at: Sitting): number {
  const [party, ...more] = waitingSeats(at.state);
  if (party === undefined || more.length > 0)
    throw new Error(`not one party asked: ${JSON.stringify(at.state.public.phase)}`);
  return party;
}

/** Everybody asked for an answer gives it. */
export function answerAll(at: Sitting, answer: MoveBody = { kind: 'accept' }): Sitting {
  let now = at;
  const log = [...at.log];
  while (now.state.public.phase.at === 'answer') {
    now = move(now, asked(now), answer);
    log.push(...now.log);
  }
  return { ...now, log };
}

/** Parties pass until the phase holds. */
export function passUntil(at: Sitting, done: (state: State) => boolean): Sitting {
  let now = at;
  while (!done(now.state)) now = move(now, asked(now), { kind: 'pass' });
  return now;
}

export const text = (options: number[], riders: Text['riders'] = []): Text => ({ options, riders });

/** Depth 6, worth 7, 7 and 6 to the three parties, writable from the start. */
export const PLAIN = text([1, 1, 1, 1, 1, 1]);

/** The entries of one kind. */
export const told = <K extends LogEntry['kind']>(at: Sitting, kind: K): Extract<LogEntry, { kind: K }>[] =>
  at.log.filter((entry): entry is Extract<LogEntry, { kind: K }> => entry.kind === kind);

/** Round 3, this text initialled, everybody about to vote; support 5 everywhere, tension 3, capital 4, trust 5. */
export function voteOn(standing: Text, change: (state: State) => void = () => {}, options: SitOptions = {}): Sitting {
  return tableAt(3, options, state => {
    state.public.initialled = { text: standing, by: 0, round: 3 };
    state.public.text = standing.options.slice();
    state.public.phase = { at: 'vote' };
    state.public.waiting = state.public.waiting.map(() => true);
    change(state);
  });
}

/** Everybody votes; those not given vote yes and buy nothing. */
export function vote(at: Sitting, ...ballots: Partial<Ballot>[]): Sitting {
  const list = Array.from({ length: at.game.n }, (_, i): [Seat, MoveBody] => [
    i,
    { kind: 'ratify', yes: true, pushes: [0, 0, 0], ...ballots[i] },
  ]);
  return moves(at, ...list);
}

/** The calendar runs out with nothing agreed: the chair passes at the end of round 8. */
export function runOut(change: (state: State) => void = () => {}, options: SitOptions = {}): Sitting {
  const at = tableAt(8, options, state => {
    state.public.phase = { at: 'chair', party: 1 };
    state.public.waiting = state.public.waiting.map((_, i) => i === 1);
    change(state);
  });
  return move(at, 1, { kind: 'pass' });
}
