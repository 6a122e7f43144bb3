/** Chromium's own trace of a page, read for how long its main thread was busy at a stretch. */

/** The longest task between one mark and the next; milliseconds. CPU time leaves out waiting for a busy machine. */
export interface MarkedTask {
  after: string;
  wall: number;
  cpu: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  tdur?: number;
}

const PREFIX = 'bench:';

export function readTrace(file: Buffer): TraceEvent[] {
  return (JSON.parse(file.toString('utf8')) as { traceEvents: TraceEvent[] }).traceEvents;
}

const ms = (microseconds: number): number => Math.round(microseconds / 100) / 10;

/** Tasks belong to the last mark before they ended: a mark set in a task counts that task. */
export function longestByMark(events: TraceEvent[]): MarkedTask[] {
  const marks = events.filter(event => event.name.startsWith(PREFIX)).sort((a, b) => a.ts - b.ts);
  const tasks = events.filter(
    event => event.name === 'RunTask' && event.pid === marks[0]?.pid && event.tid === marks[0].tid,
  );
  return marks.map((mark, index) => {
    const until = marks[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const own = tasks.filter(({ ts, dur = 0 }) => ts + dur >= mark.ts && ts + dur < until);
    const longest = (key: 'dur' | 'tdur') => ms(Math.max(0, ...own.map(task => task[key] ?? 0)));
    return { after: mark.name.slice(PREFIX.length), wall: longest('dur'), cpu: longest('tdur') };
  });
}
