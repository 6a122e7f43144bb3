/** A file being read: its text, where things stand in it, and what was wrong or mended. */
import { placeOf } from '../../record/json.ts';
import { IMPORT_LIMITS } from './limits.ts';

/** Something to say about a place in a file. */
export interface Note {
  file: string;
  /** From 1. */
  line: number;
  column: number;
  message: string;
}

export interface Source {
  file: string;
  text: string;
  /** What was not as it should be and how it was taken. */
  repairs: Note[];
  /** What makes the file unusable. */
  problems: Note[];
}

/** A file's name and bytes, as a browser or a disk gives them. */
export interface ImportFile {
  name: string;
  bytes: Uint8Array;
}

export function noteAt(source: Source, offset: number, message: string): Note {
  return { file: source.file, ...placeOf(source.text, offset), message };
}

const add = (list: Note[], note: () => Note): void => {
  if (list.length < IMPORT_LIMITS.notes) list.push(note());
};

export const repair = (source: Source, offset: number, message: string): void =>
  add(source.repairs, () => noteAt(source, offset, message));

export const problem = (source: Source, offset: number, message: string): void =>
  add(source.problems, () => noteAt(source, offset, message));

/**
 * Bytes → text. UTF-8 unless a byte order mark says otherwise; bytes that are not UTF-8 are read as windows-1252, which
 * reads any, and a repair says so. Too many bytes are a problem, and the text is empty.
 */
export function openSource({ name, bytes }: ImportFile): Source {
  const source: Source = { file: name, text: '', repairs: [], problems: [] };
  if (bytes.length > IMPORT_LIMITS.bytes) {
    problem(source, 0, `larger than ${IMPORT_LIMITS.bytes} bytes`);
    return source;
  }
  try {
    source.text = new TextDecoder(markOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    source.text = fromWindows1252(bytes);
    repair(source, 0, 'not UTF-8; read as windows-1252');
  }
  return source;
}

function markOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** What windows-1252 has at 0x80 … 0x9f; elsewhere it is Latin-1. Some engines' own decoder leaves these as controls. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const fromWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1').decode(bytes).replace(/[\x80-\x9f]/g, c => WINDOWS_1252[c.charCodeAt(0) - 0x80]!);
