/** Records of every format ever released still load: each entry lifts a record of its format to the next one. */
import { err, ok, type Result } from '../engine/index.ts';
import { FORMAT } from './types.ts';

type Fields = Record<string, unknown>;

/** By the format lifted from. Format 2 added `notes`, which may be left out. */
const MIGRATIONS: ReadonlyMap<number, (record: Fields) => Fields> = new Map([[1, (record: Fields) => record]]);

/** Lifts raw JSON to the present format; the error is a sentence about its `format` field. The fields are unchecked. */
export function migrate(raw: unknown, migrations = MIGRATIONS, target: number = FORMAT): Result<unknown, string> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return err('is not a record: an object was expected');
  let fields: Fields = { ...raw };
  while (fields.format !== target) {
    const format = fields.format;
    if (typeof format !== 'number') return err('the record does not say its format, a number');
    if (format > target) return err(`format ${format} is newer than this program, which reads up to ${target}`);
    const lift = migrations.get(format);
    if (lift === undefined) return err(`format ${format} was never released`);
    fields = { ...lift(fields), format: format + 1 };
  }
  return ok(fields);
}
