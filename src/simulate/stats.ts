/** Adds games up and turns the sums into the figures a sweep reports. Sums only: chunks can be added in any order. */
import { PERSONA_IDS, type PersonaId } from '../bots/index.ts';
import { type Game, levelOf, OUTCOMES, type Outcome } from '../engine/index.ts';
import type { Played } from './run.ts';

interface PersonaSums {
  games: number;
  agreements: number;
  wins: number;
  score: number;
}

/** Plain sums over games; crosses thread borders as JSON. */
export interface Tally {
  games: number;
  moves: number;
  outcomes: Record<Outcome, number>;
  dealRounds: number[];
  /** Shares of wins by party; ties shared. */
  wins: number[];
  ties: number;
  scores: number[];
  dealScores: number[];
  levels: number[][];
  options: number[][];
  packages: Record<string, number>;
  failedVotes: number;
  interims: number[];
  redLinesDrawn: number;
  redLinesHeld: number;
  riders: number;
  promises: number;
  brokenPromises: number;
  deployments: number;
  tension: number;
  pillars: number[];
  trust: number[];
  posture: number[];
  gap: number;
  /** By party, then persona. */
  personas: Record<PersonaId, PersonaSums>[];
}

const zeros = (n: number): number[] => new Array<number>(n).fill(0);

const noPersonas = (): Record<PersonaId, PersonaSums> =>
  Object.fromEntries(PERSONA_IDS.map(id => [id, { games: 0, agreements: 0, wins: 0, score: 0 }])) as Record<
    PersonaId,
    PersonaSums
  >;

export function emptyTally(game: Game): Tally {
  const { n } = game;
  return {
    games: 0,
    moves: 0,
    outcomes: Object.fromEntries(OUTCOMES.map(o => [o, 0])) as Record<Outcome, number>,
    dealRounds: zeros(game.rounds + 1),
    wins: zeros(n),
    ties: 0,
    scores: zeros(n),
    dealScores: zeros(n),
    levels: Array.from({ length: n }, () => zeros(5)),
    options: game.clauses.map(c => zeros(c.options.length)),
    packages: {},
    failedVotes: 0,
    interims: zeros(game.scenario.interims.length),
    redLinesDrawn: 0,
    redLinesHeld: 0,
    riders: 0,
    promises: 0,
    brokenPromises: 0,
    deployments: 0,
    tension: 0,
    pillars: zeros(game.scenario.pillars.length),
    trust: zeros(game.pairs.length),
    posture: zeros(n),
    gap: 0,
    personas: Array.from({ length: n }, noPersonas),
  };
}

function addAgreement(tally: Tally, played: Played): void {
  const { ending } = played;
  const { agreement } = ending;
  if (!agreement) return;
  tally.dealRounds[ending.round]!++;
  const key = agreement.options.join(' ');
  tally.packages[key] = (tally.packages[key] ?? 0) + 1;
  agreement.options.forEach((k, c) => {
    tally.options[c]![k]!++;
  });
  tally.riders += agreement.text.riders.length;
  const values = ending.scores.filter((_, i) => agreement.members[i]).map(s => s.raw - s.slippage);
  tally.gap += Math.max(...values) - Math.min(...values);
  for (const s of ending.scores) if (s.redLines > 0) tally.redLinesHeld++;
  if (ending.winners.length > 1) tally.ties++;
}

function addParties(game: Game, tally: Tally, played: Played): void {
  const { ending, state, seats } = played;
  ending.scores.forEach((s, i) => {
    const share = ending.winners.includes(i) ? 1 / ending.winners.length : 0;
    tally.wins[i]! += share;
    tally.scores[i]! += s.total;
    if (ending.agreement) tally.dealScores[i]! += s.total;
    tally.levels[i]![levelOf(game, s.total)]!++;
    tally.posture[i]! += state.public.postureTotal[i]!;
    const persona = tally.personas[i]![seats[i]!];
    persona.games++;
    persona.wins += share;
    persona.score += s.total;
    if (ending.agreement) persona.agreements++;
  });
}

/** Adds one finished game. */
export function addGame(game: Game, tally: Tally, played: Played): void {
  const { ending, state } = played;
  const pub = state.public;
  tally.games++;
  tally.moves += played.moves;
  tally.outcomes[ending.outcome]++;
  addAgreement(tally, played);
  addParties(game, tally, played);
  tally.failedVotes += pub.failedVotes;
  pub.interims.forEach((done, k) => {
    if (done) tally.interims[k]!++;
  });
  for (const lines of pub.redLines) tally.redLinesDrawn += lines.length;
  tally.promises += pub.promises.length;
  for (const p of pub.promises) if (p.status === 'broken') tally.brokenPromises++;
  for (const done of pub.deployed) if (done) tally.deployments++;
  tally.tension += pub.tension;
  pub.pillars.forEach((p, k) => {
    tally.pillars[k]! += p.level;
  });
  pub.trust.forEach((x, k) => {
    tally.trust[k]! += x;
  });
}

type Sums = number | Sums[] | { [key: string]: Sums };

/** a + b, member by member; what only one side has is kept. */
function plus(a: Sums | undefined, b: Sums | undefined): Sums {
  if (a === undefined || b === undefined) return (a ?? b) as Sums;
  if (typeof a === 'number') return a + (b as number);
  if (Array.isArray(a)) return a.map((x, i) => plus(x, (b as Sums[])[i]));
  const out: { [key: string]: Sums } = {};
  for (const key of new Set([...Object.keys(a), ...Object.keys(b as object)]))
    out[key] = plus(a[key], (b as { [key: string]: Sums })[key]);
  return out;
}

export const addTallies = (a: Tally, b: Tally): Tally =>
  plus(a as unknown as Sums, b as unknown as Sums) as unknown as Tally;

/** The figures of a sweep. Rates and shares are 0–1; means are per game unless they say otherwise. */
export interface SimulationStats {
  games: number;
  agreementRate: number;
  breakdownRate: number;
  /** Null when no game ended with an agreement. */
  meanRoundOfDeal: number | null;
  /** By party, of the games with an agreement in force; ties shared. */
  winShare: number[];
  tieRate: number;
  distinctPackages: number;
  /** Share of the most common agreement. */
  commonest: number;
  /** [clause][option], of the agreements. */
  optionShares: number[][];
  endings: Record<Outcome, number>;
  meanScore: number[];
  meanScoreWithAgreement: (number | null)[];
  /** [party][failure … triumph]. */
  levelShares: number[][];
  ratificationFailures: number;
  interims: number[];
  meanGap: number | null;
  redLines: { drawn: number; held: number };
  riders: number;
  promises: { made: number; broken: number };
  deployments: number;
  meanTension: number;
  meanPillars: number[];
  meanTrust: number[];
  meanPosture: number[];
  movesPerGame: number;
  gamesPerSecond: number;
  personas: {
    party: number;
    persona: PersonaId;
    games: number;
    agreementRate: number;
    wins: number;
    meanScore: number;
  }[];
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export function statsOf(tally: Tally, seconds: number): SimulationStats {
  const { games } = tally;
  const deals = tally.outcomes.agreement;
  const per = (x: number): number => share(x, games);
  const perDeal = (x: number): number | null => (deals === 0 ? null : x / deals);
  return {
    games,
    agreementRate: per(deals),
    breakdownRate: per(tally.outcomes.breakdown),
    meanRoundOfDeal: perDeal(tally.dealRounds.reduce((sum, count, round) => sum + count * round, 0)),
    winShare: tally.wins.map(w => share(w, deals)),
    tieRate: share(tally.ties, deals),
    distinctPackages: Object.keys(tally.packages).length,
    commonest: share(Math.max(0, ...Object.values(tally.packages)), deals),
    optionShares: tally.options.map(row => row.map(x => share(x, deals))),
    endings: Object.fromEntries(OUTCOMES.map(o => [o, per(tally.outcomes[o])])) as Record<Outcome, number>,
    meanScore: tally.scores.map(per),
    meanScoreWithAgreement: tally.dealScores.map(perDeal),
    levelShares: tally.levels.map(row => row.map(per)),
    ratificationFailures: per(tally.failedVotes),
    interims: tally.interims.map(per),
    meanGap: perDeal(tally.gap),
    redLines: { drawn: per(tally.redLinesDrawn), held: share(tally.redLinesHeld, deals) },
    riders: share(tally.riders, deals),
    promises: { made: per(tally.promises), broken: per(tally.brokenPromises) },
    deployments: per(tally.deployments),
    meanTension: per(tally.tension),
    meanPillars: tally.pillars.map(per),
    meanTrust: tally.trust.map(per),
    meanPosture: tally.posture.map(per),
    movesPerGame: per(tally.moves),
    gamesPerSecond: seconds > 0 ? games / seconds : 0,
    personas: tally.personas.flatMap((byId, party) =>
      PERSONA_IDS.filter(id => byId[id].games > 0).map(persona => ({
        party,
        persona,
        games: byId[persona].games,
        agreementRate: share(byId[persona].agreements, byId[persona].games),
        wins: share(byId[persona].wins, byId[persona].games),
        meanScore: share(byId[persona].score, byId[persona].games),
      })),
    ),
  };
}
