/** Shares the chunks of a sweep out among Node's worker threads. */
import { Worker } from 'node:worker_threads';
import type { Game, Scenario } from '../engine/index.ts';
import { CHUNK, chunksOf, type Sweep } from './chunk.ts';
import type { Tally } from './stats.ts';

export interface Job {
  scenario: Scenario;
  lengthId: string;
  sweep: Sweep;
}

interface Done {
  chunk: number;
  tally: Tally;
}

/** A thread starts without the loader that reads TypeScript, so it registers one before its first import. */
function startWorker(job: Job): Worker {
  const loader = import.meta.resolve('tsx/esm/api');
  const file = import.meta.resolve('./worker.ts');
  const boot = `import(${JSON.stringify(loader)}).then(x => { x.register(); return import(${JSON.stringify(file)}); });`;
  return new Worker(boot, { eval: true, workerData: job });
}

/**
 * Plays all chunks on `count` threads and returns their tallies in order. A thread that fails fails the sweep.
 * @param onDone told how many games are finished, in any order
 */
export async function playOnWorkers(
  game: Game,
  sweep: Sweep,
  count: number,
  onDone: (games: number) => void,
): Promise<Tally[]> {
  const chunks = chunksOf(sweep.games);
  const tallies = new Array<Tally>(chunks);
  const workers: Worker[] = [];
  let next = 0;
  let finished = 0;
  const job: Job = { scenario: game.scenario, lengthId: game.lengthId, sweep };
  const runWorker = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = startWorker(job);
      workers.push(worker);
      const feed = (): void => {
        if (next >= chunks) resolve();
        else worker.postMessage(next++);
      };
      worker.on('error', reject);
      worker.on('message', ({ chunk, tally }: Done) => {
        tallies[chunk] = tally;
        finished++;
        onDone(Math.min(sweep.games, finished * CHUNK));
        feed();
      });
      feed();
    });
  try {
    await Promise.all(Array.from({ length: Math.min(count, chunks) }, runWorker));
  } finally {
    await Promise.all(workers.map(w => w.terminate()));
  }
  return tallies;
}
