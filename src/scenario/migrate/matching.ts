/** Which parts of a tree that was made are parts of the tree it was made from: those read from the same stretch of text. */
import type { Span } from '../problems.ts';
import type { Tree } from '../yaml/tree.ts';
import { bareParts, type Part } from './written.ts';

export const stretchOf = ({ start, end }: Span): string => `${start}:${end}`;

/** Whether something of a list or map that was read is still there, so that the rest can be changed around it. */
export function sharesParts(before: Tree, after: Tree): boolean {
  if (before.kind === 'leaf' || before.kind !== after.kind) return false;
  const [old, made] = [bareParts(before), bareParts(after)];
  return old.length === 0 ? made.length === 0 : staying(old, made).size > 0;
}

const identity = ({ key, value }: Part): string => stretchOf(key ?? value);
/** A key that a step has made stands for nothing in the text. */
const wasRead = ({ key }: Part): boolean => key === null || key.end > key.start;

/** Of the new parts those that stay where they are, by their place, with their place among the old: as many as keep their order. */
export function staying(old: readonly Part[], made: readonly Part[]): Map<number, number> {
  const places = new Map(old.map((part, at) => [identity(part), at]));
  const taken = new Set<number>();
  const known = made.flatMap((part, at) => {
    const from = wasRead(part) ? places.get(identity(part)) : undefined;
    if (from === undefined || taken.has(from)) return [];
    taken.add(from);
    return [{ at, from }];
  });
  return new Map(inOrder(known).map(({ at, from }) => [at, from]));
}

/** The longest run of them, in order, whose places among the old only grow. */
function inOrder<T extends { from: number }>(known: readonly T[]): T[] {
  if (known.every(({ from }, at) => at === 0 || known[at - 1]!.from < from)) return [...known];
  const best: T[][] = [];
  for (const [at, each] of known.entries()) {
    const before = best.slice(0, at).filter(run => run[run.length - 1]!.from < each.from);
    best.push([...before.reduce<T[]>((long, run) => (run.length > long.length ? run : long), []), each]);
  }
  return best.reduce((long, run) => (run.length > long.length ? run : long));
}
