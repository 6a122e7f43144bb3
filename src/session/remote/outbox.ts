/** Requests on their way: each is sent until it is answered, under an id that makes sending it again harmless. */
import { err, ok, type Result } from '../../engine/result.ts';
import type { WireError } from '../../wire/types.ts';
import { backOff } from './back-off.ts';

/** An answer of the server, or null when none came. */
export type Post = (path: string, body: unknown) => Promise<{ status: number; body: unknown } | null>;

/** What time and chance are to the outbox; a test brings its own. */
export interface World {
  wait(milliseconds: number): Promise<void>;
  chance(): number;
}

/** Answers after which the same request may yet be taken. */
const AGAIN = new Set(['unavailable', 'busy', 'tooMany']);

const isError = (body: unknown): body is WireError =>
  typeof body === 'object' && body !== null && 'code' in body && 'message' in body;

/** Something between us and the server that speaks for it: a proxy's page, a gateway's time-out. */
const nonsense = (status: number): WireError => ({
  code: 'unavailable',
  message: `The network answered in the server's place (${status}).`,
});

/**
 * Sends until the server has answered for good. `going` says whether it is still wanted; when it no longer is, the last
 * error is given. The body must carry the id under which the server knows it again.
 */
export async function deliver<T>(
  post: Post,
  world: World,
  going: () => boolean,
  path: string,
  body: unknown,
): Promise<Result<T, WireError>> {
  let last: WireError = { code: 'unavailable', message: 'The server does not answer.' };
  for (let tries = 1; going(); tries++) {
    const answer = await post(path, body);
    if (answer && answer.status >= 200 && answer.status < 300) return ok(answer.body as T);
    if (answer) last = isError(answer.body) ? answer.body : nonsense(answer.status);
    if (answer && !AGAIN.has(last.code)) return err(last);
    await world.wait(backOff(tries, world.chance(), last.retryAfter));
  }
  return err(last);
}
