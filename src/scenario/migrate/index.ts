/** Scenarios of every format ever released still load: each step lifts a document of its format to the next one. */
import type { Report } from '../findings.ts';
import { FORMAT } from '../schema/document.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Takes and gives plain values as YAML makes them, from strangers and not yet checked: it must not throw. */
export type Lift = (document: Fields) => Fields;

/** By the format lifted from. Format 1 is the first, so nothing needs lifting yet; tests/fixtures/ keeps it loading. */
const LIFTS: ReadonlyMap<number, Lift> = new Map();

/**
 * Lifts a document to the present format. What has no format that was ever released comes back as it is, for the
 * schema to refuse; a format of a later edition is reported here, and its document not read any further (undefined).
 */
export function migrate(value: unknown, report: Report, lifts = LIFTS, target: number = FORMAT): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  let fields: Fields = value as Fields;
  const { format } = fields;
  if (typeof format === 'number' && Number.isInteger(format) && format > target) {
    const message = `Format ${format} is newer than this program, which reads up to ${target}.`;
    report(['format'], 'bad-value', message, 'Open it with the newer edition it was written for.');
    return undefined;
  }
  for (let at = format; typeof at === 'number' && at < target; at++) {
    const lift = lifts.get(at);
    if (lift === undefined) return value;
    fields = { ...lift(fields), format: at + 1 };
  }
  return fields;
}
