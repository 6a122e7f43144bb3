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
const SCRIPT = /^(FunctionCall|EventDispatch|TimerFire|FireAnimationFrame|EvaluateScript|RunMicrotasks)$/;

export function readTrace(file: Buffer): TraceEvent[] {
  return (JSON.parse(file.toString('utf8')) as { traceEvents: TraceEvent[] }).traceEvents;
}

const ms = (microseconds: number): number => Math.round(microseconds / 100) / 10;

/** CPU milliseconds of all scripts between one mark and the next: calls into script, timers and frames, each once. */
export function scriptByMark(events: TraceEvent[]): number[] {
  const marks = events.filter(event => event.name.startsWith(PREFIX)).sort((a, b) => a.ts - b.ts);
  const calls = events
    .filter(({ name, pid, tid }) => SCRIPT.test(name) && pid === marks[0]?.pid && tid === marks[0].tid)
    .sort((a, b) => a.ts - b.ts);
  // One call within another is part of it.
  let end = 0;
  const outer = calls.filter(({ ts, dur = 0 }) => {
    const within = ts < end;
    end = Math.max(end, ts + dur);
    return !within;
  });
  return marks.slice(0, -1).map((mark, i) => {
    const own = outer.filter(({ ts }) => ts >= mark.ts && ts < marks[i + 1]!.ts);
    return ms(own.reduce((sum, { tdur = 0 }) => sum + tdur, 0));
  });
}

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
