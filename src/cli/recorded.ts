/** A recorded game from disk, with the scenario it was played on: what several verbs begin with. */
import { compile, err, type Game, ok, type Result } from '../engine/index.ts';
import {
  type GameRecord,
  gameOf,
  notesByStep,
  notesTold,
  type RecordNote,
  type RecordProblem,
  type Replayed,
  replay,
} from '../record/index.ts';
import { readNotes } from '../scenario/index.ts';
import { saidProblems } from '../words/problems.ts';
import { problemsText } from '../words/problems-text.ts';
import { openEdition, openRecord, openScenario, readText, scenarioDirOf } from './files.ts';
import { type ExitCode, FAILED, USAGE } from './io.ts';
import { readIn } from './language.ts';
import { sayRecordProblem, sayScenarioFault } from './say.ts';

export interface Recorded {
  record: GameRecord;
  /** The record's, in the language it is told in. */
  notes: RecordNote[];
  game: Game;
  replayed: Replayed;
}

type Opened = Result<Recorded, { code: ExitCode; message: string }>;

/** The fault says what to print and how to exit: what cannot be found is bad usage, what does not hold has failed. */
export function openRecorded(file: string, scenarioDir: string | undefined): Opened {
  const record = openRecord(file);
  if (!record.ok)
    return err({ code: record.error.kind === 'missing' ? USAGE : FAILED, message: record.error.problems.join('\n') });
  const scenario = openScenario(scenarioDirOf(record.value, scenarioDir));
  if (!scenario.ok) return err({ code: USAGE, message: sayScenarioFault(scenario.error) });
  const untrue = (problem: RecordProblem): Opened =>
    err({ code: FAILED, message: `${file}: ${sayRecordProblem(scenario.value, problem)}` });
  const game = gameOf(scenario.value, record.value);
  if (!game.ok) return untrue(game.error);
  const replayed = replay(game.value, record.value);
  if (!replayed.ok) return untrue(replayed.error);
  const { notes = [] } = record.value;
  return ok({ record: record.value, notes, game: game.value, replayed: replayed.value });
}

/** The same to be told in a language: `game` has the scenario's texts in it, and the program speaks it where it can. */
export async function openTold(file: string, dir: string | undefined, language: string | undefined): Promise<Opened> {
  const opened = openRecorded(file, dir);
  if (!opened.ok || language === undefined) return opened;
  const edition = openEdition(scenarioDirOf(opened.value.record, dir));
  if (!edition.ok) return err({ code: USAGE, message: sayScenarioFault(edition.error) });
  const shown = readIn(edition.value, language);
  if (!shown.ok) return err({ code: USAGE, message: shown.error });
  const notes = notesIn(file, opened.value.notes, language);
  if (!notes.ok) return err({ code: FAILED, message: notes.error });
  return ok({ ...opened.value, notes: notes.value, game: compile(shown.value, opened.value.game.lengthId) });
}

/** The notes of `history.record.json` as `history.fr.yaml` beside it has them, where there is one. */
function notesIn(file: string, notes: readonly RecordNote[], language: string): Result<RecordNote[], string> {
  const beside = file.replace(/(\.record)?\.json$/, `.${language}.yaml`);
  const text = readText(beside);
  if (beside === file || !text.ok) return ok([...notes]);
  const read = readNotes({ name: beside, text: text.value }, notesByStep(notes));
  return read.ok ? ok(notesTold(notes, read.value.texts)) : err(problemsText(saidProblems(read.error)));
}
