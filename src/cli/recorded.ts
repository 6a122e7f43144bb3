/** A recorded game from disk, with the scenario it was played on: what several verbs begin with. */
import { compile, err, type Game, ok, type Result } from '../engine/index.ts';
import { type GameRecord, gameOf, type RecordProblem, type Replayed, replay } from '../record/index.ts';
import { openEdition, openRecord, openScenario, scenarioDirOf } from './files.ts';
import { type ExitCode, FAILED, USAGE } from './io.ts';
import { readIn } from './language.ts';
import { sayRecordProblem, sayScenarioFault } from './say.ts';

export interface Recorded {
  record: GameRecord;
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
  return ok({ record: record.value, game: game.value, replayed: replayed.value });
}

/** The same to be told in a language: `game` has the scenario's texts in it, and the program speaks it where it can. */
export async function openTold(file: string, dir: string | undefined, language: string | undefined): Promise<Opened> {
  const opened = openRecorded(file, dir);
  if (!opened.ok || language === undefined) return opened;
  const edition = openEdition(scenarioDirOf(opened.value.record, dir));
  if (!edition.ok) return err({ code: USAGE, message: sayScenarioFault(edition.error) });
  const shown = await readIn(edition.value, language);
  if (!shown.ok) return err({ code: USAGE, message: shown.error });
  return ok({ ...opened.value, game: compile(shown.value, opened.value.game.lengthId) });
}
