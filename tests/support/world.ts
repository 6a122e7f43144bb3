/**
 * A negotiation invented for the rules tests: two to five parties named A to E, six clauses in three pillars, no cards
 * and a silent calendar, so that every number a test sees was put there by the test. Rules are those of docs/rules.md.
 */
import type {
  CalendarEntry,
  ClauseDef,
  Effect,
  EventDef,
  HomeDef,
  OptionDef,
  PartyDef,
  Scenario,
} from '../../src/engine/scenario.ts';
import { SHAPES } from '../../src/engine/scenario.ts';
import { defaultRules } from '../../src/scenario/defaults.ts';

/** Worth of one step of each clause to A, B, C, D, E. */
const STEP = [
  [1, 2, 3, 1, 1],
  [2, 1, 1, 1, 1],
  [3, -1, 2, 1, 1],
  [-1, 3, 1, 1, 1],
  [1, 1, -2, 1, 1],
  [1, 1, 1, 1, 1],
];

/** Pillar level needed by each option of each clause; clause k belongs to pillar ⌊k/2⌋. */
const NEED = [
  [0, 0, 0, 2],
  [0, 0, 1],
  [0, 0, 1],
  [0, 0, 2],
  [0, 0, 3],
  [0, 0, 0],
];

const party = (i: number): PartyDef => {
  const id = 'abcde'[i]!;
  const name = id.toUpperCase();
  return { id, name, short: name, voice: name, colour: '#112233', shape: SHAPES[i]!, wants: '' };
};

const clause = (k: number, n: number): ClauseDef => ({
  id: `K${k}`,
  name: `Clause ${k}`,
  text: '',
  group: 0,
  pillar: Math.floor(k / 2),
  options: NEED[k]!.map(
    (need, step): OptionDef => ({
      name: `Option ${step}`,
      text: '',
      need,
      values: STEP[k]!.slice(0, n).map(by => (step === 0 ? 0 : by * step)),
    }),
  ),
  yardsticks: k < 2 ? ['reciprocity'] : k < 4 ? ['transparency'] : ['confidence'],
  glossary: [],
});

/** A asks for hard 5 and one other 6 (hard 8 when clause 3 stands at 2); the others for all three at 5. */
const home = (i: number): HomeDef => ({
  constituencies: [
    { id: 'hard', name: 'Hard', text: '', watch: [0, 1] },
    { id: 'institutional', name: 'Institutional', text: '', watch: [2, 3] },
    { id: 'dove', name: 'Dove', text: '', watch: [4, 5] },
  ],
  ratification:
    i === 0
      ? { by: 'hardAndOne', hard: 5, other: 6, raised: [{ clause: 3, option: 2, hard: 8 }] }
      : { by: 'all', all: 5 },
});

const entry = (k: number): CalendarEntry => ({
  id: `r${k + 1}`,
  date: `Round ${k + 1}`,
  title: `Round ${k + 1}`,
  text: '',
  effects: [],
  sources: [],
});

/** A card with these effects and no condition. */
export const card = (id: string, effects: Effect[], rest: Partial<EventDef> = {}): EventDef => ({
  id,
  title: id,
  date: '',
  text: '',
  when: null,
  effects,
  choice: null,
  counterfactual: false,
  sources: [],
  ...rest,
});

const pairsOf = (n: number): [number, number][] =>
  Array.from({ length: n }, (_, i) =>
    Array.from({ length: n - i - 1 }, (_, k): [number, number] => [i, i + 1 + k]),
  ).flat();

/** Everyone but the last is an adversary of the last: with three parties the pairs A–C and B–C. */
export function world(n = 3, change: (scenario: Scenario) => void = () => {}): Scenario {
  const pairs = pairsOf(n);
  const adversaries = pairs.filter(([, j]) => j === n - 1);
  const parties = Array.from({ length: n }, (_, i) => i);
  const scenario: Scenario = {
    format: 1,
    id: `world-${n}`,
    version: '1.0.0',
    title: 'World',
    summary: '',
    background: '',
    parties: parties.map(party),
    reliesOn: parties.map(i => pairs.flatMap(([a, b], p) => (b === n - 1 && (a === i || b === i) ? [p] : []))),
    adversaries,
    chair: n > 2 ? 1 : null,
    decision: { rule: 'unanimity' },
    groups: [{ id: 'all', name: 'All' }],
    pillars: ['X', 'Y', 'Z'].map(id => ({ id, name: id, short: id, text: '' })),
    clauses: NEED.map((_, k) => clause(k, n)),
    briefs: parties.map(() => [{ id: 'plain', name: 'Plain', text: '', shifts: [] }]),
    briefTexts: parties.map(() => ''),
    homes: parties.map(home),
    tracks: [{ id: 'threat', name: 'Threat', text: '', min: 0, max: 5, start: 2 }],
    modifiers: [],
    flags: ['flag'],
    start: { tension: 3, trust: pairs.map(() => 5), support: parties.map(() => [5, 5, 5]) },
    calendar: Array.from({ length: 8 }, (_, k) => entry(k)),
    lengths: [
      { id: 'full', name: 'Full', calendar: [0, 1, 2, 3, 4, 5, 6, 7], rules: {} },
      {
        id: 'short',
        name: 'Short',
        calendar: [0, 2, 4, 7],
        rules: { levelCost: 2, chairFrom: 2, decayRounds: [2, 3] },
      },
    ],
    rules: defaultRules(n, 3),
    redLines: parties.map(() => [
      { clause: 0, min: 1, max: 3, text: '' },
      { clause: 3, min: 0, max: 0, text: '' },
      { clause: 5, min: 0, max: 1, text: '' },
    ]),
    interims: [
      {
        id: 'first',
        name: 'First',
        text: '',
        minRound: 3,
        maxTension: 5,
        pillar: 0,
        level: 1,
        locks: [
          { clause: 0, option: 2 },
          { clause: 2, option: 1 },
        ],
        effects: adversaries.map((_, k) => ({
          do: 'trust',
          pair: pairs.findIndex(([i, j]) => i === k && j === n - 1),
          by: 1,
        })),
      },
    ],
    deployments: [
      {
        id: 'ship',
        party: 0,
        rival: n - 1,
        name: 'Ship',
        text: '',
        when: null,
        effects: [{ do: 'track', track: 0, by: 1 }],
        sources: [],
      },
      {
        id: 'radar',
        party: n - 1,
        rival: 0,
        name: 'Radar',
        text: '',
        when: { is: 'round', min: 4 },
        effects: [],
        sources: [],
      },
    ],
    events: [],
    endings: [],
    map: null,
    coverage: null,
    glossary: [],
    history: [],
    sources: [],
  };
  change(scenario);
  return scenario;
}
