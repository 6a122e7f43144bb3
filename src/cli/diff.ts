/** What edits change in a text, as a unified diff for people to read. */
import type { TextEdit } from '../scenario/edit/index.ts';

/** Lines of the text, from the one numbered `at` (from 0), and what stands in their place. */
interface Change {
  at: number;
  removed: string[];
  added: string[];
}

const CONTEXT = 3;

/** `edits` are in the order of the text; without any there is no diff. */
export function unifiedDiff(file: string, text: string, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return '';
  const lines = linesOf(text);
  const changes = changesOf(text, edits);
  const hunks: Change[][] = [];
  for (const change of changes) {
    const last = hunks[hunks.length - 1]?.at(-1);
    if (last && change.at - (last.at + last.removed.length) <= 2 * CONTEXT) hunks[hunks.length - 1]!.push(change);
    else hunks.push([change]);
  }
  let shift = 0;
  const shown = hunks.map(hunk => {
    const rows = hunkRows(lines, hunk, shift);
    for (const { removed, added } of hunk) shift += added.length - removed.length;
    return rows;
  });
  return [`--- ${file}`, `+++ ${file}`, ...shown.flat(), ''].join('\n');
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines[lines.length - 1] === '') lines.pop();
  return lines;
}

/** Edits that touch the same lines make one change. */
function changesOf(text: string, edits: readonly TextEdit[]): Change[] {
  const groups: TextEdit[][] = [];
  let end = -1;
  for (const edit of edits) {
    if (edit.from < end) groups[groups.length - 1]!.push(edit);
    else groups.push([edit]);
    end = Math.max(end, endOfLine(text, edit.to));
  }
  return groups.map(group => changeOf(text, group));
}

const endOfLine = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
};

function changeOf(text: string, group: readonly TextEdit[]): Change {
  const from = text.lastIndexOf('\n', group[0]!.from - 1) + 1;
  const to = Math.max(...group.map(edit => endOfLine(text, edit.to)));
  let made = text.slice(from, to);
  for (const edit of [...group].reverse())
    made = made.slice(0, edit.from - from) + edit.insert + made.slice(edit.to - from);
  return trimmed({
    at: linesOf(text.slice(0, from)).length,
    removed: linesOf(text.slice(from, to)),
    added: linesOf(made),
  });
}

/** Without lines that are the same before and after. */
function trimmed({ at, removed, added }: Change): Change {
  const least = Math.min(removed.length, added.length);
  let head = 0;
  while (head < least && removed[head] === added[head]) head++;
  let tail = 0;
  while (tail < least - head && removed[removed.length - 1 - tail] === added[added.length - 1 - tail]) tail++;
  return {
    at: at + head,
    removed: removed.slice(head, removed.length - tail),
    added: added.slice(head, added.length - tail),
  };
}

function hunkRows(lines: readonly string[], hunk: readonly Change[], shift: number): string[] {
  const last = hunk[hunk.length - 1]!;
  const from = Math.max(0, hunk[0]!.at - CONTEXT);
  const to = Math.min(lines.length, last.at + last.removed.length + CONTEXT);
  const rows: string[] = [];
  let at = from;
  const keep = (until: number): void => {
    for (; at < until; at++) rows.push(` ${lines[at]}`);
  };
  for (const change of hunk) {
    keep(change.at);
    rows.push(...change.removed.map(line => `-${line}`), ...change.added.map(line => `+${line}`));
    at = change.at + change.removed.length;
  }
  keep(to);
  const grown = hunk.reduce((sum, { removed, added }) => sum + added.length - removed.length, 0);
  return [`@@ -${from + 1},${to - from} +${from + 1 + shift},${to - from + grown} @@`, ...rows];
}
