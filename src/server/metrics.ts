/** Counters for Prometheus, in its text format. No name, code or id is ever a label. */
import type { Committed } from './hub.ts';

/** Upper bounds in seconds. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5] as const;

interface Histogram {
  counts: number[];
  sum: number;
  count: number;
}

const histogram = (): Histogram => ({ counts: BOUNDS.map(() => 0), sum: 0, count: 0 });

function observe(h: Histogram, seconds: number): void {
  h.sum += seconds;
  h.count += 1;
  for (const [k, bound] of BOUNDS.entries()) if (seconds <= bound) h.counts[k] += 1;
}

function show(name: string, help: string, h: Histogram): string {
  const buckets = BOUNDS.map((bound, k) => `${name}_bucket{le="${bound}"} ${h.counts[k]}`);
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} histogram`,
    ...buckets,
    `${name}_bucket{le="+Inf"} ${h.count}`,
    `${name}_sum ${h.sum}`,
    `${name}_count ${h.count}`,
  ].join('\n');
}

const single = (kind: 'gauge' | 'counter', name: string, help: string, value: number): string =>
  `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n${name} ${value}`;

export interface Gauges {
  rooms: number;
  tables: number;
  seats: number;
  connections: number;
}

export interface Metrics {
  committed(commit: Committed): void;
  /** A move was answered after so many milliseconds. */
  submitted(took: number, ok: boolean): void;
  text(gauges: Gauges): string;
}

export function openMetrics(): Metrics {
  const commits = histogram();
  const submits = histogram();
  let entries = 0;
  let refused = 0;
  return {
    committed: commit => {
      observe(commits, commit.took / 1000);
      entries += commit.entries;
    },
    submitted: (took, ok) => {
      observe(submits, took / 1000);
      if (!ok) refused += 1;
    },
    text: ({ rooms, tables, seats, connections }) =>
      `${[
        single('gauge', 'b2b_rooms', 'Classes and tables in memory.', rooms),
        single('gauge', 'b2b_tables', 'Tables of the classes in memory.', tables),
        single('gauge', 'b2b_seats', 'People seated at them.', seats),
        single('gauge', 'b2b_connections', 'Pages connected.', connections),
        single('counter', 'b2b_entries_total', 'Entries committed to the log.', entries),
        single('counter', 'b2b_moves_refused_total', 'Moves refused.', refused),
        single('gauge', 'b2b_memory_bytes', 'Resident memory.', process.memoryUsage.rss()),
        show('b2b_commit_seconds', 'Time of a transaction.', commits),
        show('b2b_submit_seconds', 'Time from a move received to its answer.', submits),
      ].join('\n')}\n`,
  };
}
