/** Chunks on worker threads. */
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { packPlan } from './plan.ts';
import type { Played } from './play.ts';
import type { Play } from './run.ts';

/** One thread plays in this process, after letting the host breathe. */
export const onThreads =
  (threads: number): Play =>
  async (plan, chunks, done) => {
    if (threads <= 1 || chunks.length <= 1) {
      const { playChunk } = await import('./play.ts');
      for (const chunk of chunks) {
        done(chunk, playChunk(plan, chunk));
        await new Promise(resolve => setTimeout(resolve, 0));
      }
      return;
    }
    const pool = new Piscina({
      filename: fileURLToPath(import.meta.resolve('./thread-start.mjs')),
      execArgv: [],
      minThreads: Math.min(threads, chunks.length),
      maxThreads: Math.min(threads, chunks.length),
      workerData: packPlan(plan),
    });
    try {
      await Promise.all(chunks.map(async chunk => done(chunk, (await pool.run(chunk, { name: 'play' })) as Played[])));
    } finally {
      await pool.destroy();
    }
  };
