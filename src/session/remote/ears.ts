/** A stream of events that is known to stand: the server gives a sign of life every few seconds, whatever the game does. */
import { LIMITS } from '../../wire/limits.ts';
import { takeSlot } from './slots.ts';

/** Two signs missed, and a little more: the path to the server is dead, though nobody has said so. */
const DEAF = 2 * LIMITS.beat + 2_000;

export interface Ears {
  /** Too many tabs have a stream: this one has none, and has ended. */
  crowded: boolean;
  close(): void;
}

/** `hear` gets the text of each message. `end` is called once when the stream breaks or falls silent, never after `close`. */
export function openEars(url: string, hear: (text: string) => void, end: () => void): Ears {
  const slot = takeSlot();
  if (!slot) {
    const told = setTimeout(end, 0);
    return { crowded: true, close: () => clearTimeout(told) };
  }
  const source = new EventSource(url);
  const close = (): void => {
    clearTimeout(timer);
    removeEventListener('pagehide', close);
    slot.release();
    source.close();
  };
  const fail = (): void => {
    // The browser would try again by itself, at once and with the whole class; we wait as long as it takes.
    close();
    end();
  };
  let timer = setTimeout(fail, DEAF);
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(fail, DEAF);
    slot.renew();
  };
  addEventListener('pagehide', close);
  source.addEventListener('beat', alive);
  source.onmessage = event => {
    alive();
    hear(String(event.data));
  };
  source.onerror = fail;
  return { crowded: false, close };
}
