/** What the charts of a finished game come to, in a sentence each: effort, texts, gates, margins, promises. */
import type { Party, Scenario } from '../../engine/types.ts';
import { clauseAt, voiceOf, voices } from '../names.ts';
import { list, plain } from '../numbers.ts';
import { say } from '../say.ts';

const total = (row: readonly number[]): number => row.reduce((a, b) => a + b, 0);

/** Those for whom the number is the largest. */
const most = (row: readonly number[]): Party[] => row.flatMap((value, at) => (value === Math.max(...row) ? [at] : []));

export interface EffortFigures {
  round: number;
  posture: number[];
  work: number[];
  tension: number;
}

/** "Practical work took 31 points of effort and posture 9. …" Without a round there is nothing to say. */
export function effortTakeaway(scenario: Scenario, rounds: readonly EffortFigures[]): string {
  if (rounds.length === 0) return say('effort.none');
  const posture = total(rounds.map(each => total(each.posture)));
  const work = total(rounds.map(each => total(each.work)));
  const told = [say('effort.spent', { work, posture: plain(posture) })];
  const loud = scenario.parties.map((_, party) => total(rounds.map(each => each.posture[party] ?? 0)));
  if (posture > 0)
    told.push(say('effort.loudest', { parties: voices(scenario, most(loud)), points: plain(Math.max(...loud)) }));
  const rises = rounds.map((each, k) => each.tension - (rounds[k - 1]?.tension ?? scenario.start.tension));
  const rise = Math.max(...rises);
  const at = rounds[rises.indexOf(rise)];
  if (rise > 0 && at) told.push(say('effort.tension', { round: at.round, rise, tension: at.tension }));
  return told.join(' ');
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
  const text = say('texts.moved', { moved: plain(moved), clauses: clauses.length });
  if (total(steps) === 0) return `${text} ${say('texts.still')}`;
  const furthest = say('texts.most', { parties: voices(scenario, most(steps)), steps: Math.max(...steps) });
  return `${text} ${furthest}`;
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
  if (shut.length === 0) return say('gates.open');
  const near = shut.reduce((best, gate) => (gate.missing < best.missing ? gate : best));
  return say('gates.shut', {
    shut: plain(shut.length),
    gates: gates.length,
    option: clauseAt(scenario, near.clause, near.option),
    missing: near.missing,
  });
}

export interface MarginFigures {
  round: number;
  margins: { points: number; affordable: number; bought: number }[];
}

/** What the capitals would have made of the text in the last round. */
export function marginsTakeaway(scenario: Scenario, rounds: readonly MarginFigures[]): string {
  const last = rounds.at(-1);
  if (!last) return say('margins.none');
  const parties = last.margins.map((_, party) => party);
  const willing = parties.filter(party => last.margins[party]!.points >= 0);
  const short = parties.filter(party => last.margins[party]!.points < 0);
  const lacking = (party: Party) => {
    const { points, affordable, bought } = last.margins[party]!;
    if (-points <= bought) return 'margins.short.bought';
    return -points <= affordable ? 'margins.short.affordable' : 'margins.short';
  };
  const told = [
    ...(willing.length > 0 ? [say('margins.willing', { parties: voices(scenario, willing) })] : []),
    ...short.map(party =>
      say(lacking(party), {
        party: voiceOf(scenario, party),
        points: -last.margins[party]!.points,
      }),
    ),
  ];
  return say('margins.round', { round: last.round, told: list(told) });
}

export interface PromiseFigures {
  status: 'running' | 'kept' | 'broken';
  secret: boolean;
}

export function promisesTakeaway(promises: readonly PromiseFigures[]): string {
  if (promises.length === 0) return say('promises.none');
  const of = (status: PromiseFigures['status']): number => promises.filter(each => each.status === status).length;
  const secret = promises.filter(each => each.secret).length;
  return say('promises.made', {
    ...{ made: promises.length, secret, kept: of('kept'), broken: of('broken'), running: of('running') },
  });
}

/** "Tabled by Washington", for a list of offers; −1 is the mediator. */
export function offerTitle(scenario: Scenario, kind: string, by: Party | -1): string {
  const party = by < 0 ? say('offer.mediator') : voiceOf(scenario, by);
  switch (kind) {
    case 'amend':
    case 'chair':
    case 'caucus':
    case 'settlement':
      return say(`offer.title.${kind}`, { party });
    default:
      return say('offer.title.table', { party });
  }
}
