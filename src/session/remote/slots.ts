/**
 * A browser opens six connections to a server over HTTP/1.1, and a stream keeps one for itself: its tabs share four among
 * themselves, and the others ask now and then, so that all of them can still say something.
 */

const SLOTS = 4;
/** Milliseconds after which a tab that has said nothing of its stream is taken for gone: hidden tabs may sleep a minute. */
const LEASE = 90_000;

export interface Slot {
  renew(): void;
  release(): void;
}

/** Where the browser keeps nothing for pages, each tab is on its own. */
const ALONE: Slot = { renew: () => {}, release: () => {} };

const keyOf = (slot: number): string => `back-to-back.stream.${slot}`;

/** Null when four tabs have one. */
export function takeSlot(now: () => number = Date.now): Slot | null {
  const own = Array.from(crypto.getRandomValues(new Uint8Array(9)), byte => byte.toString(36)).join('');
  const isOwn = (key: string): boolean => localStorage.getItem(key)?.startsWith(`${own} `) ?? false;
  const write = (key: string): void => localStorage.setItem(key, `${own} ${now() + LEASE}`);
  try {
    for (let slot = 0; slot < SLOTS; slot++) {
      const key = keyOf(slot);
      const [, until = '0'] = localStorage.getItem(key)?.split(' ') ?? [];
      if (Number(until) > now()) continue;
      write(key);
      // Two tabs may have written: the later one has it.
      if (!isOwn(key)) continue;
      return {
        renew: () => isOwn(key) && write(key),
        release: () => isOwn(key) && localStorage.removeItem(key),
      };
    }
    return null;
  } catch {
    return ALONE;
  }
}
