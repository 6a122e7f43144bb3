/** A project of an older format brought up to date, when its author wants that. */
import { FORMAT, type Rewrite, rewriteFiles, SCENARIO_FILE, type ScenarioFile } from '../../scenario/index.ts';
import { LIFTS } from '../../scenario/migrate/index.ts';

export type Rewritten = Pick<Rewrite, 'files' | 'stuck'>;

const FORMAT_LINE = /^format: *(\d{1,4}) *(?:#.*)?$/m;

/** The older format a text says it is of, looked up at every key and hence without reading the text; null for the present one. */
export function formatBehind(text: string, lifts = LIFTS): number | null {
  const format = Number(FORMAT_LINE.exec(text)?.[1] ?? FORMAT);
  return format < FORMAT && lifts.has(format) ? format : null;
}

/** Each file with its edits, scenario.yaml last, so that it is what its author then sees. */
export function rewriteInOrder(files: readonly ScenarioFile[], lifts = LIFTS): Rewritten {
  const { files: changed, stuck } = rewriteFiles(files, lifts) ?? { files: [], stuck: SCENARIO_FILE };
  return {
    files: [...changed].sort((a, b) => Number(a.name === SCENARIO_FILE) - Number(b.name === SCENARIO_FILE)),
    stuck,
  };
}
