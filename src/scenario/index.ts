export { defaultRules } from './defaults.ts';
export { LIMITS } from './limits.ts';
export { migrate } from './migrate/index.ts';
export { parseScenario, type ScenarioFile } from './parse.ts';
export { formatProblems, PROBLEM_CODES, type Problem, type ProblemCode } from './problems.ts';
export { type JsonSchema, SCHEMA_FILE, scenarioSchema, schemaText } from './schema/json.ts';
