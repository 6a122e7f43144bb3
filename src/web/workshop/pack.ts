/** Projects as files and links: a `.b2b` is a zip of the folder, a link is that zip in the address. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { err, ok, type Result } from '../../engine/result.ts';
import { fromBase64Url, toBase64Url } from '../../record/index.ts';
import { LIMITS, type ScenarioFile } from '../../scenario/index.ts';
import { say } from '../../words/say.ts';
import { download } from '../storage/files.ts';
import { baseOf, besideScenario } from './beside.ts';

/** See docs/limits.md. A pack can come from a stranger: what is larger is refused before it is unpacked. */
export const PACK_LIMITS = {
  /** Bytes of a pack as it is. */
  bytes: 1024 * 1024,
  /** Files in it. */
  files: 40,
  /** Characters of a link's payload that most programs pass on whole. */
  link: 24_000,
} as const;

export const packOf = (files: readonly ScenarioFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), { level: 9, mtime: '1980-01-02' });

/** Names in a zip, nothing of it unpacked. */
function namesIn(pack: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(pack, { filter: ({ name }) => names.push(name) < 0 });
  return names;
}

/** The scenario's texts in a pack. One that is too large, damaged or holds no scenario is refused. */
export function filesOf(pack: Uint8Array): Result<ScenarioFile[], string> {
  if (pack.length > PACK_LIMITS.bytes) return err(say('workshop.pack.large', { limit: PACK_LIMITS.bytes / 1024 }));
  try {
    const paths = besideScenario(namesIn(pack));
    if (!paths.ok) return paths;
    // Two entries of one name would be one after unpacking.
    if (new Set(paths.value).size < paths.value.length) return err(say('workshop.pack.twice'));
    return paths.value.length > PACK_LIMITS.files ? err(say('workshop.pack.much')) : unpacked(pack, paths.value);
  } catch {
    return err(say('workshop.pack.damaged'));
  }
}

function unpacked(pack: Uint8Array, paths: readonly string[]): Result<ScenarioFile[], string> {
  let tooLarge = false;
  const take = (name: string, size: number): boolean => {
    if (!paths.includes(name)) return false;
    // A zip may claim any size; what claims too much is not unpacked.
    tooLarge ||= size > LIMITS.bytes;
    return !tooLarge;
  };
  const files = unzipSync(pack, { filter: ({ name, originalSize }) => take(name, originalSize) });
  if (tooLarge) return err(say('workshop.pack.much'));
  return ok(byName(Object.entries(files).map(([path, bytes]) => ({ name: baseOf(path), text: strFromU8(bytes) }))));
}

const byName = (files: ScenarioFile[]): ScenarioFile[] => files.sort((a, b) => (a.name < b.name ? -1 : 1));

/** The payload of a share link; null when the scenario is too large for one. */
export function linkOf(files: readonly ScenarioFile[]): string | null {
  const link = toBase64Url(packOf(files));
  return link.length > PACK_LIMITS.link ? null : link;
}

export function filesOfLink(payload: string): Result<ScenarioFile[], string> {
  if (payload.length > PACK_LIMITS.link) return err(say('workshop.link.long'));
  const bytes = fromBase64Url(payload);
  const files = bytes && filesOf(bytes);
  return files?.ok ? files : err(say('workshop.link.damaged'));
}

/** A file as it was chosen or dropped: where it lies in what was chosen. */
export interface Chosen {
  path: string;
  file: File;
}

/** What a person chose: a folder's files, or one pack. */
export async function filesChosen(chosen: readonly Chosen[]): Promise<Result<ScenarioFile[], string>> {
  const [first] = chosen;
  if (first && chosen.length === 1 && /\.(b2b|zip)$/i.test(first.file.name)) {
    if (first.file.size > PACK_LIMITS.bytes)
      return err(say('workshop.pack.large', { limit: PACK_LIMITS.bytes / 1024 }));
    return filesOf(new Uint8Array(await first.file.arrayBuffer()));
  }
  const paths = besideScenario(chosen.map(({ path }) => path));
  if (!paths.ok) return paths;
  const wanted = chosen.filter(({ path }) => paths.value.includes(path));
  if (wanted.length > PACK_LIMITS.files || wanted.some(({ file }) => file.size > LIMITS.bytes))
    return err(say('workshop.pack.folder'));
  return ok(byName(await Promise.all(wanted.map(async ({ file }) => ({ name: file.name, text: await file.text() })))));
}

/** Hands the pack to the browser as a download. */
export const downloadPack = (name: string, files: readonly ScenarioFile[]): void =>
  download(
    `${name.replace(/[^\w-]+/g, '-').slice(0, 60) || 'scenario'}.b2b`,
    'application/zip',
    new Uint8Array(packOf(files)),
  );
