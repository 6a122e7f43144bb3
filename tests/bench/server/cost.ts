/** What a process has used, and lists of times as a line of text. */
import { readFileSync } from 'node:fs';

/** Seconds of processor time the process has used, user and system, over all its threads. */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

export const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}

export const spread = (list: readonly number[]): string => {
  const sorted = [...list].sort((a, b) => a - b);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map(q => quantile(sorted, q).toFixed(1));
  return `p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms (${sorted.length} samples)`;
};
