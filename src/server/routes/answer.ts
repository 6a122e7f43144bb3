/** One question with a body: read, done, answered. */
import type { FastifyReply } from 'fastify';
import type { Result } from '../../engine/result.ts';
import type { WireError } from '../../wire/types.ts';
import { fail } from '../errors.ts';

/** Does what was read of the body, if it has the shape. Null, where there is nothing to tell, is answered `{ ok: true }`. */
export async function answer<T>(
  reply: FastifyReply,
  wanted: Result<T, WireError>,
  work: (wanted: T) => Promise<Result<object | null, WireError>>,
): Promise<FastifyReply> {
  if (!wanted.ok) return fail(reply, wanted.error);
  const done = await work(wanted.value);
  return done.ok ? reply.send(done.value ?? { ok: true }) : fail(reply, done.error);
}
