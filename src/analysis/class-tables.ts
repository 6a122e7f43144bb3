/** Tables of a class beside each other: what each came to, in points that compare because all were dealt alike. */
import type { Game } from '../engine/index.ts';
import type { MoveBody, Outcome, Party, State, Text } from '../engine/types.ts';
import type { Moment } from './debrief/index.ts';
import { promisesOf } from './debrief/promises.ts';
import { NO_LAYERS, placeOf } from './game-space.ts';

export interface TableStory {
  /** Null while the table still plays. */
  outcome: Outcome | null;
  round: number;
  /** The text in force; null without an agreement. */
  text: Text | null;
  /** Plain worth of that text to each party as dealt, or of no agreement. */
  points: number[];
  /** Final scores, as the students were told; null while the table plays. */
  scores: number[] | null;
  moves: number;
  /** Points of posture each party spent in public. */
  posture: number[];
  promises: { made: number; broken: number }[];
  /** What the facilitator did, in order. */
  hand: { round: number; move: MoveBody }[];
}

/** `dealt` is the position all tables began with, `none` what no agreement is worth there to each. */
export function tableStory(game: Game, dealt: State, none: readonly number[], moments: Moment[]): TableStory {
  const { state } = moments.at(-1)!;
  const { ending, round, postureTotal } = state.public;
  // As it was settled in the end: riders looked at in the opening position would read otherwise.
  const text = ending?.agreement ? { options: ending.agreement.options, riders: [] } : null;
  const promises = promisesOf(moments);
  return {
    outcome: ending?.outcome ?? null,
    round: ending?.round ?? round,
    text,
    points: text ? paperWorth(game, dealt, text) : [...none],
    scores: ending?.scores.map(score => score.total) ?? null,
    moves: moments.length - 1,
    posture: postureTotal,
    promises: state.private.map((_, party) => tally(promises.filter(({ by }) => by === party))),
    hand: moments.flatMap(({ move, round: when }) =>
      move?.seat === 'control' ? [{ round: when, move: bodyOf(move) }] : [],
    ),
  };
}

const bodyOf = ({ seat: _, ...body }: NonNullable<Moment['move']>): MoveBody => body as MoveBody;

const tally = (promises: { status: string }[]) => ({
  made: promises.length,
  broken: promises.filter(({ status }) => status === 'broken').length,
});

/** What a text is worth to each party by the values it was dealt, and nothing else. */
export const paperWorth = (game: Game, dealt: State, text: Text): number[] =>
  placeOf(game, dealt, text, NO_LAYERS).points;

/**
 * The most points by which one deal of the frontier betters these for every party alike; 0 when none does. Frontiers
 * hold only deals that nobody would rather do without, so an offer below somebody's no-deal value can be on it too.
 */
export function gapTo(frontier: readonly (readonly number[])[], points: readonly number[]): number {
  let most = 0;
  for (const point of frontier) {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < points.length; i++) least = Math.min(least, point[i]! - points[i]!);
    most = Math.max(most, least);
  }
  return most;
}

/** Parties that would rather have no agreement. */
export const losers = (points: readonly number[], none: readonly number[]): Party[] =>
  points.flatMap((value, party) => (value < none[party]! ? [party as Party] : []));
