/** The invented negotiation with cards, choices, riders' conditions and every kind of effect and ending modifier. */
import type { Condition, Effect, EventDef, Scenario } from '../../src/engine/scenario.ts';
import { card, world } from './world.ts';

/** One card an effect kind, each also behind a condition kind, so that random play meets all of both. */
function everyEffect(last: number): Effect[] {
  return [
    { do: 'tension', by: 1 },
    { do: 'trust', pair: 0, by: 1 },
    { do: 'track', track: 0, by: 2 },
    { do: 'support', party: 0, role: 0, by: 1 },
    { do: 'capital', party: last, by: 1 },
    { do: 'work', pillar: 1, by: 3 },
    { do: 'redLine', party: last, clause: 2, min: 0, max: 1 },
    { do: 'lock', clause: 5, option: 1 },
    { do: 'block', clause: 4, option: 3 },
    { do: 'value', party: 0, clause: 0, option: 3, by: 2 },
    { do: 'deploy', deployment: 1 },
    { do: 'flag', flag: 0, on: true },
    { do: 'silence' },
    { do: 'leak' },
    {
      do: 'if',
      when: { is: 'flag', flag: 0 },
      then: [{ do: 'tension', by: -1 }],
      else: [{ do: 'track', track: 0, by: -1 }],
    },
  ];
}

const CONDITIONS: (Condition | null)[] = [
  null,
  { is: 'round', min: 2 },
  { is: 'tension', max: 8 },
  { is: 'track', track: 0, min: 0, max: 4 },
  { is: 'trust', pair: 0, min: 1 },
  { is: 'support', party: 0, role: 0, min: 1 },
  { is: 'pillar', pillar: 0, max: 3 },
  { is: 'pillars', max: 9 },
  { is: 'clause', clause: 0, max: 2 },
  { is: 'banked', clause: 0, max: 3 },
  { is: 'riders', max: 2 },
  { is: 'not', of: { is: 'initialled' } },
  { is: 'any', of: [{ is: 'interim' }, { is: 'round', min: 3 }] },
  {
    is: 'all',
    of: [
      { is: 'not', of: { is: 'deployed', deployment: 0 } },
      { is: 'round', min: 2 },
    ],
  },
  { is: 'not', of: { is: 'flag', flag: 0 } },
];

const choice = (party: number): EventDef =>
  card('choice', [], {
    choice: {
      party,
      fallback: 1,
      options: [
        { id: 'pay', name: 'Pay', text: '', effects: [{ do: 'tension', by: -1 }], cost: 2 },
        { id: 'shrug', name: 'Shrug', text: '', effects: [{ do: 'support', party, role: 2, by: -1 }], cost: 0 },
      ],
    },
  });

/** With four parties three of four decide and B has a veto. */
export function busyWorld(n: number): Scenario {
  return world(n, scenario => {
    const last = n - 1;
    scenario.events = [
      ...everyEffect(last).map((effect, k) => card(`e${k}`, [effect], { when: CONDITIONS[k] ?? null })),
      choice(0),
      choice(last),
    ];
    scenario.calendar[1]!.effects = [{ do: 'support', party: 0, role: 2, by: 1 }];
    scenario.calendar[6]!.effects = [{ do: 'support', party: last, role: 0, by: -1 }];
    scenario.modifiers = [
      {
        track: 0,
        steps: [-1, -1, 0, 0, 1, 1],
        parties: [0],
        clauses: [
          { clause: 4, sign: 1 },
          { clause: 5, sign: -1 },
        ],
        cap: 2,
      },
    ];
    scenario.briefs = scenario.parties.map(() => [
      { id: 'plain', name: 'Plain', text: '', shifts: [] },
      { id: 'keen', name: 'Keen', text: '', shifts: [{ clause: 1, by: [0, 1, 2] }] },
      { id: 'wary', name: 'Wary', text: '', shifts: [{ clause: 0, by: [0, -1, -2, -3] }] },
    ]);
    scenario.endings = [
      {
        id: 'hot',
        name: 'Hot',
        text: '',
        when: { is: 'tension', min: 5 },
        outcomes: ['noDeal', 'interim', 'walkout', 'breakdown'],
        points: scenario.parties.map(() => -1),
      },
    ];
    if (n === 4) scenario.decision = { rule: 'threshold', needed: 3, vetoes: [1] };
  });
}
