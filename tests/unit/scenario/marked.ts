/** Breaking the mini scenario in one place, with a mark `«` where the problem must be shown. */
import { parseScenario, type ScenarioFile } from '../../../src/scenario/index.ts';
import { type SaidProblem, saidProblems } from '../../../src/words/problems.ts';
import { miniFiles } from '../../support/mini-scenario.ts';

const YAML = 'scenario.yaml';
export const miniYaml: string = miniFiles.find(({ name }) => name === YAML)?.text ?? '';

export const withYaml = (text: string): ScenarioFile[] =>
  miniFiles.map(file => (file.name === YAML ? { name: YAML, text } : file));

/** Problems of a set of files as they are told; empty when they parse. */
export function problemsOf(files: readonly ScenarioFile[]): SaidProblem[] {
  const result = parseScenario(files);
  return result.ok ? [] : saidProblems(result.error);
}

/** Replaces `from`, which must stand once in the mini scenario, and says where the mark in `to` ends up. */
export function broken(from: string, to: string): { files: ScenarioFile[]; line: number; column: number } {
  if (miniYaml.split(from).length !== 2) throw new Error(`not exactly once in the fixture: ${from}`);
  const marked = miniYaml.replace(from, () => to);
  const before = marked.slice(0, marked.indexOf('«')).split('\n');
  return {
    files: withYaml(marked.replace('«', '')),
    line: before.length,
    column: before[before.length - 1].length + 1,
  };
}
