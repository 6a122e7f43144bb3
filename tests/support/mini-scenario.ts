/** Two small scenarios for tests: one that uses every part of the format, one with five parties and a threshold. */
import { fileURLToPath } from 'node:url';
import type { Scenario } from '../../src/engine/scenario.ts';
import { parseScenario, type ScenarioFile } from '../../src/scenario/index.ts';
import { readScenarioDir } from '../../src/scenario/node.ts';

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Two parties, three clauses, two pillars; a chair, a track, a deployment, an interim deal; four rounds or three. */
export const miniFiles: readonly ScenarioFile[] = readScenarioDir(folder('mini'));
/** Five parties, four clauses; four of five decide and the builder (party 0) has a veto; four rounds or two. */
export const fiveFiles: readonly ScenarioFile[] = readScenarioDir(folder('five'));

function parsed(files: readonly ScenarioFile[]): Scenario {
  const result = parseScenario(files);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A fresh copy each time, so that a test may change it. */
export const miniScenario = (): Scenario => parsed(miniFiles);
export const fiveScenario = (): Scenario => parsed(fiveFiles);
