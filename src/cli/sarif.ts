/** Problems as SARIF 2.1.0, which code-review tools read. */
import type { SaidProblem } from '../words/problems.ts';

export interface SarifRule {
  id: string;
  text: string;
}

/**
 * One run of one verb.
 * @param folder as typed, with which the names of files are resolved
 */
export function sarifOf(
  folder: string,
  rules: readonly SarifRule[],
  problems: readonly SaidProblem[],
  level: 'error' | 'warning',
): string {
  const results = problems.map(problem => ({
    ruleId: problem.code,
    level,
    message: { text: `${problem.message} ${problem.fix}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(problem.file), uriBaseId: 'FOLDER' },
          region: { startLine: problem.line, startColumn: problem.column },
        },
      },
    ],
  }));
  const used = new Set(problems.map(({ code }) => code));
  const described = rules
    .filter(({ id }) => used.has(id))
    .map(({ id, text }) => ({ id, shortDescription: { text }, defaultConfiguration: { level } }));
  return JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Back to Back', rules: described } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { FOLDER: { description: { text: folder } } },
        results,
      },
    ],
  });
}
