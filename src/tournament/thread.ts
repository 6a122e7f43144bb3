/** The thread's side: reads the plan once, then plays the chunks it is given. */
import { workerData } from 'piscina';
import { unpackPlan } from './plan.ts';
import { type Played, playChunk } from './play.ts';

const plan = unpackPlan(workerData as string);

/** Called by the pool, which finds it by this name. */
export const play = (chunk: number): Played[] => playChunk(plan, chunk);
