/** Chromium's own trace of a page, read for how long its main thread was busy at a stretch. */

/** The longest task between one mark and the next; milliseconds. CPU time leaves out waiting for a busy machine. */
export interface MarkedTask {
  after: string;
  wall: number;
  cpu: number;
}

export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: unknown };
}

const PREFIX = 'bench:';
const SCRIPT = /^(FunctionCall|EventDispatch|TimerFire|FireAnimationFrame|EvaluateScript|RunMicrotasks)$/;

export function readTrace(file: Buffer): TraceEvent[] {
  return (JSON.parse(file.toString('utf8')) as { traceEvents: TraceEvent[] }).traceEvents;
}

const ms = (microseconds: number): number => Math.round(microseconds / 100) / 10;

const cpu = (calls: readonly TraceEvent[]): number => ms(calls.reduce((sum, { tdur = 0 }) => sum + tdur, 0));

/** All scripts between one mark and the next: calls into script, timers and frames, each once. */
function scriptsByMark(events: readonly TraceEvent[]): TraceEvent[][] {
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
  return marks.slice(0, -1).map((mark, i) => outer.filter(({ ts }) => ts >= mark.ts && ts < marks[i + 1]!.ts));
}

/** CPU milliseconds of all scripts between one mark and the next. */
export const scriptByMark = (events: readonly TraceEvent[]): number[] => scriptsByMark(events).map(cpu);

/** CPU milliseconds of the scripts that a part of the page ran after a mark, and of the dearest frame that then showed it. */
export interface PartCost {
  scripts: number;
  frame: number;
}

/**
 * What a part of the page cost after each mark, from the moments at which it was seen at work. Whole tasks are counted,
 * with whatever else they did, and those between the first and the last of them; frames, which draw all there is, apart.
 */
export function partByMark(events: readonly TraceEvent[], moments: readonly number[]): PartCost[] {
  if (moments.length === 0) throw new Error('the part was never seen at work');
  return scriptsByMark(events).map(scripts => {
    const frames = scripts.filter(({ name }) => name === 'FireAnimationFrame');
    const others = scripts.filter(({ name }) => name !== 'FireAnimationFrame');
    const works = ({ ts, dur = 0 }: TraceEvent): boolean => moments.some(at => at >= ts && at <= ts + dur);
    const busy = others.flatMap((script, i) => (works(script) ? [i] : []));
    // Over between two looks of the profiler: less than they are apart, and counted as nothing.
    const own = busy.length === 0 ? [] : others.slice(busy[0], busy[busy.length - 1]! + 1);
    return { scripts: cpu(own), frame: Math.max(0, ...frames.map(frame => cpu([frame]))) };
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
