/** A score worked out with nothing but the printed pages and what a facilitator has noted is the engine's, point for point. */
import { describe, expect, it } from 'vitest';
import { rulebook } from '../../../src/cli/files.ts';
import { compile, type Game, type Party, type State, setup } from '../../../src/engine/index.ts';
import { printPack } from '../../../src/print/index.ts';
import { playGame } from '../../../src/simulate/index.ts';
import { pairName } from '../../../src/words/names.ts';
import { inventedGames, shipped } from '../../support/games.ts';
import { numberIn, pageOf, rowsOf, worked } from '../../support/printed.ts';
import { randomGame } from '../../support/random-game.ts';

/** The printed form: how each numbered line is worked out, and what stands in it beforehand, by party. */
interface Form {
  formulas: Map<number, string>;
  given: Map<number, number>[];
  texts: Map<number, string>;
}

function formOf(html: string, parties: number): Form {
  const rows = rowsOf(pageOf(html, 'Facilitator: the score'), 'score').filter(([first]) => /^\d+$/.test(first!));
  const lines = rows.map(([number, text, formula, ...boxes]) => ({ number: Number(number), text, formula, boxes }));
  return {
    formulas: new Map(lines.filter(({ formula }) => formula !== '').map(({ number, formula }) => [number, formula!])),
    texts: new Map(lines.map(({ number, text }) => [number, text!])),
    given: Array.from(
      { length: parties },
      (_, party) =>
        new Map(lines.filter(each => each.boxes[party]).map(each => [each.number, numberIn(each.boxes[party]!)])),
    ),
  };
}

/** worth[clause][option] from a payoff sheet: base, the variant dealt, tracks as they stand; cards' changes are noted. */
function worthOnPaper(game: Game, html: string, state: State, party: Party): number[][] {
  const { scenario } = game;
  const page = pageOf(html, `${scenario.parties[party]!.name}: payoff sheet`);
  const own = state.private[party]!;
  const rows = rowsOf(page, 'numbers').slice(1);
  const worth = scenario.clauses.map(() => [0]);
  let clause = -1;
  for (const row of rows) {
    const opens = row.length === 3 + scenario.briefs[party]!.length;
    if (opens) clause = scenario.clauses.findIndex(({ id, name }) => row[0] === `${id} ${name}`);
    const [, base, ...variants] = opens ? row.slice(1) : row;
    worth[clause]!.push(numberIn(base!) + numberIn(variants[own.brief] || '0'));
  }
  for (const [at, option, by] of own.shifts) worth[at]![option]! += by;
  for (const [track, steps, clauses, cap] of rowsOf(page, 'tracks').slice(1)) {
    const now = state.public.tracks[scenario.tracks.findIndex(({ name }) => name === track)]!;
    const step = steps!.split(' · ').find(each => each.startsWith(`${now}: `));
    for (const each of clauses!.split(' · ')) {
      const [id, sign] = each.split(' ');
      const row = worth[scenario.clauses.findIndex(known => known.id === id)]!;
      for (let k = 1; k < row.length; k++)
        row[k]! += numberIn(step!.split(': ')[1]!) * (sign === '−' ? -1 : 1) * Math.min(k, Number(cap));
    }
  }
  return worth;
}

/** What the endings that held are worth, by the printed table. */
function endingPoints(game: Game, html: string, state: State, party: Party): number {
  const rows = rowsOf(pageOf(html, 'Facilitator: the score'), 'endings').slice(1);
  return state.public.ending!.modifiers.reduce((sum, k) => {
    const { name, text } = game.scenario.endings[k]!;
    const row = rows.find(([title]) => title === `${name}. ${text}`);
    // What is worth nothing to anybody is not printed.
    return sum + (row ? numberIn(row[3 + party]!) : 0);
  }, 0);
}

function worthOfText(state: State, worth: number[][]): number {
  const { text, options, open } = state.public.ending!.agreement!;
  return options.reduce((sum, option, clause) => {
    const undecided = open.map(k => text.riders[k]!).find(rider => rider.clause === clause);
    const row = worth[clause]!;
    return sum + (undecided ? Math.floor((row[option]! + row[undecided.then]!) / 2) : row[option]!);
  }, 0);
}

/** What a facilitator counts or reads off, for the lines without a formula. */
function counted(game: Game, html: string, form: Form, state: State, party: Party): Map<number, number> {
  const { public: pub } = state;
  const ending = pub.ending!;
  const worth = worthOnPaper(game, html, state, party);
  const boxes = new Map(form.given[party]);
  const support = pub.support[party]!;
  boxes.set(1, pub.tension);
  boxes.set(2, support[0] + support[1] + support[2]);
  boxes.set(3, pub.ownWork[party]!);
  boxes.set(5, endingPoints(game, html, state, party));
  if (ending.agreement?.members[party]) {
    const relied = rowsOf(pageOf(html, 'Facilitator: tables to adjudicate by'), 'pairs')
      .slice(1)
      .filter(([, , by]) => by!.split(/, | and /).includes(game.scenario.parties[party]!.short))
      .map(([pair]) => pub.trust[game.pairs.findIndex((_, k) => pairName(game.scenario, k) === pair)]!);
    const { options } = ending.agreement;
    const crossed = pub.redLines[party]!.filter(
      ({ clause, min, max }) => options[clause]! < min || options[clause]! > max,
    ).length;
    const firm = Number(/below (\d+)/.exec(form.texts.get(15)!)![1]);
    boxes.set(6, worthOfText(state, worth));
    boxes.set(
      7,
      options.reduce((sum, option) => sum + option, 0),
    );
    boxes.set(8, Math.min(10, ...relied));
    boxes.set(14, crossed);
    boxes.set(15, support[0] < firm ? 0 : pub.redLines[party]!.length - crossed);
  } else {
    boxes.set(21, pub.noDeal[party]! - boxes.get(20)!);
    boxes.set(
      22,
      pub.banked.reduce((sum, option, clause) => sum + worth[clause]![option]!, 0),
    );
    boxes.set(23, ending.outcome === 'breakdown' ? 1 : 0);
  }
  return boxes;
}

/** Fills in the whole form for everybody, line by line; gives the scores. */
function scoresOnPaper(game: Game, html: string, state: State): number[] {
  const form = formOf(html, game.n);
  const members = state.public.ending!.agreement?.members ?? [];
  const sheets = game.scenario.parties.map((_, party) => counted(game, html, form, state, party));
  const fill = (party: Party, from: number, to: number): void => {
    for (let line = from; line <= to; line++) {
      const formula = form.formulas.get(line);
      if (formula !== undefined) sheets[party]!.set(line, worked(formula, sheets[party]!));
    }
  };
  const all = game.scenario.parties.map((_, party) => party);
  for (const party of all) fill(party, 1, members[party] ? 10 : 5);
  const values = all.filter(party => members[party]).map(party => sheets[party]!.get(10)!);
  for (const party of all)
    if (members[party]) {
      sheets[party]!.set(11, Math.max(...values) - Math.min(...values));
      fill(party, 12, 19);
    } else fill(party, 20, 27);
  return all.map(party => sheets[party]!.get(members[party] ? 19 : 27)!);
}

function lastOf(game: Game, seed: string): State {
  let state = setup(game, seed);
  for (const step of randomGame(game, seed)) state = step.after;
  return state;
}

const shippedIds = ['lisbon-track', 'lisbon-beginners', 'inf-endgame', 'river-basin'];
const games = [
  ...shippedIds.flatMap(id => {
    const scenario = shipped(id);
    return scenario.lengths.map(length => ({ name: `${id}, ${length.id}`, game: compile(scenario, length.id) }));
  }),
  // Riders, thresholds with outsiders, every effect: what the shipped ones seldom show.
  ...inventedGames(),
];

describe('the score on paper is the engine’s', () => {
  it.each(games)('$name', ({ game }) => {
    const html = printPack(game.scenario, game.lengthId, 'a4', rulebook());
    const seen = new Set<string>();
    const compare = (state: State): void => {
      const { scores, outcome } = state.public.ending!;
      seen.add(outcome);
      expect(scoresOnPaper(game, html, state)).toEqual(scores.map(({ total }) => total));
    };
    for (let k = 0; k < 6; k++) compare(lastOf(game, `paper-${k}`));
    const cast = game.scenario.parties.map(() => 'mix' as const);
    for (let k = 0; k < 6; k++) compare(playGame(game, cast, 'hard', `paper-${k}`).state);
    expect(seen.size).toBeGreaterThan(1);
  });
});
