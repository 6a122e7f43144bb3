/** Games as files and links: what leaves this machine. */
import { encodeLink, formatRecord, type GameRecord, LIMITS } from '../../record/index.ts';
import { hashOf } from '../route.ts';

/** Hands the record to the browser as a download. */
export function exportFile(record: GameRecord): void {
  const url = URL.createObjectURL(new Blob([formatRecord(record)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${record.scenario.id}-${record.seed.replace(/[^\w-]+/g, '_')}-${record.moves.length}.json`;
  link.click();
  // The download reads the address after this task; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The address that carries a finished game; null when it grew too long for a link. */
export function shareLink(record: GameRecord): string | null {
  const link = encodeLink(record);
  if (link.length > LIMITS.link) return null;
  return `${window.location.href.split('#')[0]}${hashOf({ at: 'watch', from: { link } })}`;
}
