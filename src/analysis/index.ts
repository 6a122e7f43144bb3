/** The door of the analysis: domains and the space of agreements they hold. */
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
