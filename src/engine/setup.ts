/** Scenario and seed → the state before the first round (chapter 1 of the rules). */
import type { Game } from './game.ts';
import { shuffled, stream } from './rng.ts';
import type { Private, Public, State } from './types.ts';
import { valuesOf } from './values.ts';

const fill = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));

function startPublic(game: Game): Public {
  const { scenario, n, rules, pairs } = game;
  const blank = () => scenario.clauses.map(() => 0);
  return {
    round: 0,
    rounds: game.rounds,
    phase: { at: 'capitals' },
    waiting: fill(n, () => false),
    tension: scenario.start.tension,
    trust: scenario.start.trust.slice(),
    tracks: scenario.tracks.map(t => t.start),
    support: scenario.start.support.map(s => [s[0], s[1], s[2]]),
    pillars: scenario.pillars.map(() => ({ level: 0, work: 0 })),
    ownWork: fill(n, () => 0),
    posture: fill(n, () => 0),
    postureTotal: fill(n, () => 0),
    redLines: fill(n, () => []),
    text: blank(),
    positions: fill(n, blank),
    banked: blank(),
    interims: scenario.interims.map(() => false),
    blocked: [],
    proposal: null,
    initialled: null,
    settlement: null,
    deployed: scenario.deployments.map(() => false),
    promises: [],
    exposed: [],
    disclosed: fill(n, () => scenario.clauses.map(() => -1)),
    disclosedNow: fill(n, () => false),
    spent: fill(n, () => 0),
    absent: fill(n, () => 0),
    noDeal: rules.noDealValue.slice(0, n),
    used: { caucus: fill(n, () => false), deploy: fill(n, () => false) },
    silenced: false,
    flags: scenario.flags.map(() => false),
    cards: [],
    failedVotes: 0,
    reciprocated: pairs.map(() => false),
    held: null,
    ending: null,
  };
}

function startPrivate(game: Game, brief: number): Private {
  return {
    brief,
    values: [],
    capital: game.rules.capitalStart,
    allocation: null,
    ballot: null,
    answer: null,
    known: fill(game.n, () => game.clauses.map(() => -1)),
    letters: [],
    caucus: null,
    channels: [],
    shifts: [],
  };
}

/** The state before round 1: briefs dealt, deck shuffled. The first round is opened by `flow.openRound`. */
export function blankState(game: Game, seed: string): State {
  const rng = stream(seed);
  const pub = startPublic(game);
  const secret = fill(game.n, i => startPrivate(game, rng.int(Math.max(1, game.scenario.briefs[i]!.length))));
  secret.forEach((own, i) => {
    own.values = valuesOf(game, pub, own, i);
  });
  const deck = shuffled(
    game.scenario.events.map((_, k) => k),
    rng,
  );
  return { public: pub, private: secret, sealed: { seed, rng: rng.state(), deck } };
}
