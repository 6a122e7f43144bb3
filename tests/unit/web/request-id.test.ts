/** Ids of requests, where the browser keeps nothing for pages. */
import { expect, it } from 'vitest';
import { answered, requestId } from '../../../src/web/classroom/request-id.ts';
import { LIMITS } from '../../../src/wire/limits.ts';

it('stay the same while the same is asked for and not answered, and can hardly be guessed', () => {
  const ann = requestId('join ABC', { name: 'Ann' });
  expect(requestId('join ABC', { name: 'Ann' })).toBe(ann);
  expect(requestId('join XYZ', { name: 'Ann' })).not.toBe(ann);
  const bob = requestId('join ABC', { name: 'Bob' });
  expect(bob).not.toBe(ann);
  answered('join ABC');
  expect(requestId('join ABC', { name: 'Bob' })).not.toBe(bob);
  expect(ann.length).toBeGreaterThanOrEqual(LIMITS.requestIdLeast);
  expect(ann.length).toBeLessThanOrEqual(LIMITS.clientId);
});
