/** A class's tables, fetched, verified and replayed, beside each other. */
import { loadHistory } from 'virtual:scenarios';
import { type TableStory, tableStory } from '../../../analysis/class-tables.ts';
import { NO_LAYERS, reservationOf } from '../../../analysis/game-space.ts';
import type { Game } from '../../../engine/index.ts';
import { err, ok, type Result } from '../../../engine/result.ts';
import type { State } from '../../../engine/types.ts';
import type { GameRecord } from '../../../record/index.ts';
import type { ClassInfo, ConsoleMessage } from '../../../wire/types.ts';
import { say } from '../../../words/say.ts';
import { tableName } from '../../../words/tables.ts';
import { getFrom } from '../../classroom/ask.ts';
import { replayed } from '../../games.ts';
import { shownGame } from '../../shown.ts';

export interface PlayedTable {
  id: string;
  name: string;
  story: TableStory;
}

export interface PlayedClass {
  info: ClassInfo;
  /** As this page's reader reads it. */
  game: Game;
  /** The position every table began with. */
  dealt: State;
  /** What no agreement is worth there to each. */
  none: number[];
  tables: PlayedTable[];
  /** What governments came to, where the scenario brings a record of it. */
  past: TableStory | null;
}

interface Sent {
  table: string;
  name: string;
  record: GameRecord;
}

export async function loadClass(id: string): Promise<Result<PlayedClass, string>> {
  const base = `/api/console/${encodeURIComponent(id)}`;
  const [glance, sent] = await Promise.all([
    getFrom<ConsoleMessage>(`${base}/glance`),
    getFrom<Sent[]>(`${base}/export/records.json`),
  ]);
  if (!glance.ok) return err(glance.error.message);
  if (!sent.ok) return err(sent.error.message);
  const info = glance.value.class;
  const [first] = sent.value;
  if (!info || !first) return err(say('class.debrief.noTables'));
  const opened = await replayed({ ...first.record, moves: [], hashes: first.record.hashes.slice(0, 1), result: null });
  if (!opened.ok) return opened;
  const { game } = opened.value;
  const dealt = opened.value.steps[0]!.state;
  const none = reservationOf(game, dealt, NO_LAYERS);
  const tables: PlayedTable[] = [];
  for (const { table, name: named, record } of sent.value) {
    const name = tableName(named);
    const each = await replayed(record);
    if (!each.ok) return err(say('named.value', { name, value: each.error }));
    tables.push({ id: table, name, story: tableStory(game, dealt, none, each.value.steps) });
  }
  const past = await pastOf(info.scenario.id, game, dealt, none);
  return ok({ info, game: await shownGame(game), dealt, none, tables, past });
}

/** The record of what governments did, when it was played on this very scenario. */
async function pastOf(id: string, game: Game, dealt: State, none: number[]): Promise<TableStory | null> {
  const record = await loadHistory(id);
  const opened = record ? await replayed(record) : null;
  return opened?.ok ? tableStory(game, dealt, none, opened.value.steps) : null;
}
