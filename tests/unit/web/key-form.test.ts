/** What may be pasted where a key is asked for. */
import { expect, it } from 'vitest';
import { keyIn } from '../../../src/web/classroom/key-form.tsx';

it('is a key, or a link that ends with one', () => {
  expect(keyIn(' o9FnsPL5H3Ko1-Pl \n')).toBe('o9FnsPL5H3Ko1-Pl');
  expect(keyIn('http://192.168.1.20:8080/#/host/o9Fns_PL5')).toBe('o9Fns_PL5');
  expect(keyIn('#/host/a/key/with/strokes')).toBe('a/key/with/strokes');
  expect(keyIn('a/key/with/strokes')).toBe('a/key/with/strokes');
});
