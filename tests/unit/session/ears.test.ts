/** A stream that dies without a word: known by the signs of life that stop. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openEars } from '../../../src/session/remote/index.ts';
import { LIMITS } from '../../../src/wire/limits.ts';

/** The browser's, as far as it is used; what the network does is done by hand. */
class FakeSource extends EventTarget {
  static last: FakeSource;
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: (() => void) | null = null;
  closed = false;

  constructor(readonly url: string) {
    super();
    FakeSource.last = this;
  }

  close(): void {
    this.closed = true;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('EventSource', FakeSource);
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('stands as long as it beats, and is given up after two beats that did not come', () => {
  const end = vi.fn();
  openEars('/stream', () => {}, end);
  const source = FakeSource.last;
  for (let k = 0; k < 100; k++) {
    vi.advanceTimersByTime(LIMITS.beat);
    source.dispatchEvent(new Event('beat'));
  }
  vi.advanceTimersByTime(2 * LIMITS.beat);
  expect(end).not.toHaveBeenCalled();
  vi.advanceTimersByTime(LIMITS.beat);
  expect(end).toHaveBeenCalledOnce();
  expect(source.closed).toBe(true);
});

it('counts a message as a sign of life, and says nothing more once closed', () => {
  const [end, heard] = [vi.fn(), vi.fn()];
  const ears = openEars('/stream', heard, end);
  const source = FakeSource.last;
  vi.advanceTimersByTime(2 * LIMITS.beat);
  source.onmessage?.(new MessageEvent('message', { data: '{}' }));
  vi.advanceTimersByTime(2 * LIMITS.beat);
  expect(heard.mock.calls).toEqual([['{}']]);
  ears.close();
  vi.advanceTimersByTime(10 * LIMITS.beat);
  expect(end).not.toHaveBeenCalled();
  expect(source.closed).toBe(true);
});

it('ends once when the network says so', () => {
  const end = vi.fn();
  openEars('/stream', () => {}, end);
  FakeSource.last.onerror?.();
  vi.advanceTimersByTime(10 * LIMITS.beat);
  expect(end).toHaveBeenCalledOnce();
});
