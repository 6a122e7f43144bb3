/** The project's own source text, read once: what the architecture tests look at. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export interface SourceFile {
  /** From the root, with forward slashes: "src/engine/apply.ts". */
  path: string;
  text: string;
  lines: number;
}

export interface Import {
  from: string;
  /** As written: "./types.ts", "yaml". */
  specifier: string;
  /** Path from the root for a file of ours, else null. */
  target: string | null;
  /** Name of the package ("react/jsx-runtime" is "react"), "node:…" or "virtual:…"; empty for a file of ours. */
  pack: string;
  typeOnly: boolean;
}

function walk(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap(entry => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'records' || entry.name === 'node_modules' ? [] : walk(path);
    return /\.(ts|tsx|mts|mjs)$/.test(entry.name) ? [path] : [];
  });
}

/** Every TypeScript and JavaScript file below the folders. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap(walk).map(path => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return { path, text, lines: text.split('\n').length - 1 };
  });
}

/** Text without comments, so that prose in them breaks no ban; strings stay. Line count is kept. */
export function withoutComments(text: string): string {
  const keepLines = (comment: string): string => comment.replace(/[^\n]/g, ' ');
  return text.replace(/\/\*[\s\S]*?\*\//g, keepLines).replace(/(^|[^:'"`\\])\/\/[^\n]*/gm, '$1');
}

const STATIC = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importOf(from: string, specifier: string, typeOnly: boolean): Import {
  if (specifier.startsWith('.')) {
    const bare = specifier.replace(/\?.*$/, '');
    const target = relative(ROOT, join(ROOT, dirname(from), bare)).replaceAll('\\', '/');
    return { from, specifier, target, pack: '', typeOnly };
  }
  const parts = specifier.split('/');
  const pack = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
  return { from, specifier, target: null, pack, typeOnly };
}

export function importsOf(file: SourceFile): Import[] {
  const text = withoutComments(file.text);
  const found: Import[] = [];
  for (const match of text.matchAll(STATIC)) found.push(importOf(file.path, match[2] ?? '', match[1] !== undefined));
  for (const match of text.matchAll(DYNAMIC)) found.push(importOf(file.path, match[1] ?? '', false));
  return found;
}

/** "src/web/board/boot.ts" is in room "web", "src/main.ts" in none. */
export function roomOf(path: string): string {
  const parts = path.split('/');
  return parts[0] === 'src' && parts.length > 2 ? (parts[1] ?? '') : '';
}

/** `path:line: text` of every line that matches, comments apart. */
export function linesMatching(files: SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(file =>
    withoutComments(file.text)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file.path}:${at + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
}
