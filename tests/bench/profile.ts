/** The sampling profile within Chromium's trace: which of our source files the page's script was in, and when. */
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import type { TraceEvent } from './trace.ts';

/** With `hires` a sample every tenth of a millisecond. */
export const PROFILING = ['disabled-by-default-v8.cpu_profiler', 'disabled-by-default-v8.cpu_profiler.hires'];

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string; lineNumber?: number; columnNumber?: number };
}

interface Chunk {
  /** Microseconds, as in the trace; with the first chunk only. */
  startTime?: number;
  timeDeltas?: number[];
  cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
}

/** The maps a build of `folder` left beside its scripts. */
export function sourceMaps(folder: string): (url: string) => SourceMap | null {
  const known = new Map<string, SourceMap | null>();
  const read = (url: string): SourceMap | null => {
    const file = url.startsWith('http') ? `${join(folder, new URL(url).pathname)}.map` : '';
    return existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : null;
  };
  return url => {
    const map = known.has(url) ? (known.get(url) ?? null) : read(url);
    known.set(url, map);
    return map;
  };
}

/** The moments, in microseconds, at which a function of a file that `wanted` accepts was on the stack. */
export function momentsIn(
  events: readonly TraceEvent[],
  maps: (url: string) => SourceMap | null,
  wanted: (file: string) => boolean,
): number[] {
  const within = new Map<number, boolean>();
  const moments: number[] = [];
  let now = 0;
  for (const { name, args } of events) {
    if (name !== 'Profile' && name !== 'ProfileChunk') continue;
    const { startTime, timeDeltas = [], cpuProfile } = (args?.data ?? {}) as Chunk;
    now = startTime ?? now;
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
      const { url = '', lineNumber = 0, columnNumber = 0 } = callFrame;
      const entry = maps(url)?.findEntry(lineNumber, columnNumber);
      const own = entry !== undefined && 'originalSource' in entry && wanted(entry.originalSource);
      within.set(id, own || (parent !== undefined && within.get(parent) === true));
    }
    (cpuProfile?.samples ?? []).forEach((id, i) => {
      now += timeDeltas[i] ?? 0;
      if (within.get(id)) moments.push(now);
    });
  }
  return moments;
}
