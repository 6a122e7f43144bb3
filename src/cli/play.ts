/** `play`: a whole game in the terminal, typed or piped. */
import { compile, err, ok, type Party, type Result, type Scenario } from '../engine/index.ts';
import { fork, formatRecord, type GameRecord, gameOf } from '../record/index.ts';
import { say } from '../words/say.ts';
import { type Args, misuse, readArgs, readNumber, type Verb } from './args.ts';
import { castOpponents, isPersona, moderate, readLevel } from './casting.ts';
import { openEdition, openRecord, scenarioDirOf } from './files.ts';
import { type ExitCode, FAILED, HELD, type Io, USAGE } from './io.ts';
import { LANGUAGE_OPTION, readIn } from './language.ts';
import { lengthNamed, partyNamed } from './names.ts';
import { letOthersPlay, obey, saveRecord, tell } from './play/commands.ts';
import { endText, statusLines } from './play/screens.ts';
import { over, ownView, type Seats, seatAgain, seatNew } from './play/seats.ts';
import { sayRecordProblem, sayScenarioFault } from './say.ts';

export const play: Verb = {
  name: 'play',
  usage:
    '[--scenario DIR] [--seat PARTY] [--seed S] [--length ID] [--opponents P1,P2] [--level L] [--resume FILE [--at K]] [--record FILE] [--language XX] [--json]',
  summary: 'Play a game in the terminal against scripted delegations; commands may be piped in.',
  options: [
    ['--scenario DIR', 'the scenario (default: the shipped one)'],
    ['--seat PARTY', 'your seat (default: the first party)'],
    ['--seed S', 'what is dealt and drawn (default: 1)'],
    ['--length ID', 'a length of the scenario (default: its first)'],
    ['--opponents P1,P2', 'personas of the other parties, in order (default: moderates)'],
    ['--level L', 'easy, normal, hard or expert (default: normal)'],
    ['--resume FILE', 'go on with a saved game'],
    ['--at K', 'with --resume: from after move K, as a fork'],
    ['--record FILE', 'write the record here when you leave'],
    LANGUAGE_OPTION,
    ['--json', 'say nothing; print the record at the end'],
  ],
  run: async (argv, io) => {
    const args = readArgs(
      argv,
      ['scenario', 'seat', 'seed', 'length', 'opponents', 'level', 'resume', 'at', 'record'],
      ['json'],
    );
    if (!args.ok) return misuse(io, play, args.error);
    if (args.value.rest.length > 0)
      return misuse(io, play, say('complain.notUnderstood', { words: args.value.rest.join(' ') }));
    const quiet = args.value.flag('json') ? { ...io, out: () => {} } : io;
    const seats =
      args.value.text('resume') === undefined ? await deal(args.value, quiet) : await resume(args.value, quiet);
    if (!seats.ok) return misuse(io, play, seats.error);
    return sitting(seats.value, args.value, quiet, io);
  },
};

/** From the first prompt to the end of the game or of the input. */
async function sitting(seats: Seats, args: Args, quiet: Io, io: Io): Promise<ExitCode> {
  letOthersPlay(seats, quiet);
  const left = await converse(
    seats,
    quiet,
    args.flag('json') ? '' : `${seats.game.scenario.parties[seats.seat]?.id}> `,
  );
  if (over(seats)) quiet.out(`\n${endText(seats)}\n`);
  const file = args.text('record');
  const saved = file === undefined ? ok('') : saveRecord(seats, file);
  if (args.flag('json')) io.out(formatRecord(seats.record));
  if (!saved.ok) io.err(`${saved.error}\n`);
  if (!left && !over(seats)) io.err(`${say('complain.inputEnded')}\n`);
  return saved.ok && (left || over(seats)) ? HELD : saved.ok ? FAILED : USAGE;
}

/** Reads lines until the game is over (false), the player quits (true) or the input ends (false). */
async function converse(seats: Seats, io: Io, prompt: string): Promise<boolean> {
  let shown = -1;
  while (!over(seats)) {
    if (shown !== seats.record.moves.length) io.out(`\n${statusLines(seats, ownView(seats))}\n`);
    shown = seats.record.moves.length;
    const line = await io.ask(prompt);
    if (line === null) return false;
    if (!obey(seats, io, line)) return true;
    letOthersPlay(seats, io);
  }
  return false;
}

async function deal(args: Args, io: Io): Promise<Result<Seats, string>> {
  const opened = openEdition(args.text('scenario'));
  if (!opened.ok) return err(sayScenarioFault(opened.error));
  const { scenario } = opened.value;
  const length = lengthNamed(scenario, args.text('length'));
  if (!length.ok) return length;
  const seat = seatOf(scenario, args);
  if (!seat.ok) return seat;
  const level = readLevel(args.text('level'));
  if (!level.ok) return level;
  const personas = castOpponents(scenario, seat.value, args.text('opponents'));
  if (!personas.ok) return personas;
  const casting = { personas: personas.value, level: level.value };
  const { seats, log } = seatNew(compile(scenario, length.value), seat.value, casting, args.text('seed') ?? '1');
  const shown = readIn(opened.value, args.text('language'));
  if (!shown.ok) return shown;
  readAs(seats, shown.value);
  io.out(`${shown.value.title}\n${shown.value.summary}\n${say('terminal.help')}\n`);
  tell(seats, io, log);
  return ok(seats);
}

/** From here on the game is told in the texts of `shown`; the record was begun on the scenario itself and stays its. */
function readAs(seats: Seats, shown: Scenario): void {
  seats.game = compile(shown, seats.game.lengthId);
}

const seatOf = (scenario: Scenario, args: Args): Result<Party, string> => {
  const name = args.text('seat');
  return name === undefined ? ok(0) : partyNamed(scenario, name);
};

async function resume(args: Args, io: Io): Promise<Result<Seats, string>> {
  const opened = openRecord(args.text('resume') ?? '');
  if (!opened.ok) return err(opened.error.problems.join('\n'));
  const at = readNumber(args, 'at', opened.value.moves.length, 0, opened.value.moves.length);
  if (!at.ok) return at;
  const record = fork(opened.value, at.value);
  const found = openEdition(scenarioDirOf(record, args.text('scenario')));
  if (!found.ok) return err(sayScenarioFault(found.error));
  const { scenario } = found.value;
  const game = gameOf(scenario, record);
  if (!game.ok) return err(sayRecordProblem(scenario, game.error));
  const seat = args.text('seat') === undefined ? ok(humanSeat(record)) : seatOf(scenario, args);
  if (!seat.ok) return seat;
  const scripted = record.seats.find(({ kind }) => kind === 'scripted');
  const level = readLevel(scripted?.kind === 'scripted' ? scripted.level : undefined);
  if (!level.ok) return level;
  const personas = record.seats.map((s, party) =>
    s.kind === 'scripted' && isPersona(s.persona) ? s.persona : moderate(party),
  );
  const seats = seatAgain(game.value, seat.value, { personas, level: level.value }, record);
  if (!seats.ok) return err(sayRecordProblem(scenario, seats.error));
  const shown = readIn(found.value, args.text('language'));
  if (!shown.ok) return shown;
  readAs(seats.value, shown.value);
  io.out(`${say('terminal.resumed', { scenario: shown.value.title, move: at.value })}\n`);
  return seats;
}

const humanSeat = (record: GameRecord): Party =>
  Math.max(
    0,
    record.seats.findIndex(({ kind }) => kind === 'human'),
  );
