/** What a lint is: a question about a scenario that parses, and what it says where the answer is bad. */
import type { Game, Scenario } from '../engine/index.ts';
import type { ScenarioFile, Where } from '../scenario/index.ts';

/** What a lint looks at. */
export interface Context {
  scenario: Scenario;
  /** The scenario in each of its lengths. */
  games: Game[];
  /** scenario.yaml as plain values: what was written, and what was left out. */
  document: unknown;
  files: readonly ScenarioFile[];
}

export interface Finding {
  where: Where;
  message: string;
  fix: string;
}

export interface LintAbout {
  /** Stable: tools and tests may rely on it. */
  code: string;
  /** What it finds, as a heading. */
  title: string;
  /** Why that is a fault, and how it is told; for docs/authoring.md. */
  about: string;
  /** YAML (or Markdown) that has the fault. */
  example: string;
}

export interface Lint extends LintAbout {
  check(context: Context): Iterable<Finding>;
}
