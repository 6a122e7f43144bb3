/** The thread's side: takes the plan once, then plays the pieces it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Piece, type PlaytestPlan, playerOf } from './plan.ts';

const play = playerOf(workerData as PlaytestPlan);
parentPort?.on('message', (piece: Piece) => {
  parentPort?.postMessage(play(piece));
});
