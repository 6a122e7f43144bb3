/** One fault planted in the mini scenario each: where `from` stands once, `to`, in which « marks where it must be shown. */

export type Fault = [code: string, what: string, from: string, to: string];

const TWO_CLAUSES_DEAD = [
  '{ name: Low dam, text: A low dam., worth: { up: 4, down: -1 } }',
  '{ name: Low dam, text: A low dam., worth: { up: 1, down: -9 } }',
];

export const FAULTS: Fault[] = [
  [
    'no-agreement-zone',
    'nobody is paid enough',
    'no-deal-value: { up: 2, down: 1 }',
    'no-deal-value: { up: 12, down: 12 }',
  ],
  [
    'dominated-seat',
    'a party no text serves',
    'no-deal-value: { up: 2, down: 1 }',
    'no-deal-value: { up: 30, down: 1 }',
  ],
  [
    'unwanted-option',
    'an option worse than another for both',
    TWO_CLAUSES_DEAD[0]!,
    TWO_CLAUSES_DEAD[1]!.replace('Low dam,', '«Low dam,').replace('up: 1', 'up: -3'),
  ],
  ['never-happens', 'a round after the last', 'when: { track: drought, min: 1 }', '«when: { round: { min: 9 } }'],
  [
    'never-happens',
    'bounds that exclude each other',
    'when: { all: [{ round: { min: 2 } }, { not: { flag: flood } }] }',
    '«when: { all: [{ round: { min: 3 } }, { not: { round: { min: 3 } } }] }',
  ],
  ['never-happens', 'a choice nobody can pay', 'cost: 1,', 'cost: «9,'],
  ['never-happens', 'an interim deal after the end', 'min-round: 2,', 'min-round: 20,'],
  [
    'never-happens',
    'an ending that cannot be',
    'when: { track: drought, min: 4 }',
    '«when: { all: [{ track: drought, min: 4 }, { track: drought, max: 1 }] }',
  ],
  ['brief-contradicts', 'a variant that shifts nothing', ', shifts: { M1: [0, 1, 1, 2] } }', ' }'],
  ['home-decided', 'a constituency that reads nothing', 'down: [5, 5, 6] }', 'down: [5, 5, 9] }'],
  ['home-decided', 'a constituency that asks too much', 'ratification: { all: 4 }', 'ratification: { all: 30 }'],
  [
    'unsourced-claim',
    'history without a source',
    'text: The dam was never built., sources: [S1] }',
    'text: «The dam was never built. }',
  ],
  ['unsourced-claim', 'a year without a source', 'text: The snow melts. }', 'text: «The snow of 1901 melts. }'],
  ['too-alike', 'two shades of one colour', 'colour: "#b8432a"', 'colour: «"#2a66b0"'],
  ['too-alike', 'a colour too pale', 'colour: "#b8432a"', 'colour: «"#e8d9a0"'],
  ['too-alike', 'two options of one name', '{ name: Half, text:', '{ name: «A  Share, text:'],
  ['too-alike', 'two parties a letter apart', 'name: Lower Town,\n', 'name: «Uppers Town,\n'],
];
