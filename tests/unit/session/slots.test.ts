/** Streams shared out among the tabs of one browser. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeSlot } from '../../../src/session/remote/slots.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

it('are had by four tabs, and by another one when one lets go', () => {
  const slots = [1, 2, 3, 4].map(() => takeSlot());
  expect(slots.every(slot => slot !== null)).toBe(true);
  expect(takeSlot()).toBeNull();
  slots[2]?.release();
  expect(takeSlot()).not.toBeNull();
  expect(takeSlot()).toBeNull();
});

it('are given up by a tab that is gone without a word, and kept by one that goes on', () => {
  let now = 0;
  const slots = [1, 2, 3, 4].map(() => takeSlot(() => now));
  now = 80_000;
  for (const slot of slots.slice(1)) slot?.renew();
  now = 100_000;
  expect(takeSlot(() => now)).not.toBeNull();
  expect(takeSlot(() => now)).toBeNull();
  // Taken by another since: not let go in its place.
  slots[0]?.release();
  expect(takeSlot(() => now)).toBeNull();
});

it('are for everybody where the browser keeps nothing', () => {
  vi.unstubAllGlobals();
  expect([1, 2, 3, 4, 5, 6].map(() => takeSlot()).every(slot => slot !== null)).toBe(true);
});
