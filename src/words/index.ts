/** The prose of the game: every sentence shown on a page or printed on a terminal comes from here. */
export * from './causes.ts';
export * from './communique.ts';
export * from './conditions.ts';
export * from './debrief/index.ts';
export * from './flags.ts';
export { describe } from './log.ts';
export { proposalText } from './log-acts.ts';
export * from './moves.ts';
export * from './names.ts';
export * from './numbers.ts';
export * from './outcomes.ts';
export * from './phases.ts';
export * from './promises.ts';
export * from './reasons.ts';
export * from './refusal-reasons.ts';
export * from './refusals.ts';
export * from './texts.ts';
export * from './worth.ts';
