/** The vocabulary of play, gathered. */
export type * from './log.ts';
export type * from './move.ts';
export { CONTROL_KINDS, REFUSAL_CODES } from './move.ts';
export type { ByParty, Condition, Effect, Outcome, Party, Role, RoleIndex, Rules, Scenario } from './scenario.ts';
export type * from './state.ts';
export { PROMISE_KINDS, PROPOSAL_KINDS, REASONS } from './state.ts';
