/** How a sentence begins, whatever it begins with. */
import { afterEach, expect, it } from 'vitest';
import { AREAS } from '../../../src/words/catalogues.ts';
import { say, speak } from '../../../src/words/say.ts';

afterEach(() => speak('en', AREAS));

it('with a capital, while a part of one stays small', async () => {
  expect(say('log.passed', { party: 'the Delta' })).toBe('The Delta passes.');
  expect(say('branch.range.one', { party: 'the Delta', low: '12' })).toBe('the Delta 12');
  await speak('fr', AREAS);
  expect(say('interim.lock', { clause: 'le barrage', option: 'haut' })).toMatch(/^Le barrage/);
});

it('but with a place in a file as it is written there', async () => {
  expect(say('fault.empty', { path: 'start.tension' })).toBe('start.tension is empty.');
  expect(say('flaw.noFile', { file: 'background.md', language: 'fr' })).toMatch(/^background\.md /);
});
