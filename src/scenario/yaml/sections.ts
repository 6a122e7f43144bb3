/**
 * Which sections of a text are to blame when it is not plain YAML: those that are not plain by themselves. A section is
 * what stands from one key at the left margin to the next. No value may go on at the margin, so each is read as it would
 * be in its place; the library, which takes long, then has to explain a part of the text and not all of it.
 */
import type { Span } from '../problems.ts';
import { readPlain } from './plain.ts';

const KEY_AT_MARGIN = /^(?:[A-Za-z_][\w./-]*|"[^"\n]*"|'[^'\n]*'):(?=[ \n]|$)/gm;

/** Empty where the text is not made of sections, or no section is unlike plain YAML. */
export function oddSections(text: string): Span[] {
  const starts = [...text.matchAll(KEY_AT_MARGIN)].map(({ index }) => index);
  const head = text.slice(0, starts[0] ?? text.length);
  if (starts.length < 2 || !isBlank(head)) return [];
  return starts
    .map((start, at): Span => ({ start, end: starts[at + 1] ?? text.length }))
    .filter(({ start, end }) => readPlain(text.slice(start, end)) === null);
}

/** Nothing but empty lines and remarks. */
const isBlank = (text: string): boolean => text.split('\n').every(line => /^\s*(?:#.*)?$/.test(line));

/** The text up to the end of a section with all before it blank, so that every place in it is where it was. */
export const onlySection = (text: string, { start, end }: Span): string =>
  text.slice(0, start).replace(/[^\n]/g, ' ') + text.slice(start, end).trimEnd();
