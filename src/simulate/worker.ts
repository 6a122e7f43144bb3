/** The thread's side: compiles the scenario once, then plays the chunks it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import { compile } from '../engine/index.ts';
import { playChunk } from './chunk.ts';
import type { Job } from './workers.ts';

const { scenario, lengthId, sweep } = workerData as Job;
const game = compile(scenario, lengthId);
parentPort?.on('message', (chunk: number) => {
  parentPort?.postMessage({ chunk, tally: playChunk(game, sweep, chunk) });
});
