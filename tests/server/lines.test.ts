/** What goes over a stream beside the game's own messages. */
import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openStream } from '../../src/server/lines.ts';
import { LIMITS } from '../../src/wire/limits.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** As much of a response as a stream uses; keeps what was written, and when. */
function page(): { response: ServerResponse; written: { at: number; text: string }[] } {
  const written: { at: number; text: string }[] = [];
  const response = Object.assign(new EventEmitter(), {
    ...{ destroyed: false, writableLength: 0, socket: null, removeHeader: () => {}, writeHead: () => {} },
    write: (text: string) => written.push({ at: Date.now(), text }),
  });
  return { response: response as unknown as ServerResponse, written };
}

it('beats the same bytes at the same times, whatever else a seat is told', () => {
  const [busy, idle] = [page(), page()];
  const line = openStream(busy.response, () => {});
  openStream(idle.response, () => {});
  for (let k = 0; k < 60; k++) {
    vi.advanceTimersByTime(997);
    line.send(`${k}`, '{"told":true}');
  }
  const beats = (of: typeof busy) => of.written.filter(({ text }) => !text.startsWith(':') && !text.includes('told'));
  expect(beats(idle)).toHaveLength(Math.floor((60 * 997) / LIMITS.beat));
  expect(beats(busy)).toEqual(beats(idle));
  // An event, which a page hears; a comment it would not.
  expect(beats(idle)[0].text).toBe('event: beat\ndata:\n\n');
});
