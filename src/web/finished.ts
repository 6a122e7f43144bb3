/** Finished games, wherever they come from, replayed and ready to be looked through. */
import { loadHistory, loadNotes } from 'virtual:scenarios';
import type { Game } from '../engine/index.ts';
import { err, ok, type Result } from '../engine/result.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { Party } from '../engine/types.ts';
import { type GameRecord, notesTold, type RecordNote } from '../record/index.ts';
import type { Step } from '../session/timeline.ts';
import { say, spoken } from '../words/say.ts';
import { replayed } from './games.ts';
import { withWords } from './language.ts';
import type { RecordRef } from './route.ts';
import { shownGame } from './shown.ts';
import { loadGame } from './storage/games.ts';
import { textProblemText } from './storage/problem-text.ts';

export interface Finished {
  from: RecordRef;
  record: GameRecord;
  /** The record's, as this page's reader reads them. */
  notes: RecordNote[];
  /** The seat played at this machine; the first person's where that is not known. */
  seat: Party;
  /** As this page's reader reads it. */
  game: Game;
  /** The scenario it was played on, which a replay has to be given. */
  played: Scenario;
  steps: Step[];
  /** The table's, where it is one of a class. */
  name?: string;
}

interface Named {
  record: GameRecord;
  name?: string;
}

async function tableOf(from: { class: string; table: string }): Promise<Result<Named, string>> {
  const { tableRecord } = await withWords(['classroom'], import('./classroom/table-record.ts'));
  return tableRecord(from);
}

async function namedRecordOf(from: RecordRef): Promise<Result<Named, string>> {
  if ('class' in from) return tableOf(from);
  const record = await recordOf(from);
  return record.ok ? ok({ record: record.value }) : record;
}

async function recordOf(from: Exclude<RecordRef, { class: string }>): Promise<Result<GameRecord, string>> {
  if ('link' in from) {
    // Checking what comes from elsewhere is large; games of one's own need none of it.
    const { decodeLink } = await import('../record/link.ts');
    const decoded = decodeLink(from.link);
    return decoded.ok ? decoded : err(decoded.error.map(textProblemText).join(' '));
  }
  if ('history' in from) {
    const record = await loadHistory(from.history);
    return record ? ok(record) : err(say('trouble.noHistory'));
  }
  const saved = await loadGame(from.game);
  return saved ? ok(saved.record) : err(say('trouble.noGame'));
}

/** Opens one; the error is a sentence. Looking shows every seat's secrets, so a game still being played is refused. */
export async function openFinished(from: RecordRef): Promise<Result<Finished, string>> {
  const found = await namedRecordOf(from);
  if (!found.ok) return found;
  const { record, ...named } = found.value;
  if (!record.result) return err(say('class' in from ? 'trouble.playing' : 'trouble.going'));
  const opened = await replayed(record);
  if (!opened.ok) return opened;
  const seat = Math.max(
    0,
    record.seats.findIndex(each => each.kind === 'human'),
  );
  const { game, steps } = opened.value;
  const notes = notesTold(record.notes ?? [], 'history' in from ? await loadNotes(from.history, spoken()) : {});
  return ok({ from, record, notes, seat, ...named, game: await shownGame(game), played: game.scenario, steps });
}
