/** One question to the classroom's server, with its typed error, whose `message` is in the reader's language. */
import { err, ok, type Result } from '../../engine/result.ts';
import { getJson, postJson } from '../../session/remote/index.ts';
import type { WireError } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { wireText } from './wire-text.ts';

const noAnswer = (): WireError => ({ code: 'unavailable', message: say('class.noAnswer') });

function read<T>(answer: { status: number; body: unknown } | null): Result<T, WireError> {
  if (!answer || answer.body === null) return err(noAnswer());
  if (answer.status >= 200 && answer.status < 300) return ok(answer.body as T);
  const { body } = answer;
  if (typeof body !== 'object' || !('code' in body)) return err(noAnswer());
  const error = body as WireError;
  return err({ ...error, message: wireText(error) });
}

export const getFrom = async <T>(url: string): Promise<Result<T, WireError>> => read<T>(await getJson(url));

export const postTo = async <T>(url: string, body: unknown): Promise<Result<T, WireError>> =>
  read<T>(await postJson(url, body));

/** A name for a request, never used before on any machine. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(15)), byte => (byte % 36).toString(36)).join('');
