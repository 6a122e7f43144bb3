/** Plays the pieces of a playtest on Node's worker threads. */
import { Worker } from 'node:worker_threads';
import { gamesIn, type Piece, type PieceResult, type PlaytestPlan, piecesOf } from './plan.ts';

/** A thread starts without the loader that reads TypeScript, so it registers one before its first import. */
function startThread(plan: PlaytestPlan): Worker {
  const loader = import.meta.resolve('tsx/esm/api');
  const file = import.meta.resolve('./thread.ts');
  const boot = `import(${JSON.stringify(loader)}).then(x => { x.register(); return import(${JSON.stringify(file)}); });`;
  return new Worker(boot, { eval: true, workerData: plan });
}

/** One thread plays pieces until none are left. */
function runThread(
  worker: Worker,
  take: () => Piece | undefined,
  onResult: (result: PieceResult) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let piece = take();
    const feed = (): void => (piece === undefined ? resolve() : worker.postMessage(piece));
    worker.on('error', reject);
    worker.on('message', (result: PieceResult) => {
      onResult(result);
      piece = take();
      feed();
    });
    feed();
  });
}

/**
 * All pieces, on `count` threads, with results in the order of the pieces. A thread that fails fails the playtest.
 * @param onDone told how many games are finished
 */
export async function playOnThreads(
  plan: PlaytestPlan,
  count: number,
  onDone: (games: number) => void,
): Promise<PieceResult[]> {
  const pieces = piecesOf(plan);
  const results = new Array<PieceResult>(pieces.length);
  const threads = Array.from({ length: Math.min(count, pieces.length) }, () => startThread(plan));
  let next = 0;
  let games = 0;
  const runOne = (worker: Worker): Promise<void> => {
    let at = -1;
    const take = (): Piece | undefined => {
      at = next++;
      return pieces[at];
    };
    return runThread(worker, take, result => {
      results[at] = result;
      games += gamesIn(plan, pieces[at]!);
      onDone(games);
    });
  };
  try {
    await Promise.all(threads.map(runOne));
  } finally {
    await Promise.all(threads.map(worker => worker.terminate()));
  }
  return results;
}
