export { defaultRules } from './defaults.ts';
export { isScenarioFile, languageOf, normal, SCENARIO_FILE, type ScenarioFile, textsFile } from './files.ts';
export { languageOfTexts } from './language.ts';
export { LIMITS } from './limits.ts';
export type { Path, Spot } from './locate.ts';
export { type Locator, locatorOf, parseYamlValue, type Where } from './locator.ts';
export { type FileRewrite, formatGiven, olderFormat, type Rewrite, rewriteFiles, withEdits } from './migrate/files.ts';
export { type Edition, parseEdition, parseScenario } from './parse.ts';
export {
  formatProblems,
  type Located,
  PROBLEM_CODES,
  PROBLEM_TITLES,
  type Problem,
  type ProblemCode,
} from './problems.ts';
export { FORMAT } from './schema/document.ts';
export { formsOf, type JsonSchema, SCHEMA_FILE, scenarioSchema, schemaText } from './schema/json.ts';
export { type TextAt, textsOf } from './texts.ts';
export { type NotesTranslation, readNotes } from './translation/notes.ts';
export { missingFilesOf, translationSkeleton } from './translation/skeleton.ts';
export { type Translation, translated } from './translation/translated.ts';
