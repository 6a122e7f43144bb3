/** The door of the analysis: domains and the space of agreements they hold. */
export type { Compat } from './compat.ts';
export { type Distance, type Distances, distancesOf, type Landmarks } from './distance.ts';
export {
  type Domain,
  exactOutcomeCount,
  indexOf,
  optionNames,
  outcomeAt,
  outcomeCount,
  TOLERANCE,
  utilityOf,
} from './domain.ts';
export { type Frontier, frontierOf } from './frontier.ts';
export { IMPORT_LIMITS, type Imported, type ImportFile, importDomain, type Note } from './import/index.ts';
export { scenarioFrom, type WrittenScenario } from './import/scenario-from.ts';
export type { PointList, SolutionReport, SpaceReport } from './report.ts';
export { reportDomain, reportGame } from './reports.ts';
export type { Solution } from './solutions.ts';
export {
  type AgreementSpace,
  agreementSpace,
  type Counted,
  type FrontierPoint,
  SPACE_LIMITS,
  type SpaceLimits,
} from './space.ts';
