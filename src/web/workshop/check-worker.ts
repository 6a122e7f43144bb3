/** Reads the files being written, away from the page, so that typing never waits. */
import type { Scenario } from '../../engine/scenario.ts';
import { idsOf, type KnownIds } from '../../scenario/edit/index.ts';
import {
  type JsonSchema,
  type Problem,
  parseYamlValue,
  readEdition,
  SCENARIO_FILE,
  type ScenarioFile,
  scenarioSchema,
  type Translation,
} from '../../scenario/index.ts';

export interface CheckRequest {
  number: number;
  files: ScenarioFile[];
}

/** What is wrong comes first; what forms and completion need follows when it is ready. */
export type CheckAnswer =
  | { kind: 'schema'; schema: JsonSchema }
  | { kind: 'problems'; number: number; problems: Problem[]; scenario: Scenario | null; translations: Translation[] }
  | { kind: 'document'; number: number; document: unknown; ids: KnownIds };

/** Until it has read a while, the library that explains mistakes is slow; the first mistake should not wait for it. */
const WARMING = 2;
let warmed = false;

function warm(text: string): void {
  if (warmed) return;
  warmed = true;
  for (let at = 0; at < WARMING; at++) parseYamlValue(`${text}\n"`);
}

const say = (answer: CheckAnswer): void => self.postMessage(answer);

self.addEventListener('message', ({ data: { number, files } }: MessageEvent<CheckRequest>) => {
  const { edition: parsed, document } = readEdition(files);
  say({
    ...{ kind: 'problems', number },
    problems: parsed.ok ? [] : parsed.error,
    ...(parsed.ok ? parsed.value : { scenario: null, translations: [] }),
  });
  say({ kind: 'document', number, document, ids: idsOf(document) });
  warm(files.find(({ name }) => name === SCENARIO_FILE)?.text ?? '');
});

// The page itself never needs what the schema is made with.
say({ kind: 'schema', schema: scenarioSchema() });
