import { expect, describe as suite, test } from 'vitest';
import type { BotReason } from '../../../src/bots/reasons.ts';
import {
  type CaucusOffer,
  type Condition,
  type Effect,
  type Ending,
  type Letter,
  type LogBody,
  type LogEntry,
  PROMISE_KINDS,
  PROPOSAL_KINDS,
  type PromiseMade,
  type PromiseTerms,
  type Proposal,
  REASONS,
  REFUSAL_CODES,
  type Scenario,
  type Text,
} from '../../../src/engine/types.ts';
import * as words from '../../../src/words/index.ts';
import { card, world } from '../../support/world.ts';

const scenario: Scenario = world(3, s => {
  s.events.push(
    card('storm', [], {
      choice: { party: 0, fallback: 0, options: [{ id: 'go', name: 'Go on', text: '', effects: [], cost: 0 }] },
    }),
  );
  s.endings.push({
    id: 'lost',
    name: 'Treaty lost',
    text: '',
    when: { is: 'round' },
    outcomes: ['noDeal'],
    points: [-2, 0, 1],
  });
});

const text: Text = {
  options: [1, 2, 0, 1, 0, 3],
  riders: [{ clause: 1, when: { is: 'tension', max: 3 }, then: 1 }],
};
const terms = (kind: PromiseTerms['kind']): PromiseTerms => ({
  kind,
  until: 4,
  party: kind === 'noChannel' ? 1 : -1,
  clause: kind === 'clause' ? 2 : -1,
  min: 0,
  max: 1,
});
const promise = (kind: PromiseTerms['kind'] = 'quiet'): PromiseMade => ({
  by: 0,
  to: 2,
  made: 2,
  terms: terms(kind),
  status: 'running',
});
const letter: Letter = {
  by: 0,
  with: 1,
  made: 2,
  gives: terms('quiet'),
  gets: null,
  status: ['running', 'broken'],
  exposed: true,
};
const offer: CaucusOffer = { by: 0, with: 1, text, letter: { gives: terms('clause'), gets: terms('groundwork') } };
const proposal = (kind: Proposal['kind'], joint: boolean): Proposal => ({
  kind,
  by: 1,
  with: joint ? 0 : -1,
  text,
  interim: kind === 'harvest' ? 0 : -1,
  answers: [-1, 1, -1],
});
const score = {
  raw: 10,
  slippage: 2,
  durability: 95,
  redLines: 0,
  deal: 8,
  home: 6,
  security: 2,
  credit: 3,
  extra: -2,
  total: 17,
};
const ending: Ending = {
  outcome: 'agreement',
  round: 6,
  agreement: { text, options: text.options, open: [0], round: 6, members: [true, true, false] },
  scores: [score, score, { ...score, total: -3 }],
  winners: [0],
  modifiers: [0],
  yardsticks: [500, 333, 0],
};

/** One of every kind; the mapped type makes a missing kind a compile error. */
const BODIES: { [K in LogBody['kind']]: Extract<LogBody, { kind: K }>[] } = {
  intervened: (['inject', 'override', 'close'] as const).map(why => ({
    kind: 'intervened',
    why,
    title: 'A leak',
    text: 'The press has it.',
  })),
  rolledBack: [{ kind: 'rolledBack', moves: 3, round: 2 }],
  round: [{ kind: 'round', round: 1, entry: 0 }],
  card: (['situation', 'home', 'inject'] as const).map(stage => ({ kind: 'card', card: 0, stage })),
  choice: [{ kind: 'choice', card: 0, party: 0, option: 0 }],
  submitted: (['allocation', 'ballot', 'settlement'] as const).map(what => ({ kind: 'submitted', party: 1, what })),
  revealed: [
    {
      kind: 'revealed',
      posture: [0, 1, 2],
      work: [
        [2, 1, 0],
        [0, 0, 0],
        [1, 0, 0],
      ],
      total: 3,
    },
  ],
  tension: [{ kind: 'tension', by: -1, now: 2 }],
  trust: (
    [
      'posture',
      'work',
      'channel',
      'disclosure',
      'promiseKept',
      'promiseBroken',
      'letterExposed',
      'failedVote',
      'suspicion',
      'effect',
    ] as const
  ).map(why => ({ kind: 'trust', pair: 1, by: -1, now: 3, why })),
  track: [{ kind: 'track', track: 0, by: 1, now: 3 }],
  support: (
    [
      'posture',
      'home',
      'silentHome',
      'quietWork',
      'redLine',
      'walkOut',
      'deployment',
      'promiseBroken',
      'complacency',
      'effect',
    ] as const
  ).map(why => ({ kind: 'support', party: 0, role: 0, by: 2, now: 7, why })),
  capital: (['round', 'pillar', 'home', 'act', 'push', 'choice', 'effect'] as const).map(why => ({
    kind: 'capital',
    party: 0,
    by: 1,
    now: 3,
    why,
  })),
  work: [
    { kind: 'work', pillar: 0, put: 3, counted: 2 },
    { kind: 'work', pillar: 0, put: 1, counted: 1 },
  ],
  pillar: [{ kind: 'pillar', pillar: 1, level: 2 }],
  redLine: [{ kind: 'redLine', party: 0, line: { clause: 0, min: 0, max: 1 } }],
  climbDown: [{ kind: 'climbDown', party: 0, line: { clause: 0, min: 1, max: 3 } }],
  channel: [{ kind: 'channel', a: 0, b: 2 }],
  learnt: [{ kind: 'learnt', about: 2, clause: 1, importance: 8 }],
  proposed: PROPOSAL_KINDS.flatMap(kind => [
    { kind: 'proposed' as const, proposal: proposal(kind, false) },
    { kind: 'proposed' as const, proposal: proposal(kind, true) },
  ]),
  answered: [
    { kind: 'answered', party: 0, accept: true, reason: null },
    ...REASONS.map(reason => ({ kind: 'answered' as const, party: 0, accept: false, reason })),
  ],
  adopted: [{ kind: 'adopted', text: text.options }],
  initialled: [{ kind: 'initialled', text, by: 1 }],
  passed: [{ kind: 'passed', party: 2 }],
  walkedOut: [
    { kind: 'walkedOut', party: 2, running: 1 },
    { kind: 'walkedOut', party: 2, running: 2 },
  ],
  returned: [{ kind: 'returned', party: 2 }],
  deployed: [{ kind: 'deployed', deployment: 0, party: 0 }],
  disclosed: [{ kind: 'disclosed', party: 0, clause: 2, importance: 6 }],
  caucus: [{ kind: 'caucus', by: 0, with: 1 }],
  caucusOffer: [
    { kind: 'caucusOffer', offer },
    { kind: 'caucusOffer', offer: { ...offer, text: null, letter: null } },
  ],
  caucusEnd: [
    { kind: 'caucusEnd', by: 0, with: 1, text: true },
    { kind: 'caucusEnd', by: 0, with: 1, text: false },
  ],
  caucusAnswer: [
    { kind: 'caucusAnswer', offer, accept: true, reason: null },
    { kind: 'caucusAnswer', offer, accept: false, reason: 'trust' },
  ],
  promise: PROMISE_KINDS.map(kind => ({ kind: 'promise', promise: promise(kind) })),
  promiseEnd: [{ kind: 'promiseEnd', promise: { ...promise(), status: 'kept' } }],
  letterEnd: [
    { kind: 'letterEnd', letter, side: 0 },
    { kind: 'letterEnd', letter, side: 1 },
  ],
  exposed: [{ kind: 'exposed', letter }],
  verified: [{ kind: 'verified', by: 1, promise: 0, status: 'broken' }],
  verifiedLetters: [{ kind: 'verifiedLetters', by: 2, parties: [0, 1], found: 1 }],
  banked: [{ kind: 'banked', interim: 0 }],
  lock: [{ kind: 'lock', clause: 0, option: 2 }],
  block: [{ kind: 'block', clause: 0, option: 2 }],
  value: [{ kind: 'value', party: 0, clause: 0, option: 2, by: -3 }],
  flag: [{ kind: 'flag', flag: 0, on: true }],
  silence: [{ kind: 'silence' }],
  settlement: [{ kind: 'settlement', text }],
  settled: [
    { kind: 'settled', text, accepted: true },
    { kind: 'settled', text, accepted: false },
  ],
  vote: [
    { kind: 'vote', party: 0, yes: true, pushes: [1, 0, 0], views: [4, 6, 7], short: 0 },
    { kind: 'vote', party: 0, yes: false, pushes: [0, 0, 0], views: [4, 6, 7], short: 2 },
    { kind: 'vote', party: 0, yes: false, pushes: [0, 0, 0], views: [4, 6, 7], short: 0 },
  ],
  ratified: [{ kind: 'ratified', agreement: ending.agreement ?? never() }],
  rejected: [{ kind: 'rejected', by: [0, 2] }],
  assessed: [{ kind: 'assessed', round: 3 }],
  ended: (['agreement', 'interim', 'noDeal', 'walkout', 'breakdown'] as const).map(outcome => ({
    kind: 'ended',
    ending: { ...ending, outcome },
  })),
};

function never(): never {
  throw new Error('the fixture has an agreement');
}

const CONDITIONS: { [K in Condition['is']]: Extract<Condition, { is: K }> } = {
  all: {
    is: 'all',
    of: [
      { is: 'tension', max: 3 },
      { is: 'any', of: [{ is: 'interim' }, { is: 'initialled' }] },
    ],
  },
  any: { is: 'any', of: [] },
  not: { is: 'not', of: { is: 'flag', flag: 0 } },
  round: { is: 'round', min: 2, max: 4 },
  tension: { is: 'tension', max: 5 },
  track: { is: 'track', track: 0, min: 2, max: 2 },
  trust: { is: 'trust', pair: 2, min: 5 },
  support: { is: 'support', party: 0, role: 1, max: 4 },
  pillar: { is: 'pillar', pillar: 0, min: 1 },
  pillars: { is: 'pillars' },
  clause: { is: 'clause', clause: 0, min: 1, max: 2 },
  banked: { is: 'banked', clause: 0, min: 1 },
  riders: { is: 'riders', min: 1 },
  initialled: { is: 'initialled' },
  interim: { is: 'interim' },
  deployed: { is: 'deployed', deployment: 0 },
  flag: { is: 'flag', flag: 0 },
};

const EFFECTS: { [K in Effect['do']]: Extract<Effect, { do: K }> } = {
  tension: { do: 'tension', by: 1 },
  trust: { do: 'trust', pair: 0, by: -1 },
  track: { do: 'track', track: 0, by: 1 },
  support: { do: 'support', party: 0, role: 2, by: -2 },
  capital: { do: 'capital', party: 1, by: 1 },
  work: { do: 'work', pillar: 0, by: 2 },
  redLine: { do: 'redLine', party: 2, clause: 1, min: 0, max: 1 },
  lock: { do: 'lock', clause: 0, option: 1 },
  block: { do: 'block', clause: 0, option: 3 },
  value: { do: 'value', party: 2, clause: 0, option: 3, by: 3 },
  deploy: { do: 'deploy', deployment: 0 },
  flag: { do: 'flag', flag: 0, on: false },
  silence: { do: 'silence' },
  leak: { do: 'leak' },
  if: { do: 'if', when: { is: 'interim' }, then: [{ do: 'tension', by: -1 }], else: [{ do: 'silence' }] },
};

const SPOKEN: { [K in BotReason['kind']]: Extract<BotReason, { kind: K }> } = {
  worth: { kind: 'worth', value: 3, aspiration: 9 },
  clause: { kind: 'clause', clause: 0, option: 3, value: -11 },
  helps: { kind: 'helps', clause: 1, option: 2, gain: 5 },
  redLine: { kind: 'redLine', clause: 0, min: 0, max: 1 },
  home: { kind: 'home', role: 0, view: 4, need: 5, cost: 2, capital: 3 },
  slippage: { kind: 'slippage', loss: 2, trust: 4 },
  effort: { kind: 'effort', because: 'hardLow' },
  choice: { kind: 'choice', option: 0, score: 2 },
  keep: { kind: 'keep' },
  late: { kind: 'late' },
  interim: { kind: 'interim', gain: 2 },
  first: { kind: 'first' },
};

/** A finished sentence or phrase: no holes, no leftovers of the data. */
function sound(line: string): void {
  expect(line).not.toBe('');
  expect(line).not.toMatch(/undefined|\[object|NaN|null|-\d/);
}

const entryOf = (body: LogBody): LogEntry => ({ ...body, rule: '1.1', cause: { from: 'rule' }, to: null });

suite('log entries', () => {
  test.each(Object.values(BODIES).flat())('$kind reads as a sentence', body => {
    const line = words.describe(scenario, entryOf(body));
    sound(line);
    expect(line).toMatch(/[.]$/);
  });

  test('a card and the calendar are named as causes', () => {
    const body: LogBody = { kind: 'tension', by: 1, now: 4 };
    const of = (cause: LogEntry['cause']) => words.describe(scenario, { ...entryOf(body), cause });
    expect(of({ from: 'rule' })).toBe('Tension +1, now 4.');
    expect(of({ from: 'card', card: 0, option: -1 })).toBe('Tension +1, now 4 (card “storm”).');
    expect(of({ from: 'calendar', entry: 1 })).toContain('calendar: Round 2');
  });
});

suite('vocabularies', () => {
  test.each(Object.values(CONDITIONS))('condition $is', condition => sound(words.conditionText(scenario, condition)));
  test.each(Object.values(EFFECTS))('effect $do', effect => sound(words.effectText(scenario, effect)));
  test.each(Object.values(SPOKEN))('reason $kind', reason => sound(words.reasonText(scenario, 0, reason)));
  test.each(REFUSAL_CODES)('refusal %s says what is wrong and how to mend it', code => {
    const line = words.refusalText(scenario, { code, rule: '4.17', at: 'text.options.3' });
    sound(line);
    expect(line.split('. ').length).toBeGreaterThan(1);
  });
  test.each(['hardLow', 'tension', 'pillar', 'mirror', 'schedule', 'channel', 'redLine', 'election', 'home'] as const)(
    'effort because of %s',
    because => sound(words.reasonText(scenario, 0, { kind: 'effort', because })),
  );
});

suite('what is said', () => {
  test('reasons make one or two sentences in the voice of the delegation', () => {
    const said = words.sayReasons(scenario, 1, [SPOKEN.clause, SPOKEN.worth, SPOKEN.helps]);
    expect(said).toBe(
      'B: “Option 3” on Clause 0 costs us 11; the whole text is worth 3 to us and we hold out for 9. ' +
        '“Option 2” on Clause 1 would bring us 5 more.',
    );
    expect(words.sayReasons(scenario, 1, [])).toBe('');
  });

  test('a gated option names its clause and the rule', () => {
    expect(words.refusalText(scenario, { code: 'gated', rule: '4.17', at: 'text.options.3' })).toBe(
      'Clause 3 needs a higher level of its pillar first. Choose a lower option, or put Work into the pillar. (Rule 4.17)',
    );
  });

  test('numbers carry a true minus', () => {
    expect([words.signed(-1), words.signed(2), words.signed(0), words.plain(-3)]).toEqual(['−1', '+2', '0', '−3']);
  });

  test('pairs are numbered as trust is', () => {
    const five = world(5);
    expect(Array.from({ length: 10 }, (_, pair) => words.pairParties(five, pair).join(''))).toEqual([
      '01',
      '02',
      '03',
      '04',
      '12',
      '13',
      '14',
      '23',
      '24',
      '34',
    ]);
  });
});

suite('endings', () => {
  test('a score sheet names the rule of each line', () => {
    const lines = words.scoreLines(scenario, ending, 2);
    expect(lines.map(line => line.rule)).toEqual(['8.3', '8.8', '8.4', '8.5', '8.6', '8.7', '8.9']);
    for (const line of lines) sound(`${line.label} ${line.detail} ${words.signed(line.value)}`);
  });

  test.each([0, 1, 2, 3, 4] as const)('level %i has a title', level => sound(words.levelTitle(level)));

  test('a communiqué has an article a group, its conditions and the yardsticks', () => {
    const page = words.communique(scenario, ending);
    expect(page.articles.map(article => article.heading)).toEqual(['Article 1. All', 'Article 2. Conditions']);
    expect(page.yardsticks.map(one => one.reached)).toEqual([
      'Reciprocity 50 %',
      'Transparency 33 %',
      'Mutual confidence 0 %',
    ]);
    for (const line of [page.title, page.preamble, page.closing, ...page.articles.flatMap(one => one.paragraphs)])
      sound(line);
  });

  test('without an agreement it says so', () => {
    const page = words.communique(scenario, { ...ending, agreement: null, outcome: 'noDeal', winners: [] });
    expect(page.articles).toEqual([]);
    sound(page.title);
  });
});
