import { useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../engine/scenario.ts';
import type { KnownIds } from '../../scenario/edit/index.ts';
import type { JsonSchema, Problem, ScenarioFile, Translation } from '../../scenario/index.ts';
import type { CheckAnswer, CheckRequest } from './check-worker.ts';

/** What the editor's completion and explanations draw on. */
export interface Knowledge {
  /** Null until it has come. */
  schema: JsonSchema | null;
  ids: KnownIds;
}

export interface Check extends Knowledge {
  problems: Problem[];
  /** Null while there are problems. */
  scenario: Scenario | null;
  /** How the scenario reads in other languages. */
  translations: Translation[];
  /** The last scenario that had no problems, for the preview. */
  sound: Scenario | null;
  /** scenario.yaml as plain unchecked data; null when it cannot be read at all. */
  document: unknown;
  /** The files have changed since; what is said here is of the text before. */
  stale: boolean;
}

interface Heard extends Omit<Check, 'stale'> {
  /** Which question the problems answer, counted from 1; 0 before the first answer. */
  number: number;
}

const NOTHING: Heard = {
  ...{ number: 0, problems: [], scenario: null, translations: [], sound: null },
  ...{ document: null, ids: {}, schema: null },
};

function hear(before: Heard, answer: CheckAnswer): Heard {
  switch (answer.kind) {
    case 'schema':
      return { ...before, schema: answer.schema };
    case 'document':
      return { ...before, document: answer.document, ids: answer.ids };
    case 'problems': {
      const { number, problems, scenario, translations } = answer;
      return { ...before, number, problems, scenario, translations, sound: scenario ?? before.sound };
    }
  }
}

/** A reader that is never asked twice at once: while it reads, of what is asked only the last waits. */
function reader(onAnswer: (answer: CheckAnswer) => void): { ask(request: CheckRequest): void; stop(): void } {
  const thread = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module', name: 'check' });
  let busy = false;
  let waiting: CheckRequest | null = null;
  const send = (request: CheckRequest): void => {
    busy = true;
    waiting = null;
    thread.postMessage(request);
  };
  thread.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
    onAnswer(data);
    if (data.kind !== 'document') return;
    busy = false;
    if (waiting) send(waiting);
  };
  return {
    ask(request) {
      if (busy) waiting = request;
      else send(request);
    },
    stop: () => thread.terminate(),
  };
}

/** What is right and wrong with the files, always of the latest text; null until the first answer. */
export function useCheck(files: ScenarioFile[]): Check | null {
  const [heard, setHeard] = useState(NOTHING);
  const ask = useRef<((files: ScenarioFile[]) => void) | null>(null);
  // Told by a ref, not by state: typing must not draw the page once more for having asked.
  const last = useRef<{ number: number; files: ScenarioFile[] | null }>({ number: 0, files: null });
  useEffect(() => {
    const thread = reader(answer => setHeard(before => hear(before, answer)));
    ask.current = next => {
      last.current = { number: last.current.number + 1, files: next };
      thread.ask({ number: last.current.number, files: next });
    };
    return thread.stop;
  }, []);
  useEffect(() => ask.current?.(files), [files]);
  return heard.number === 0
    ? null
    : { ...heard, stale: last.current.files !== files || heard.number < last.current.number };
}
