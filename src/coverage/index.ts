/** Who is defended: what play and pictures need. Stage 1 (compile.ts, build-tables.ts) is a build step. */
export { INTERCEPTORS, RADARS, SITES } from './catalogue.ts';
export { type CellCover, type ClassCover, cells, countryCover, type FarPath, farPaths } from './cells.ts';
export {
  type CellChange,
  type CellState,
  type ClassFilter,
  compareCells,
  compareFar,
  type FarChange,
  type FarState,
  hardestLaunch,
} from './compare.ts';
export type { Configuration, Share } from './configuration.ts';
export { type Coverage, evaluate } from './evaluate.ts';
export { explainPath, type PathClock, type PathId, type Reckoning, type Verdict } from './explain.ts';
export { groundReach } from './fly-out.ts';
export { LENS_NAMES, LENSES, type Lens, type LensName } from './lenses.ts';
export { type ConfigurationProblem, parseConfig } from './parse-configuration.ts';
export { CLASSES, type MissileClass } from './paths.ts';
export { drawPath, type Encounter, type Ends, encounter, endsOf, type Launcher, type PicturePoint } from './picture.ts';
export { missingColumns } from './prepare.ts';
export { pathOf, type Question, type QuestionCase, type QuestionRow, sharesOf } from './questions.ts';
export { SECTOR_CORNERS } from './sector.ts';
export { type PathStory, storyOf } from './story.ts';
export { COMMANDS, type Command, type Tables } from './tables.ts';
