/** The characters a WOFF2 font can draw, read from its cmap table (W3C WOFF 2.0; OpenType cmap formats 4 and 12). */
import { brotliDecompressSync } from 'node:zlib';

const HEADER = 48;
/** Place of the cmap among the known tags of the table directory. */
const CMAP = 0;
/** Places of the two tables that are stored otherwise than they are written, unless their version is 3. */
const TRANSFORMED = new Set([10, 11]);

/** A number in groups of seven bits, the last without its top bit (UIntBase128). */
function packed(bytes: Buffer, at: number): [value: number, next: number] {
  let value = 0;
  for (let k = at; ; k++) {
    value = value * 128 + (bytes[k] & 127);
    if (bytes[k] < 128) return [value, k + 1];
  }
}

/** The uncompressed cmap table of a font file. */
function cmapOf(file: Buffer): Buffer {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('this is no WOFF2 font');
  let at = HEADER;
  let offset = 0;
  let found: [start: number, length: number] | null = null;
  for (let table = 0; table < file.readUInt16BE(12); table++) {
    const flags = file[at++];
    const tag = flags & 63;
    if (tag === 63) at += 4;
    let length: number;
    [length, at] = packed(file, at);
    const plain = TRANSFORMED.has(tag) ? flags >> 6 === 3 : flags >> 6 === 0;
    if (!plain) [length, at] = packed(file, at);
    if (tag === CMAP) found = [offset, length];
    offset += length;
  }
  if (found === null) throw new Error('the font has no cmap');
  const tables = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  return tables.subarray(found[0], found[0] + found[1]);
}

function* segments(cmap: Buffer, at: number): Generator<[first: number, last: number]> {
  const count = cmap.readUInt16BE(at + 6) / 2;
  for (let k = 0; k < count; k++)
    yield [cmap.readUInt16BE(at + 16 + 2 * count + 2 * k), cmap.readUInt16BE(at + 14 + 2 * k)];
}

function* groups(cmap: Buffer, at: number): Generator<[first: number, last: number]> {
  for (let k = 0; k < cmap.readUInt32BE(at + 12); k++)
    yield [cmap.readUInt32BE(at + 16 + 12 * k), cmap.readUInt32BE(at + 20 + 12 * k)];
}

/** Every code point in the font's subtables of formats 4 and 12; ranges of the subsetter hold no gaps. */
export function charactersOf(file: Buffer): Set<number> {
  const cmap = cmapOf(file);
  const found = new Set<number>();
  for (let k = 0; k < cmap.readUInt16BE(2); k++) {
    const at = cmap.readUInt32BE(8 + 8 * k);
    const format = cmap.readUInt16BE(at);
    const ranges = format === 4 ? segments(cmap, at) : format === 12 ? groups(cmap, at) : [];
    for (const [first, last] of ranges) for (let code = first; code <= last && code < 0xffff; code++) found.add(code);
  }
  return found;
}
