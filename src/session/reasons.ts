import type { BotReason } from '../bots/reasons.ts';
import type { LogEntry, Party } from '../engine/types.ts';
import type { SessionEntry } from './types.ts';

/** The delegation that speaks in an entry, when it is one that gives its reasons; else null. */
function speaker(entry: LogEntry): Party | null {
  switch (entry.kind) {
    case 'choice':
    case 'answered':
    case 'vote':
      return entry.party;
    case 'proposed':
      return entry.proposal.by;
    case 'caucusAnswer':
      return entry.offer.with;
    default:
      return null;
  }
}

/**
 * Puts the reasons of the move's author on the first entry in which it speaks. Efforts and letters stay without: they
 * are secret when they are made. So are ballots, whose reasons belong on the votes that open later.
 */
export function withReasons(entries: SessionEntry[], seat: Party, reasons: BotReason[]): SessionEntry[] {
  const at = entries.findIndex(each => speaker(each.entry) === seat);
  if (at < 0) return entries;
  const { entry } = entries[at];
  // Who ratifies has brought home round.
  const said = entry.kind === 'vote' && entry.yes ? reasons.filter(each => each.kind !== 'home') : reasons;
  if (said.length === 0) return entries;
  return entries.map((each, index) => (index === at ? { ...each, reasons: { seat, reasons: said } } : each));
}

/** Whether anything in the entries would carry the reasons of `seat`. */
export const speaksIn = (entries: SessionEntry[], seat: Party): boolean =>
  entries.some(each => speaker(each.entry) === seat);
