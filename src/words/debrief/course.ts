/** What the charts of a finished game come to, in a sentence each: effort, texts, gates, margins, promises. */
import type { Party, Scenario } from '../../engine/types.ts';
import { clauseName, optionName, voiceOf, voices } from '../names.ts';
import { count, list, plain, quoted } from '../numbers.ts';

const total = (row: readonly number[]): number => row.reduce((a, b) => a + b, 0);

/** Those for whom the number is the largest. */
const most = (row: readonly number[]): Party[] => row.flatMap((value, at) => (value === Math.max(...row) ? [at] : []));

export interface EffortFigures {
  round: number;
  posture: number[];
  work: number[];
  tension: number;
}

/** "Work took 31 points of effort, posture 9; …" Without a round there is nothing to say. */
export function effortTakeaway(scenario: Scenario, rounds: readonly EffortFigures[]): string {
  if (rounds.length === 0) return 'No round was played.';
  const posture = total(rounds.map(each => total(each.posture)));
  const work = total(rounds.map(each => total(each.work)));
  const loud = scenario.parties.map((_, party) => total(rounds.map(each => each.posture[party] ?? 0)));
  const who = posture > 0 ? ` ${voices(scenario, most(loud))} postured most (${plain(Math.max(...loud))}).` : '';
  const rises = rounds.map((each, k) => each.tension - (rounds[k - 1]?.tension ?? scenario.start.tension));
  const worst = Math.max(...rises);
  const at = rounds[rises.indexOf(worst)];
  const rise = worst > 0 && at ? ` Tension rose most in round ${at.round}, by ${worst} to ${at.tension}.` : '';
  return `Practical work took ${count(work, 'point')} of effort and posture ${plain(posture)}.${who}${rise}`;
}

export interface ClauseFigures {
  text: { option: number }[];
  moves: { party: Party; from: number; to: number }[];
}

/** Which clauses of the working text moved, and who moved its public position most. */
export function textsTakeaway(scenario: Scenario, clauses: readonly ClauseFigures[]): string {
  const moved = clauses.filter(clause => clause.text.at(-1)?.option !== clause.text[0]?.option).length;
  const steps = scenario.parties.map((_, party) =>
    total(clauses.map(each => total(each.moves.filter(m => m.party === party).map(m => Math.abs(m.to - m.from))))),
  );
  const text = `The working text ended away from the status quo in ${plain(moved)} of ${count(clauses.length, 'clause')}.`;
  if (total(steps) === 0) return `${text} No party ever moved its public position.`;
  return `${text} ${voices(scenario, most(steps))} moved in public most, by ${count(Math.max(...steps), 'step')}.`;
}

export interface GateFigures {
  clause: number;
  option: number;
  round: number | null;
  missing: number;
}

/** How many options could never be written, and which was nearest. */
export function gatesTakeaway(scenario: Scenario, gates: readonly GateFigures[]): string {
  const shut = gates.filter(gate => gate.round === null);
  if (shut.length === 0) return 'The working groups opened every option before the end.';
  const near = shut.reduce((best, gate) => (gate.missing < best.missing ? gate : best));
  const name = `${clauseName(scenario, near.clause)}: ${quoted(optionName(scenario, near.clause, near.option))}`;
  return `${plain(shut.length)} of ${count(gates.length, 'option')} could never be written for lack of joint work. The nearest was ${name}, ${count(near.missing, 'counted point')} short.`;
}

export interface MarginFigures {
  round: number;
  margins: { points: number; affordable: number }[];
}

/** What the capitals would have made of the text in the last round. */
export function marginsTakeaway(scenario: Scenario, rounds: readonly MarginFigures[]): string {
  const last = rounds.at(-1);
  if (!last) return 'No text was ever offered, so no capital had one to judge.';
  const parties = last.margins.map((_, party) => party);
  const willing = parties.filter(party => last.margins[party]!.points >= 0);
  const short = parties.filter(party => last.margins[party]!.points < 0);
  const bought = short.filter(party => -last.margins[party]!.points <= last.margins[party]!.affordable);
  const parts = [
    ...(willing.length > 0 ? [`${voices(scenario, willing)} would have ratified it as home stood`] : []),
    ...short.map(party => {
      const missing = `${voiceOf(scenario, party)} was ${count(-last.margins[party]!.points, 'point')} of support short`;
      return bought.includes(party) ? `${missing} and could have bought them` : missing;
    }),
  ];
  return `In round ${last.round}, ${list(parts)}.`;
}

export interface PromiseFigures {
  status: 'running' | 'kept' | 'broken';
  secret: boolean;
}

export function promisesTakeaway(promises: readonly PromiseFigures[]): string {
  if (promises.length === 0) return 'Nobody promised anything, aloud or in secret.';
  const of = (status: PromiseFigures['status']): number => promises.filter(each => each.status === status).length;
  const secret = promises.filter(each => each.secret).length;
  const hidden = secret > 0 ? `, ${plain(secret)} of them in side letters` : '';
  return `${count(promises.length, 'promise')} made${hidden}: ${plain(of('kept'))} kept, ${plain(of('broken'))} broken, ${plain(of('running'))} not yet due.`;
}

/** "Tabled by Washington", for a list of offers; −1 is the mediator. */
export function offerTitle(scenario: Scenario, kind: string, by: Party | -1): string {
  const who = by < 0 ? 'the mediator' : voiceOf(scenario, by);
  switch (kind) {
    case 'amend':
      return `Amendment of ${who}`;
    case 'chair':
      return `The chair’s text, by ${who}`;
    case 'caucus':
      return `Offered in a caucus by ${who}`;
    case 'settlement':
      return `Shown by ${who}`;
    default:
      return `Tabled by ${who}`;
  }
}
