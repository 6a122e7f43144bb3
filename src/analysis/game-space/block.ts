/** Every choice of options for a run of clauses, with what it adds to the sums the rules look at. */
import { crosses, type Game, thresholds } from '../../engine/index.ts';
import { HARD } from '../../engine/scenario.ts';
import type { State } from '../../engine/types.ts';

export interface Block {
  /** How many choices; the last clause of the run turns fastest. */
  size: number;
  depth: Int32Array;
  /** By party: interest points. */
  raw: Int32Array[];
  /** By party × 3 + role: values its constituencies watch. */
  watched: Int32Array[];
  /** By party: own red lines crossed. */
  crossed: Int32Array[];
  /** By party: what the hard constituency asks for these options alone; of two blocks the higher counts. */
  need: Int32Array[];
}

/** `choices[clause]` lists the options looked at; the run is clauses `from` to `to` − 1. */
export function blockOf(game: Game, state: State, choices: number[][], from: number, to: number): Block {
  const size = sizeOf(choices, from, to);
  const parties = state.private.map((_, i) => i);
  const adding = (worth: (clause: number, option: number) => number): Int32Array =>
    sums(choices, from, to, size, worth);
  return {
    size,
    depth: adding((_clause, option) => option),
    raw: parties.map(i => adding((clause, option) => state.private[i]!.values[clause]![option]!)),
    watched: parties.flatMap(i =>
      game.scenario.homes[i]!.constituencies.map(({ watch }) => {
        const times = game.clauses.map((_, c) => watch.filter(w => w === c).length);
        return adding((clause, option) => times[clause]! * state.private[i]!.values[clause]![option]!);
      }),
    ),
    crossed: parties.map(i => {
      const lines = state.public.redLines[i]!;
      return adding((clause, option) => lines.filter(line => line.clause === clause && crossesAt(line, option)).length);
    }),
    need: parties.map(i => needs(game, choices, from, to, size, i)),
  };
}

export const sizeOf = (choices: number[][], from: number, to: number): number =>
  choices.slice(from, to).reduce((product, options) => product * options.length, 1);

function crossesAt(line: { clause: number; min: number; max: number }, option: number): boolean {
  const options: number[] = [];
  options[line.clause] = option;
  return crosses(line, options);
}

function sums(
  choices: number[][],
  from: number,
  to: number,
  size: number,
  worth: (clause: number, option: number) => number,
): Int32Array {
  const out = new Int32Array(size);
  for (let clause = from, span = size; clause < to; clause++) {
    const worths = choices[clause]!.map(option => worth(clause, option));
    span /= worths.length;
    for (let at = 0; at < size; at++) out[at]! += worths[Math.floor(at / span) % worths.length]!;
  }
  return out;
}

function needs(game: Game, choices: number[][], from: number, to: number, size: number, party: number): Int32Array {
  const options = game.clauses.map(() => 0);
  return Int32Array.from({ length: size }, (_, at) => {
    writeOptions(choices, from, to, at, options);
    return thresholds(game, party, options)[HARD];
  });
}

/** Writes the options of a block's choice into a package. */
export function writeOptions(choices: number[][], from: number, to: number, at: number, options: number[]): void {
  let rest = at;
  for (let clause = to - 1; clause >= from; clause--) {
    const list = choices[clause]!;
    options[clause] = list[rest % list.length]!;
    rest = Math.floor(rest / list.length);
  }
}
