/** The file of finished chunks, one JSON line each after a first line that names the plan: what a rerun goes on from. */
import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { digest, err, ok, type Result } from '../engine/index.ts';
import { type Plan, packPlan } from './plan.ts';
import type { Played } from './play.ts';

export interface Ledger {
  /** What was played before. */
  done: Map<number, Played[]>;
  add(chunk: number, results: Played[]): void;
}

const FORMAT = 'back-to-back tournament 1';

/** Names a plan; another plan's results are never mixed in. */
export const planDigest = (plan: Plan): string => digest(packPlan(plan));

interface Line {
  chunk: number;
  results: Played[];
}

/** The lines that are whole; what a broken end left half written is cut off the file. */
function readLines(file: string, text: string): Line[] {
  const end = text.lastIndexOf('\n') + 1;
  if (end < text.length) truncateSync(file, Buffer.byteLength(text.slice(0, end)));
  return text
    .slice(0, end)
    .split('\n')
    .slice(1, -1)
    .map(line => JSON.parse(line) as Line);
}

/** Opens or begins the file. An error when it is another plan's, or no such file at all. */
export function openLedger(file: string, plan: Plan): Result<Ledger, string> {
  const head = JSON.stringify({ format: FORMAT, plan: planDigest(plan) });
  const done = new Map<number, Played[]>();
  const add = (chunk: number, results: Played[]): void => {
    appendFileSync(file, `${JSON.stringify({ chunk, results } satisfies Line)}\n`);
  };
  if (!existsSync(file)) {
    writeFileSync(file, `${head}\n`);
    return ok({ done, add });
  }
  const text = readFileSync(file, 'utf8');
  if (!text.startsWith(`${head}\n`)) {
    const ours = text.startsWith(`{"format":"${FORMAT}"`);
    return err(ours ? `${file} holds the results of another tournament` : `${file} holds no tournament`);
  }
  try {
    for (const { chunk, results } of readLines(file, text)) done.set(chunk, results);
  } catch {
    return err(`${file} is damaged`);
  }
  return ok({ done, add });
}
