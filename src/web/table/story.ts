/** The log put in order for reading: by round and phase, with what matters marked. */
import type { LogEntry, Party } from '../../engine/types.ts';
import type { SessionEntry } from '../../session/types.ts';
import type { Stage } from '../../words/index.ts';

export interface Chapter {
  round: number;
  stage: Stage;
  entries: SessionEntry[];
}

/** A rule's chapter names the phase; effects and promises falling due (4.13, 9.x) stay in the phase they happen in. */
function stageAfter(now: Stage, entry: LogEntry): Stage {
  if (entry.kind === 'round') return 'situation';
  if (entry.kind === 'ended') return 'over';
  if (entry.cause.from === 'calendar') return 'situation';
  if (entry.rule === '4.13') return now;
  const chapter = entry.rule.split('.')[0];
  const stages: Record<string, Stage> = {
    2: now === 'home' ? 'home' : 'situation',
    3: 'capitals',
    4: 'table',
    5: 'home',
    6: 'assessment',
  };
  return stages[chapter ?? ''] ?? now;
}

export function chapters(log: readonly SessionEntry[]): Chapter[] {
  const out: Chapter[] = [];
  let stage: Stage = 'situation';
  for (const item of log) {
    stage = stageAfter(stage, item.entry);
    const last = out[out.length - 1];
    if (last && last.round === item.round && last.stage === stage) last.entries.push(item);
    else out.push({ round: item.round, stage, entries: [item] });
  }
  return out;
}

/** Bookkeeping that tells a reader nothing by itself. */
export function isQuiet(entry: LogEntry): boolean {
  return entry.kind === 'submitted' || entry.kind === 'assessed';
}

/** Whoever an entry is about, for its mark; −1 for nobody in particular. */
export function actorOf(entry: LogEntry): Party | -1 {
  switch (entry.kind) {
    case 'proposed':
      return entry.proposal.by;
    case 'caucusOffer':
      return entry.offer.by;
    case 'caucusAnswer':
      return entry.offer.with;
    case 'promise':
    case 'promiseEnd':
      return entry.promise.by;
    case 'initialled':
    case 'caucus':
    case 'caucusEnd':
    case 'verified':
    case 'verifiedLetters':
      return entry.by;
    default:
      return 'party' in entry ? entry.party : -1;
  }
}

/** By how much a number moved and whether that is welcome: tension down is good, a scenario's track is neither. */
export function changeOf(entry: LogEntry): { by: number; tone: 'good' | 'bad' | 'neutral' } | null {
  switch (entry.kind) {
    case 'tension':
      return { by: entry.by, tone: entry.by < 0 ? 'good' : 'bad' };
    case 'trust':
    case 'support':
    case 'capital':
      return { by: entry.by, tone: entry.by > 0 ? 'good' : 'bad' };
    case 'track':
      return { by: entry.by, tone: 'neutral' };
    default:
      return null;
  }
}

/** A number that moved over several entries, first and last. */
export interface Net {
  /** What moved, as a key: the entry's kind and its subject. */
  entry: LogEntry;
  from: number;
  to: number;
}

function subjectOf(entry: LogEntry): string | null {
  switch (entry.kind) {
    case 'tension':
      return 'tension';
    case 'trust':
      return `trust ${entry.pair}`;
    case 'track':
      return `track ${entry.track}`;
    case 'support':
      return `support ${entry.party} ${entry.role}`;
    case 'capital':
      return `capital ${entry.party}`;
    default:
      return null;
  }
}

/** The sum of the moves of each number, those that came to nothing left out. */
export function netOf(items: readonly SessionEntry[]): Net[] {
  const nets = new Map<string, Net>();
  for (const { entry } of items) {
    const subject = subjectOf(entry);
    if (subject === null || !('now' in entry)) continue;
    const before = nets.get(subject);
    nets.set(subject, { entry, from: before?.from ?? entry.now - entry.by, to: entry.now });
  }
  return [...nets.values()].filter(net => net.from !== net.to);
}

const NUMBERS: ReadonlySet<LogEntry['kind']> = new Set(['tension', 'trust', 'track', 'support', 'capital', 'work']);

/** Entries that only say that a number moved. */
export function isNumber(entry: LogEntry): boolean {
  return NUMBERS.has(entry.kind);
}

/** What deserves a page of its own before play goes on, rather than a line. */
export function isTurningPage(entry: LogEntry): boolean {
  return ['round', 'card', 'revealed', 'initialled', 'settlement', 'vote', 'ended'].includes(entry.kind);
}
