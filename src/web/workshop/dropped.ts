/** Files and folders dropped on a page, as the browsers hand them over. */
import type { Chosen } from './pack.ts';

/** Of a dropped folder; what lies deeper or beyond is no scenario's. */
const DEPTH = 3;
const MOST = 500;

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((done, failed) => entry.file(done, failed));

/** A folder's entries come by the hundred, until none come. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0 || all.length > MOST) return all;
    all.push(...some);
  }
}

async function collect(entry: FileSystemEntry, depth: number, into: Chosen[]): Promise<void> {
  if (into.length >= MOST) return;
  if (entry.isFile)
    into.push({ path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry as FileSystemFileEntry) });
  else if (depth > 0)
    for (const each of await entriesOf(entry as FileSystemDirectoryEntry)) await collect(each, depth - 1, into);
}

/** Must be called while the event is handled: afterwards the browser has forgotten what was dropped. */
export async function filesDropped({ items }: DataTransfer): Promise<Chosen[]> {
  const entries = [...items].map(item => item.webkitGetAsEntry()).filter(entry => entry !== null);
  const found: Chosen[] = [];
  for (const entry of entries) await collect(entry, DEPTH, found);
  return found;
}
