/** Games as files and links: what leaves this machine. */
import { encodeLink, formatRecord, type GameRecord, LIMITS } from '../../record/index.ts';
import { hashOf } from '../route.ts';

/** A name of letters, digits and hyphens for what is saved of a game. */
export const fileStem = ({ scenario, seed }: GameRecord): string => `${scenario.id}-${seed.replace(/[^\w-]+/g, '_')}`;

/** Hands the record to the browser as a download. */
export const exportFile = (record: GameRecord): void =>
  download(`${fileStem(record)}-${record.moves.length}.json`, 'application/json', formatRecord(record));

/** Hands a text or bytes to the browser as a download. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
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
