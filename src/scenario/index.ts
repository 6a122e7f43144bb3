export { defaultRules } from './defaults.ts';
export { LIMITS } from './limits.ts';
export { parseScenario, type ScenarioFile } from './parse.ts';
export { formatProblems, PROBLEM_CODES, type Problem, type ProblemCode } from './problems.ts';
