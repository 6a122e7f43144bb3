/** What a seat may know: public state, its own part, its legal moves. Built up from allowed parts, never cut down. */
import type { Game } from './game.ts';
import { legalMoves } from './moves.ts';
import type { LogEntry, Party, Phase, Seat, State, View } from './types.ts';

/** Shapes: `own` only for a party, `all` only for the white cell; parts are shared with the state, treat as read-only. */
export function viewFor(game: Game, state: State, seat: Seat): View {
  return {
    seat,
    public: state.public,
    own: typeof seat === 'number' ? (state.private[seat] ?? null) : null,
    all: seat === 'control' ? { private: state.private, sealed: state.sealed } : null,
    legal: legalMoves(game, state, seat),
  };
}

/** Whether a seat may be told of an entry: the white cell of all, the observer of what is public. */
export const mayKnow = (entry: Pick<LogEntry, 'to'>, seat: Seat): boolean =>
  entry.to === null || seat === 'control' || (seat !== 'observer' && entry.to.includes(seat));

/** The parties that have to move now. */
export const waitingSeats = (state: Pick<State, 'public'>): Party[] =>
  state.public.waiting.flatMap((w, i) => (w ? [i] : []));

export const STAGES = ['situation', 'capitals', 'table', 'home', 'assessment', 'over'] as const;
export type Stage = (typeof STAGES)[number];

/** Which of the round's five phases this is. */
export function stageOf(phase: Phase): Stage {
  switch (phase.at) {
    case 'event':
      return phase.stage === 'home' ? 'home' : 'situation';
    case 'capitals':
      return 'capitals';
    case 'turn':
    case 'answer':
    case 'caucus':
    case 'chair':
      return 'table';
    case 'settlement':
    case 'vote':
      return 'home';
    case 'over':
      return 'over';
  }
}
