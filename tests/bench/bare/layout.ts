/**
 * Where each number of a game stands in one flat Int16Array. Single numbers stand at fixed places; of everything that
 * depends on the numbers of parties, clauses and so on, `Layout` holds the first place.
 */
import type { Game } from '../../../src/engine/index.ts';

export const ROUND = 0;
export const TENSION = 1;
/** Phase, as an index into PHASES, and what it carries. */
export const AT = 2;
export const TURN = 3;
export const PARTY = 4;
export const STAGE = 5;
export const CARD = 6;
export const SILENCED = 7;
export const FAILED_VOTES = 8;
/** How many entries the lists have. */
export const PROMISES = 9;
export const LETTERS = 10;
export const BLOCKED = 11;
export const DECK = 12;
/** 0 without a proposal, else 1 + its kind; its authors and interim deal. */
export const PROPOSAL = 13;
export const PROPOSED_BY = 14;
export const PROPOSED_WITH = 15;
export const INTERIM = 16;
/** 1 while there is one. */
export const INITIALLED = 17;
export const SETTLEMENT = 18;
export const CAUCUS = 19;
export const CAUCUS_BY = 20;
export const CAUCUS_WITH = 21;
export const CAUCUS_TEXT = 22;
export const CAUCUS_LETTER = 23;
/** 1 + the outcome once the game is over; then how it ended. */
export const OUTCOME = 24;
export const DURABILITY = 25;
/** Riders of the agreement neither in force nor dead, a bit each. */
export const OPEN_RIDERS = 26;
const FIXED = 27;

export const PHASES = ['event', 'capitals', 'turn', 'answer', 'caucus', 'chair', 'settlement', 'vote', 'over'] as const;
export const EVENT = 0;
export const CAPITALS = 1;
export const AT_TURN = 2;
export const ANSWER = 3;
export const AT_CAUCUS = 4;
export const CHAIR = 5;
export const AT_SETTLEMENT = 6;
export const AT_VOTE = 7;
export const OVER = 8;

/** A rider: clause, option, whether it looks at a clause of its own text, place looked at, least and most. */
export const RIDER = 6;
/** Terms of a promise: 1 when there are any, kind, last round, party, clause, least and most. */
export const TERMS = 7;
/** A promise aloud: by, to, made, status, terms. */
export const PROMISE = 4 + TERMS;
/** A letter: by, with, made, exposed, status of each side, what each gives. */
export const LETTER = 6 + 2 * TERMS;
/** Points of a score, in the order of SCORE. */
export const SCORE = [
  'raw',
  'slippage',
  'durability',
  'redLines',
  'deal',
  'home',
  'security',
  'credit',
  'extra',
  'total',
] as const;

/** Counts, then the first place of each list. A text is its options, then its number of riders, then the riders. */
export interface Layout {
  n: number;
  clauses: number;
  options: number;
  pillars: number;
  pairs: number;
  rounds: number;
  /** Numbers of an allocation: posture, home, back, redLine, then work by pillar. */
  effort: number;
  waiting: number;
  trust: number;
  tracks: number;
  support: number;
  level: number;
  work: number;
  ownWork: number;
  posture: number;
  postureTotal: number;
  lineCount: number;
  lines: number;
  text: number;
  positions: number;
  banked: number;
  interims: number;
  blocked: number;
  answers: number;
  proposed: number;
  initialled: number;
  settlement: number;
  offered: number;
  gives: number;
  gets: number;
  deployed: number;
  disclosed: number;
  disclosedNow: number;
  spent: number;
  absent: number;
  noDeal: number;
  usedCaucus: number;
  usedDeploy: number;
  flags: number;
  deck: number;
  reciprocated: number;
  values: number;
  capital: number;
  allocated: number;
  allocation: number;
  balloted: number;
  ballot: number;
  settled: number;
  known: number;
  channels: number;
  promises: number;
  letters: number;
  scores: number;
  members: number;
  winners: number;
  modifiers: number;
  yardsticks: number;
  size: number;
}

export function layoutOf(game: Game): Layout {
  const { n, scenario, rounds } = game;
  const clauses = game.clauses.length;
  const options = Math.max(...game.clauses.map(c => c.options.length));
  const pillars = scenario.pillars.length;
  const pairs = game.pairs.length;
  const text = clauses + 1 + RIDER * game.rules.riderMax;
  const effort = 4 + pillars;
  let size = FIXED;
  const take = (numbers: number): number => {
    size += numbers;
    return size - numbers;
  };
  return {
    ...{ n, clauses, options, pillars, pairs, rounds, effort },
    waiting: take(n),
    trust: take(pairs),
    tracks: take(scenario.tracks.length),
    support: take(3 * n),
    level: take(pillars),
    work: take(pillars),
    ownWork: take(n),
    posture: take(n),
    postureTotal: take(n),
    lineCount: take(n),
    lines: take(n * clauses * 3),
    text: take(clauses),
    positions: take(n * clauses),
    banked: take(clauses),
    interims: take(scenario.interims.length),
    blocked: take(2 * clauses * options),
    answers: take(n),
    proposed: take(text),
    initialled: take(text),
    settlement: take(clauses),
    offered: take(text),
    gives: take(TERMS),
    gets: take(TERMS),
    deployed: take(scenario.deployments.length),
    disclosed: take(n * clauses),
    disclosedNow: take(n),
    spent: take(n),
    absent: take(n),
    noDeal: take(n),
    usedCaucus: take(n),
    usedDeploy: take(n),
    flags: take(scenario.flags.length),
    deck: take(scenario.events.length),
    reciprocated: take(pairs),
    values: take(n * clauses * options),
    capital: take(n),
    allocated: take(n),
    allocation: take(n * effort),
    balloted: take(n),
    ballot: take(4 * n),
    settled: take(n),
    known: take(n * n * clauses),
    channels: take(n * rounds),
    promises: take(PROMISE * n * n * 5),
    letters: take(LETTER * n * rounds),
    scores: take(SCORE.length * n),
    members: take(n),
    winners: take(n),
    modifiers: take(scenario.endings.length),
    yardsticks: take(3),
    size,
  };
}
