/** Talk is held back at the rate of somebody who writes, long before requests are: nobody could read more. */
import { expect, it } from 'vitest';
import { LIMITS } from '../../src/wire/limits.ts';
import type { WireError } from '../../src/wire/types.ts';
import { type Answer, openClassroom, openServer, type Student } from '../support/classroom.ts';

const say = (student: Student, id: string): Promise<Answer> =>
  student.post('say', { channel: { to: 'table' }, text: 'x'.repeat(LIMITS.said), id });

it('takes so much at once from one person, then one thing every few seconds, and leaves the others alone', async () => {
  let now = 5_000_000;
  const server = await openServer({ now: () => now });
  const room = await openClassroom(server.url);
  const [ann, bob] = [await room.join('Ann'), await room.join('Bob')];
  const answers = await Promise.all(Array.from({ length: 100 }, (_, k) => say(ann, `a${k}`)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(LIMITS.sayBurst);
  const wait = LIMITS.sayEvery / 1_000;
  expect(answers.at(-1)?.error).toMatchObject({ code: 'tooMany', retryAfter: wait } satisfies Partial<WireError>);
  expect((await say(bob, 'b')).status).toBe(200);
  // Trying too early costs nothing: whoever presses again and again is not held back for ever.
  now += LIMITS.sayEvery / 2;
  expect((await say(ann, 'early')).status).toBe(429);
  now += LIMITS.sayEvery / 2;
  expect([(await say(ann, 'later')).status, (await say(ann, 'soon')).status]).toEqual([200, 429]);
  expect((await room.glance()).said).toHaveLength(LIMITS.sayBurst + 2);
  await server.stop();
});
