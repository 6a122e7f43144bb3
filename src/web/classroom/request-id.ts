/** Ids of requests that must not be done twice: the same as long as the same is asked for and has not been answered. */
import { newId } from './ask.ts';

/** Asked and not yet answered, where the browser keeps nothing for pages. */
const held = new Map<string, string>();
const keyOf = (what: string): string => `back-to-back asking ${what}`;

function read(what: string): { asked: string; id: string } | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(what)) ?? held.get(what) ?? 'null') as ReturnType<typeof read>;
  } catch {
    return JSON.parse(held.get(what) ?? 'null') as ReturnType<typeof read>;
  }
}

/** Outlives a reload of the page, so that an answer lost on the way makes nobody ask for something else. */
export function requestId(what: string, content: unknown): string {
  const asked = JSON.stringify(content);
  const before = read(what);
  if (before?.asked === asked) return before.id;
  const made = JSON.stringify({ asked, id: newId() + newId() });
  held.set(what, made);
  try {
    sessionStorage.setItem(keyOf(what), made);
  } catch {
    // Kept as long as the page stands.
  }
  return (JSON.parse(made) as { id: string }).id;
}

/** What comes next is another request. */
export function answered(what: string): void {
  held.delete(what);
  try {
    sessionStorage.removeItem(keyOf(what));
  } catch {
    // Nothing was kept there either.
  }
}
