/** A scenario made ready for play: tables the rules look things up in. Compiled once, never changed, not part of the state. */
import type { CalendarEntry, ClauseDef, Party, Rules, Scenario } from './scenario.ts';

export interface Game {
  scenario: Scenario;
  lengthId: string;
  rules: Rules;
  /** Number of parties. */
  n: number;
  clauses: ClauseDef[];
  /** Unordered pairs in lexicographic order; a pair's index is its place here. */
  pairs: [Party, Party][];
  /** pairOf[i][j] is the index of the pair {i, j}; −1 for i = j. */
  pairOf: number[][];
  /** Of each party, the others in seating order, and the pairs it is not part of. */
  others: Party[][];
  otherPairs: [Party, Party][][];
  /** Indices of adversary pairs, of all and of each party. */
  adversaries: number[];
  adversariesOf: number[][];
  rounds: number;
  /** The entries played, one a round, and their index in the scenario's calendar. */
  calendar: CalendarEntry[];
  calendarIndex: number[];
  /** base[party][clause][option]: interest points before briefs and tracks. */
  base: number[][][];
  /** need[clause][option]: pillar level needed. */
  need: number[][];
}

function pairTable(n: number): { pairs: [Party, Party][]; pairOf: number[][] } {
  const pairs: [Party, Party][] = [];
  const pairOf = Array.from({ length: n }, () => new Array<number>(n).fill(-1));
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      pairOf[i]![j] = pairs.length;
      pairOf[j]![i] = pairs.length;
      pairs.push([i, j]);
    }
  return { pairs, pairOf };
}

/** Makes a scenario ready in one of its lengths; the first length when none or an unknown one is named. */
export function compile(scenario: Scenario, lengthId?: string): Game {
  const length = scenario.lengths.find(l => l.id === lengthId) ?? scenario.lengths[0]!;
  const n = scenario.parties.length;
  const { pairs, pairOf } = pairTable(n);
  const adversaries = scenario.adversaries.map(([i, j]) => pairOf[i]![j]!);
  return {
    scenario,
    lengthId: length.id,
    rules: { ...scenario.rules, ...length.rules },
    n,
    clauses: scenario.clauses,
    pairs,
    pairOf,
    others: scenario.parties.map((_, i) => scenario.parties.flatMap((_x, j) => (j === i ? [] : [j]))),
    otherPairs: scenario.parties.map((_, i) => pairs.filter(pair => !pair.includes(i))),
    adversaries,
    adversariesOf: scenario.parties.map((_, i) => adversaries.filter(p => pairs[p]!.includes(i))),
    rounds: length.calendar.length,
    calendar: length.calendar.map(k => scenario.calendar[k]!),
    calendarIndex: length.calendar.slice(),
    base: scenario.parties.map((_, i) => scenario.clauses.map(c => c.options.map(o => o.values[i] ?? 0))),
    need: scenario.clauses.map(c => c.options.map(o => o.need)),
  };
}
