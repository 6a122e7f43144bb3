/** Projects as files and links: a `.b2b` is a zip of the folder, a link is that zip in the address. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { err, ok, type Result } from '../../engine/result.ts';
import { fromBase64Url, toBase64Url } from '../../record/index.ts';
import { LIMITS, type ScenarioFile } from '../../scenario/index.ts';
import { say } from '../../words/say.ts';

/** See docs/limits.md. A pack can come from a stranger: what is larger is refused before it is unpacked. */
export const PACK_LIMITS = {
  /** Bytes of a pack as it is. */
  bytes: 1024 * 1024,
  /** Files in it. */
  files: 40,
  /** Characters of a link's payload that most programs pass on whole. */
  link: 24_000,
} as const;

const NAME = /^[\w.-]{1,80}$/;
const WANTED = /\.(yaml|md|json)$/;

export const packOf = (files: readonly ScenarioFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), { level: 9, mtime: '1980-01-02' });

/** The texts in a pack, folders left out. A pack that is too large, damaged or holds no scenario is refused. */
export function filesOf(pack: Uint8Array): Result<ScenarioFile[], string> {
  if (pack.length > PACK_LIMITS.bytes) return err(say('workshop.pack.large', { limit: PACK_LIMITS.bytes / 1024 }));
  let found = 0;
  let tooLarge = false;
  const take = (name: string, size: number): boolean => {
    const wanted = WANTED.test(name) && NAME.test(baseOf(name));
    if (!wanted || tooLarge) return false;
    found += 1;
    // A zip may claim any size; what claims too much is not unpacked.
    tooLarge = size > LIMITS.bytes || found > PACK_LIMITS.files;
    return !tooLarge;
  };
  try {
    const unpacked = unzipSync(pack, { filter: ({ name, originalSize }) => take(name, originalSize) });
    if (tooLarge) return err(say('workshop.pack.much'));
    const files = Object.entries(unpacked).map(([name, bytes]) => ({ name: baseOf(name), text: strFromU8(bytes) }));
    return checked(files);
  } catch {
    return err(say('workshop.pack.damaged'));
  }
}

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

function checked(files: ScenarioFile[]): Result<ScenarioFile[], string> {
  if (!files.some(({ name }) => name === 'scenario.yaml')) return err(say('workshop.pack.empty'));
  if (new Set(files.map(({ name }) => name)).size < files.length) return err(say('workshop.pack.twice'));
  return ok(files.sort((a, b) => (a.name < b.name ? -1 : 1)));
}

/** The payload of a share link; null when the scenario is too large for one. */
export function linkOf(files: readonly ScenarioFile[]): string | null {
  const link = toBase64Url(packOf(files));
  return link.length > PACK_LIMITS.link ? null : link;
}

export function filesOfLink(payload: string): Result<ScenarioFile[], string> {
  if (payload.length > PACK_LIMITS.link) return err(say('workshop.link.long'));
  const bytes = fromBase64Url(payload);
  return bytes === null ? err(say('workshop.link.damaged')) : filesOf(bytes);
}

/** Files a person chose: a folder's texts, or one pack. */
export async function filesChosen(list: readonly File[]): Promise<Result<ScenarioFile[], string>> {
  const pack = list.length === 1 && /\.(b2b|zip)$/i.test(list[0].name) ? list[0] : null;
  if (pack) {
    if (pack.size > PACK_LIMITS.bytes) return err(say('workshop.pack.large', { limit: PACK_LIMITS.bytes / 1024 }));
    return filesOf(new Uint8Array(await pack.arrayBuffer()));
  }
  const texts = list.filter(file => WANTED.test(file.name) && NAME.test(file.name));
  if (texts.length > PACK_LIMITS.files || texts.some(file => file.size > LIMITS.bytes))
    return err(say('workshop.pack.folder'));
  return checked(await Promise.all(texts.map(async file => ({ name: file.name, text: await file.text() }))));
}

/** Hands the pack to the browser as a download. */
export function downloadPack(name: string, files: readonly ScenarioFile[]): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(packOf(files))], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name.replace(/[^\w-]+/g, '-').slice(0, 60) || 'scenario'}.b2b`;
  link.click();
  // The download reads the address after this task; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
