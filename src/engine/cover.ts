/**
 * From public facts to a coverage configuration (rules 11.1–11.3), and the door through which clients reach the coverage
 * model. Nothing of the game's own course reads any of it.
 */
import type { Configuration } from '../coverage/configuration.ts';
import { type Coverage, evaluate } from '../coverage/evaluate.ts';
import type { Tables } from '../coverage/tables.ts';
import { holds, previewText, standingOptions, standingText } from './condition.ts';
import type { Game } from './game.ts';
import type { CoverageDef } from './scenario-coverage.ts';
import type { Condition, Package, Public } from './types.ts';

export { INTERCEPTORS, RADARS, SITES } from '../coverage/catalogue.ts';
export { type CellCover, cells, countryCover, type FarPath, farPaths } from '../coverage/cells.ts';
export {
  type CellChange,
  type CellState,
  type ClassFilter,
  compareCells,
  compareFar,
  type FarChange,
  type FarState,
  hardestLaunch,
} from '../coverage/compare.ts';
export { explainPath, type PathClock, type PathId, type Reckoning } from '../coverage/explain.ts';
export { groundReach } from '../coverage/fly-out.ts';
export { LENS_NAMES, LENSES, type LensName } from '../coverage/lenses.ts';
export { CLASSES } from '../coverage/paths.ts';
export { drawPath, endsOf, type PicturePoint } from '../coverage/picture.ts';
export { pathOf, type Question, type QuestionCase, type QuestionRow, sharesOf } from '../coverage/questions.ts';
export { SECTOR_CORNERS } from '../coverage/sector.ts';
export { type PathStory, storyOf } from '../coverage/story.ts';
export { COMMANDS, type Command } from '../coverage/tables.ts';
export type { Configuration, Coverage, Tables };
export { evaluate };

const LEVELS = [2, 1] as const;

/**
 * What the facts and a text mean to the coverage model: every battery and radar whose condition holds, the highest level
 * of sharing, the first command that applies. `options` replaces the standing text. Null when the scenario has no model.
 */
export function configurationOf(
  game: Game,
  pub: Public,
  options: Package = standingOptions(pub),
): Configuration | null {
  const { coverage } = game.scenario;
  if (coverage === null) return null;
  const there = ({ when }: { when: Condition | null }): boolean => when === null || holds(game, pub, when, options);
  const command = coverage.command.find(there);
  const ids = (parts: typeof coverage.radars): string[] => parts.filter(there).map(({ id }) => id);
  return {
    sites: coverage.sites.filter(there).map(({ at, interceptor }) => [at, interceptor]),
    radars: ids(coverage.radars),
    ruRadars: ids(coverage.partnerRadars),
    share: LEVELS.find(level => coverage.share.some(part => part.level === level && there(part))) ?? 0,
    command: command?.is ?? 'independent',
    ...(command?.delay == null ? {} : { delay: command.delay }),
  };
}

/** Two configurations to be compared: as things stand, and as they would be. */
export interface CoverSubject {
  coverage: CoverageDef;
  now: Configuration;
  then: Configuration;
}

/** What stands, and what a draft would make of it; null when the scenario has no model. */
export function subjectOf(game: Game, pub: Public, draft: Package): CoverSubject | null {
  const { coverage } = game.scenario;
  const now = configurationOf(game, pub, standingText(pub));
  const then = configurationOf(game, pub, previewText(pub, draft));
  return coverage && now && then && { coverage, now, then };
}

/** What two configurations cover, and what every set of tables at hand says of the second. Per mille. */
export interface CoverFigures {
  now: Coverage;
  then: Coverage;
  all: Coverage[];
}

/** `tables` of the lens that is looked through, and `sets` of all of them. */
export const figuresOf = ({ now, then }: CoverSubject, tables: Tables, sets: readonly Tables[]): CoverFigures => ({
  now: evaluate(tables, now),
  then: evaluate(tables, then),
  all: sets.map(each => evaluate(each, then)),
});
