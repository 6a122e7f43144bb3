/** Shares the games of a branch out among worker threads of the page. */
import type { Scenario, State } from '../../engine/types.ts';
import type { GameRecord } from '../../record/index.ts';
import {
  BRANCH_CHUNK,
  type BranchGame,
  type BranchPlan,
  type BranchResult,
  branchResult,
} from '../../simulate/branch.ts';
import type { BranchWorker } from './branch-worker.ts';
import { aborted, type Thread, threadOf } from './thread.ts';

/** More would not be faster on the machines this runs on, and each holds the whole game. */
const WORKERS = 4;

interface Asked {
  scenario: Scenario;
  record: GameRecord;
  /** The position the branch starts from. */
  point: State;
  plan: BranchPlan;
  /** Told how many games are finished. */
  onProgress: (games: number) => void;
  signal: AbortSignal;
}

/** The result depends on the record and the plan alone, not on the number of workers. Rejects when aborted or a worker fails. */
export async function playBranch({ scenario, record, point, plan, onProgress, signal }: Asked): Promise<BranchResult> {
  const chunks = Math.ceil(plan.games / BRANCH_CHUNK);
  const count = Math.min(WORKERS, chunks, Math.max(1, navigator.hardwareConcurrency - 1));
  const threads = Array.from({ length: count }, startThread);
  const played: BranchGame[][] = [];
  let next = 0;
  let done = 0;
  const feed = async ({ remote }: Thread<BranchWorker>): Promise<void> => {
    await remote.open(scenario, record, plan);
    while (next < chunks) {
      const from = next++ * BRANCH_CHUNK;
      const games = await remote.play(from, Math.min(plan.games, from + BRANCH_CHUNK));
      played[from / BRANCH_CHUNK] = games;
      done += games.length;
      onProgress(done);
    }
  };
  try {
    await Promise.race([Promise.all(threads.map(feed)), ...threads.map(thread => thread.failed), aborted(signal)]);
  } finally {
    for (const thread of threads) thread.worker.terminate();
  }
  return branchResult(record, point, plan, played.flat());
}

const startThread = (): Thread<BranchWorker> =>
  threadOf(new Worker(new URL('./branch-worker.ts', import.meta.url), { type: 'module' }));
