/** Reads the files being written, away from the page, so that typing never waits. */
import type { Scenario } from '../../engine/scenario.ts';
import { idsOf, type KnownIds } from '../../scenario/edit/index.ts';
import {
  type JsonSchema,
  type Problem,
  parseScenario,
  parseYamlValue,
  SCENARIO_FILE,
  type ScenarioFile,
  scenarioSchema,
} from '../../scenario/index.ts';

export interface CheckRequest {
  number: number;
  files: ScenarioFile[];
}

/** What is wrong comes first; what forms and completion need follows when it is ready. */
export type CheckAnswer =
  | { kind: 'schema'; schema: JsonSchema }
  | { kind: 'problems'; number: number; problems: Problem[]; scenario: Scenario | null }
  | { kind: 'document'; number: number; document: unknown; ids: KnownIds };

const say = (answer: CheckAnswer): void => self.postMessage(answer);

self.addEventListener('message', ({ data: { number, files } }: MessageEvent<CheckRequest>) => {
  const parsed = parseScenario(files);
  say({
    ...{ kind: 'problems', number },
    problems: parsed.ok ? [] : parsed.error,
    scenario: parsed.ok ? parsed.value : null,
  });
  const document = parseYamlValue(files.find(({ name }) => name === SCENARIO_FILE)?.text ?? '');
  say({ kind: 'document', number, document, ids: idsOf(document) });
});

// The page itself never needs what the schema is made with.
say({ kind: 'schema', schema: scenarioSchema() });
