/** What a lint is: a question about a scenario that parses, and what it says where the answer is bad. */
import type { Game, Scenario } from '../engine/index.ts';
import type { ScenarioFile, Where } from '../scenario/index.ts';
import type { LintTold } from './sayings.ts';

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
  message: LintTold;
  fix: LintTold;
}

/** In the order of docs/authoring.md. Stable: tools and tests may rely on them. `lint.<code>` says what each finds. */
export const LINT_CODES = [
  'no-agreement-zone',
  'dominated-seat',
  'unwanted-option',
  'red-line-unmet',
  'never-happens',
  'brief-contradicts',
  'home-decided',
  'text-missing',
  'unsourced-claim',
  'too-alike',
  'persona-one-sided',
] as const;
export type LintCode = (typeof LINT_CODES)[number];

export interface Lint {
  code: LintCode;
  check(context: Context): Iterable<Finding>;
}
