/** What docs/authoring.md says of each lint: why it is a fault and how it is told, and a text that has it. English, as that page is. */
import type { LintCode } from '../lint/index.ts';
import { ENOUGH } from '../lint/personas.ts';

export const ABOUT_LINTS: Readonly<Record<LintCode, { about: string; example: string }>> = {
  'no-agreement-zone': {
    about:
      'No text that the pillars can ever allow is worth more than its no-deal value to every party whose consent is ' +
      'needed, so that refusing is right for somebody whatever is proposed. Told exactly, on the public values.',
    example:
      'clauses:\n  W2:\n    options:\n      - { name: No dam, … }\n      - { name: A dam, …, worth: { up: 4, down: -9 } }',
  },
  'dominated-seat': {
    about:
      'A party for which no text is worth more than no agreement, or which gains no more than some other party in every ' +
      'text there can be. Told over all briefs, tracks and lasting effects, in favour of the seat.',
    example:
      'clauses:\n  W1:\n    options:\n      - { name: None, … }\n      - { name: Shared, …, worth: { up: 4, down: 2 } }\n  # … and in every other clause up gains at least as much as down',
  },
  'unwanted-option': {
    about:
      'A clause none of whose options is worth more than nothing to anyone; an option beside another that is at least as ' +
      'good for everyone and needs no higher level; an option whose level no pillar reaches in any length. Told over all ' +
      'briefs, tracks and lasting effects.',
    example:
      'options:\n  - { name: None, … }\n  - { name: Letters, …, worth: { up: 1, down: 2 } }\n  - { name: Fewer letters, …, worth: { up: 0, down: 2 } }',
  },
  'red-line-unmet': {
    about:
      'A line of the menu within which no option can ever be written, or beside which no text reaches the depth the rules ' +
      'ask.',
    example:
      'red-lines:\n  down: [{ clause: W2, min: 3, max: 3, text: … }]   # option 3 needs a level no pillar reaches',
  },
  'never-happens': {
    about:
      'A card, deployment, interim deal or ending whose condition can hold in no length of the game (a flag nothing sets, ' +
      'a round beyond the last, two bounds that exclude each other), and a choice dearer than a purse can be.',
    example: 'flags: [flood]\nevents:\n  high-water: { …, when: { flag: flood } }   # and nothing sets the flag',
  },
  'brief-contradicts': {
    about:
      "A worth quoted in a party's Markdown as `W2=3: +7` or `W2=3 (+7)` that is not the worth of that option; a variant that " +
      'shifts the status quo, shifts more options than a clause has, or shifts nothing.',
    example: '- The high dam is what you came for: W2=2: +9.     # while its "worth:" says 7',
  },
  'home-decided': {
    about:
      'A constituency that carries every text there can be even with three points of support less than at the start; a ' +
      'capital that ratifies every text as support stands at the start; a constituency that carries none even with full support.',
    example:
      'start:\n  support: { down: [5, 5, 9] }\nhomes:\n  down:\n    dove: { name: Chamber of trade, …, watch: [] }',
  },
  'text-missing': {
    about:
      'A folder that holds `texts.fr.yaml`, `background.fr.md` or `brief.north.fr.md` must hold all of that language. ' +
      '`texts.fr.yaml` mirrors scenario.yaml and holds its texts alone; sources keep their own language.',
    example:
      '# texts.fr.yaml, beside a scenario.yaml with the clauses W1 and W2\nclauses:\n  W1: { name: Jauges, text: … }',
  },
  'unsourced-claim': {
    about:
      'In a scenario that cites sources: an entry of `history` without one, and a text of the calendar, a card, a deployment, ' +
      'the glossary or the map that names a year and cites none. Cards marked `counterfactual` may.',
    example: 'history:\n  - { date: 8 Dec 1987, text: The treaty is signed. }   # no "sources:"',
  },
  'too-alike': {
    about:
      'Two party colours less than 25 apart in CIE L*a*b*, or one with less than 3 : 1 contrast on paper; two names of one list ' +
      'that are the same, or one letter apart, when case, spaces and signs do not count.',
    example: 'parties:\n  up:   { …, colour: "#1f5fa8" }\n  down: { …, colour: "#2a66b0" }',
  },
  'persona-one-sided': {
    about:
      `A scripted delegation that agrees in all of ${ENOUGH} games among moderates (level hard, its seat moving round the table, ` +
      'the first length), or in none. Those that exist to refuse or to yield (spoiler, posture-only, concession-only) do not count.',
    example: 'rules: { no-deal-value: 40 }   # nobody would sign anything',
  },
};
