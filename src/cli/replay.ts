/** `replay FILE`: a recorded game told in sentences, everybody's secrets included, or as one seat saw it. */
import type { Game, LogEntry, Move, Party, Scenario, Seat } from '../engine/index.ts';
import type { GameRecord, RecordNote, Replayed } from '../record/index.ts';
import { describe, moveText, quoted, shortOf } from '../words/index.ts';
import { say } from '../words/say.ts';
import { misuse, readArgs, type Verb } from './args.ts';
import { type ExitCode, HELD, type Io } from './io.ts';
import { LANGUAGE_OPTION } from './language.ts';
import { partyNamed } from './names.ts';
import { openTold } from './recorded.ts';
import { sayResult } from './say.ts';

export const replay: Verb = {
  name: 'replay',
  usage: 'FILE [--scenario DIR] [--seat PARTY] [--language XX] [--json]',
  summary: 'Tell a recorded game in sentences.',
  options: [
    ['--scenario DIR', 'the scenario it was played on (default: the shipped one it names)'],
    ['--seat PARTY', 'only what this party was told (default: everything)'],
    LANGUAGE_OPTION,
    ['--json', '{ steps: [{ step, round, move, notes, log: [{ entry, text }] }], result } as JSON'],
  ],
  run: async (argv, io) => {
    const args = readArgs(argv, ['scenario', 'seat'], ['json']);
    if (!args.ok) return misuse(io, replay, args.error);
    const [file, ...more] = args.value.rest;
    if (file === undefined || more.length > 0) return misuse(io, replay, say('complain.whichRecord'));
    const opened = await openTold(file, args.value.text('scenario'), args.value.text('language'));
    if (!opened.ok) {
      io.err(`${opened.error.message}\n`);
      return opened.error.code;
    }
    const { game, record, notes, replayed } = opened.value;
    const name = args.value.text('seat');
    const seat = name === undefined ? null : partyNamed(game.scenario, name);
    if (seat !== null && !seat.ok) return misuse(io, replay, seat.error);
    const telling = { game, record, notes, replayed, seat: seat?.value ?? null };
    return args.value.flag('json') ? tellJson(io, telling) : tell(io, telling);
  },
};

interface Telling {
  game: Game;
  record: GameRecord;
  notes: readonly RecordNote[];
  replayed: Replayed;
  /** Null tells everything. */
  seat: Party | null;
}

const may = (entry: LogEntry, seat: Party | null): boolean =>
  seat === null || entry.to === null || entry.to.includes(seat);

function tellJson(io: Io, { game, record, notes, replayed, seat }: Telling): ExitCode {
  const steps = replayed.log.map((log, step) => ({
    step,
    round: replayed.states[step]!.public.round,
    move: seat === null ? (record.moves[step - 1] ?? null) : undefined,
    notes: seat === null ? notes.filter(note => note.step === step) : undefined,
    log: log
      .filter(entry => may(entry, seat))
      .map(entry => ({ entry, text: describe(game.scenario, entry, replayed.states[step]!.public) })),
  }));
  io.out(`${JSON.stringify({ steps, result: record.result })}\n`);
  return HELD;
}

function tell(io: Io, { game, record, notes, replayed, seat }: Telling): ExitCode {
  const { scenario } = game;
  const head = { scenario: scenario.title, length: record.length };
  const told =
    seat === null
      ? say('terminal.replay.head.seed', { ...head, seed: record.seed })
      : say('terminal.replay.head', { ...head });
  io.out(`${told}\n`);
  replayed.log.forEach((log, step) => {
    const move = record.moves[step - 1];
    const entries = log.filter(entry => may(entry, seat) && entry.kind !== 'flag');
    if (move !== undefined && seat === null) io.out(`\n#${step} ${moveLine(scenario, move)}\n`);
    else if (entries.length > 0) io.out(`\n#${step}\n`);
    for (const note of notes)
      if (note.step === step && seat === null) io.out(`  ${quoted(note.text)} (${note.sources.join(', ')})\n`);
    for (const entry of entries) {
      if (entry.kind === 'round') io.out(`\n${say('terminal.replay', { round: entry.round })}\n`);
      io.out(`  ${describe(scenario, entry, replayed.states[step]!.public)} [${entry.rule}]\n`);
    }
  });
  io.out(`\n${sayResult(scenario, record.result)}\n`);
  return HELD;
}

const moveLine = (scenario: Scenario, move: Move): string =>
  say('terminal.replay.move', { party: seatName(scenario, move.seat), move: moveText(scenario, move) });

const seatName = (scenario: Scenario, seat: Seat): string =>
  typeof seat === 'number' ? shortOf(scenario, seat) : seat;
