/** Worker threads of the page, spoken to through comlink, that end when they fail or are no longer wanted. */
import { type Remote, wrap } from 'comlink';

export interface Thread<T> {
  worker: Worker;
  remote: Remote<T>;
  /** Rejects when the worker cannot start or dies; comlink would wait for ever. */
  failed: Promise<never>;
}

export function threadOf<T>(worker: Worker): Thread<T> {
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', event => reject(new Error(event.message || 'a worker failed')));
  });
  return { worker, remote: wrap<T>(worker), failed };
}

/** Rejects with the signal's reason once it is given. */
export const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
