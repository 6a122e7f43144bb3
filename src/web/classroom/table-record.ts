import { err, ok, type Result } from '../../engine/result.ts';
import type { GameRecord } from '../../record/index.ts';
import { tableName } from '../../words/tables.ts';
import { getFrom } from './ask.ts';

/** The record of a class's table, as its facilitator may have it, under the name the table goes by. */
export async function tableRecord(from: {
  class: string;
  table: string;
}): Promise<Result<{ name: string; record: GameRecord }, string>> {
  const [id, table] = [from.class, from.table].map(encodeURIComponent);
  const found = await getFrom<{ name: string; record: GameRecord }>(`/api/console/${id}/tables/${table}/record`);
  return found.ok ? ok({ ...found.value, name: tableName(found.value.name) }) : err(found.error.message);
}
