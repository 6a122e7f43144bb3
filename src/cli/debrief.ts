/** `debrief FILE`: what a finished game comes to, as sentences, JSON or tables for a spreadsheet. */
import {
  type CsvTable,
  csvOf,
  type Debrief,
  debriefOf,
  type Moment,
  momentsOf,
  movesTable,
  roundsTable,
  seatsTable,
} from '../analysis/debrief/index.ts';
import type { Game } from '../engine/index.ts';
import { effortTakeaway, gatesTakeaway, marginsTakeaway, promisesTakeaway, textsTakeaway } from '../words/index.ts';
import { say } from '../words/say.ts';
import { misuse, readArgs, type Verb } from './args.ts';
import { FAILED, HELD } from './io.ts';
import { LANGUAGE_OPTION } from './language.ts';
import { openTold } from './recorded.ts';
import { sayResult } from './say.ts';

const TABLES: Record<string, (game: Game, moments: Moment[], debrief: Debrief) => CsvTable> = {
  rounds: (game, _moments, debrief) => roundsTable(game, debrief),
  moves: (game, moments) => movesTable(game, moments),
  seats: seatsTable,
};

export const debrief: Verb = {
  name: 'debrief',
  usage: 'FILE [--csv rounds|moves|seats] [--scenario DIR] [--language XX] [--json]',
  summary: 'Say what a finished game comes to.',
  options: [
    ['--csv TABLE', 'a table for a spreadsheet: a row a round, a move or a seat'],
    ['--scenario DIR', 'the scenario it was played on (default: the shipped one it names)'],
    LANGUAGE_OPTION,
    ['--json', '{ ending, rounds, offers, clauses, gates, reference, margins, promises } as JSON'],
  ],
  run: async (argv, io) => {
    const args = readArgs(argv, ['csv', 'scenario'], ['json']);
    if (!args.ok) return misuse(io, debrief, args.error);
    const [file, ...more] = args.value.rest;
    if (file === undefined || more.length > 0) return misuse(io, debrief, say('complain.whichRecord'));
    const csv = args.value.text('csv');
    if (csv !== undefined && !Object.hasOwn(TABLES, csv)) {
      const known = Object.keys(TABLES).join(', ');
      return misuse(io, debrief, say('complain.tables', { known, given: JSON.stringify(csv) }));
    }
    const opened = await openTold(file, args.value.text('scenario'), args.value.text('language'));
    if (!opened.ok) {
      io.err(`${opened.error.message}\n`);
      return opened.error.code;
    }
    const { game, record, replayed } = opened.value;
    if (!replayed.state.public.ending) {
      io.err(`${say('complain.running', { file })}\n`);
      return FAILED;
    }
    const moments = momentsOf(record, replayed);
    const told = debriefOf(game, moments);
    // A terminal's lines end in a bare line feed; a file for a spreadsheet's need not.
    if (csv !== undefined) io.out(csvOf(TABLES[csv]!(game, moments, told)).replaceAll('\r\n', '\n'));
    else if (args.value.flag('json')) io.out(`${JSON.stringify(told)}\n`);
    else io.out(`${[sayResult(game.scenario, record.result), ...sentences(game, told)].join('\n')}\n`);
    return HELD;
  },
};

const sentences = ({ scenario }: Game, told: Debrief): string[] => [
  effortTakeaway(scenario, told.rounds),
  textsTakeaway(scenario, told.clauses),
  gatesTakeaway(scenario, told.gates),
  marginsTakeaway(scenario, told.margins),
  promisesTakeaway(told.promises),
];
