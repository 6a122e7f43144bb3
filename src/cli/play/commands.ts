/** One typed line at the terminal: looks, drafts, moves, saves. */
import { writeFileSync } from 'node:fs';
import { defaultMove, err, type LogEntry, type MoveBody, ok, type Result, type Scenario } from '../../engine/index.ts';
import { formatRecord } from '../../record/index.ts';
import { describe, moveText, refusalText, sayReasons } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import type { Io } from '../io.ts';
import { saySystemFault } from '../say.ts';
import { coverCommand } from './cover.ts';
import { clauseText, draftCommand } from './draft.ts';
import { HELP, nowText } from './guide.ts';
import { isMove, readMove } from './moves.ts';
import { briefText, statusLines, tableText } from './screens.ts';
import { over, ownView, type Seats, stepOthers, submit, type Turn, takeBack } from './seats.ts';
import { next, nextClause, nextNumber, nothingLeft, type Words, wordsOf } from './words.ts';

/** Does what a line asks. False when the player leaves. */
export function obey(seats: Seats, io: Io, line: string): boolean {
  const words = wordsOf(seats.game.scenario, line);
  const verb = next(words)?.toLowerCase();
  if (verb === undefined) return true;
  if (verb === 'quit') return false;
  const said = isMove(verb) ? moved(seats, io, readMove(verb, words, deskOf(seats))) : look(seats, io, verb, words);
  if (!said.ok) io.out(`! ${said.error}\n`);
  else if (said.value !== '') io.out(`${said.value}\n`);
  return true;
}

function deskOf(seats: Seats): Parameters<typeof readMove>[2] {
  const { public: pub } = seats.state;
  const card = pub.phase.at === 'event' ? seats.game.scenario.events[pub.phase.card] : undefined;
  return {
    draft: seats.draft,
    working: pub.text,
    pillars: pub.pillars.length,
    choices: card?.choice?.options ?? [],
  };
}

/** Everything that is not a move of the game; the text to show. */
function look(seats: Seats, io: Io, verb: string, words: Words): Result<string, string> {
  const view = ownView(seats);
  switch (verb) {
    case 'status':
      return nothingLeft(words, statusLines(seats, view));
    case 'now':
      return nothingLeft(words, nowText(view));
    case 'brief':
      return nothingLeft(words, briefText(seats, view));
    case 'texts':
      return nothingLeft(words, tableText(seats, view));
    case 'help':
      return ok(HELP);
    case 'cover':
      return coverCommand(seats, words);
    case 'draft':
      return draftCommand(seats, words);
    case 'clause': {
      const clause = nextClause(words);
      return clause.ok ? nothingLeft(words, clauseText(seats, view, clause.value, seats.seat)) : clause;
    }
    case 'save':
      return save(seats, next(words));
    case 'advise':
      return nothingLeft(words, advice(seats));
    case 'auto':
      return auto(seats, io, words);
    case 'back':
      return words.left.length === 0 ? takenBack(seats) : nothingLeft(words, '');
    case 'default':
      return moved(seats, io, ok(bodyOf(defaultMove(seats.game, view, seats.seat))));
    default:
      return err(say('complain.command', { verb: JSON.stringify(verb) }));
  }
}

const takenBack = (seats: Seats): Result<string, string> =>
  takeBack(seats) ? ok(say('terminal.takenBack')) : err(say('complain.notTakenBack'));

const bodyOf = ({ seat: _, ...body }: MoveBody & { seat: unknown }): MoveBody => body as MoveBody;

function moved(seats: Seats, io: Io, move: Result<MoveBody, string>): Result<string, string> {
  if (!move.ok) return move;
  const { scenario } = seats.game;
  const made = submit(seats, move.value);
  if (!made.ok) return err(refusalText(scenario, made.error));
  io.out(`> ${moveText(scenario, move.value)}\n`);
  tell(seats, io, made.value);
  return ok('');
}

function advice(seats: Seats): string {
  const { scenario } = seats.game;
  const { move, reasons } = seats.adviser.choose(ownView(seats));
  return say('terminal.adviser', {
    move: moveText(scenario, move),
    reasons: sayReasons(scenario, seats.seat, reasons),
  });
}

/** The adviser plays one's seat, the others theirs, for N moves of one's own or to the end. */
function auto(seats: Seats, io: Io, words: Words): Result<string, string> {
  const count = words.left.length === 0 ? ok(Number.POSITIVE_INFINITY) : nextNumber(words, 'auto');
  if (!count.ok) return count;
  for (let left = count.value; left > 0 && !over(seats); left -= 1) {
    const made = moved(seats, io, ok(bodyOf(seats.adviser.choose(ownView(seats)).move)));
    if (!made.ok) return made;
    letOthersPlay(seats, io);
  }
  return ok('');
}

function save(seats: Seats, file: string | undefined): Result<string, string> {
  if (file === undefined) return err(say('complain.saveWhere'));
  const saved = saveRecord(seats, file);
  return saved.ok ? ok(say('answer.saved', { file })) : saved;
}

export function saveRecord(seats: Seats, file: string): Result<string, string> {
  try {
    writeFileSync(file, formatRecord(seats.record));
    return ok(file);
  } catch (error) {
    return err(saySystemFault(file, error));
  }
}

/** Everybody else moves until it is one's own turn or the game is over. */
export function letOthersPlay(seats: Seats, io: Io): void {
  for (let turn = stepOthers(seats); turn !== null; turn = stepOthers(seats)) {
    tell(seats, io, turn.log);
    if (isPublic(turn)) io.out(`    (${sayReasons(seats.game.scenario, turn.seat, turn.decision.reasons)})\n`);
  }
}

/** Reasons are given for what was said at the table, not for what was sealed or whispered. */
function isPublic({ before, move, decision }: Turn): boolean {
  if (decision.reasons.length === 0) return false;
  if (before.at === 'turn') return ['table', 'amend', 'harvest'].includes(move.kind);
  return before.at === 'answer' || before.at === 'chair' || before.at === 'event';
}

/** What happened, as far as one may know. */
export function tell(seats: Seats, io: Io, log: readonly LogEntry[]): void {
  for (const entry of log) {
    // Flags are a scenario's own bookkeeping.
    if (entry.kind === 'flag' || (entry.to !== null && !entry.to.includes(seats.seat))) continue;
    if (entry.kind === 'round') io.out('\n');
    io.out(`  - ${describe(seats.game.scenario, entry, seats.state.public)} [${entry.rule}]\n`);
    const story = storyOf(seats.game.scenario, entry);
    if (story !== '') io.out(`      ${story}\n`);
  }
}

/** What a card or a calendar entry tells, below its headline. */
function storyOf(scenario: Scenario, entry: LogEntry): string {
  if (entry.kind === 'card') return scenario.events[entry.card]?.text ?? '';
  return entry.kind === 'round' ? (scenario.calendar[entry.entry]?.text ?? '') : '';
}
