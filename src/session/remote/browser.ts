/** The browser's network, for a seat of a class. Cookies say who is asking; no secret passes through here. */
import type { SeatMessage } from '../../wire/types.ts';
import { openEars } from './ears.ts';
import type { Network, PollMessage } from './link.ts';

/** Milliseconds after which an answer that does not come is given up; of a poll that waits for news, 25 s by design. */
const PATIENCE = 15_000;
const POLL_PATIENCE = 40_000;
/** Milliseconds between questions of a tab that has no stream because many others have. */
const ASK_EVERY = 5_000;

const query = (parts: Record<string, string | null>): string => {
  const known = Object.entries(parts).filter((each): each is [string, string] => each[1] !== null);
  return known.length > 0 ? `?${new URLSearchParams(known)}` : '';
};

async function ask(
  url: string,
  init: RequestInit,
  patience = PATIENCE,
): Promise<{ status: number; body: unknown } | null> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(patience) });
    const text = await response.text();
    let body: unknown = null;
    try {
      body = text === '' ? null : JSON.parse(text);
    } catch {
      // A proxy's page in the server's place: the status alone tells something.
    }
    return { status: response.status, body };
  } catch {
    return null;
  }
}

export const postJson = (url: string, body: unknown): Promise<{ status: number; body: unknown } | null> =>
  ask(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

export const getJson = (url: string, patience = PATIENCE): Promise<{ status: number; body: unknown } | null> =>
  ask(url, { headers: { accept: 'application/json' } }, patience);

/** `base` is the seat's address: `/api/me/<person>`. */
export function browserNetwork(base: string): Network {
  const wait: Network['wait'] = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
  let crowded = false;
  return {
    wait,
    chance: Math.random,
    post: (path, body) => postJson(`${base}/${path}`, body),
    async poll(after, digest) {
      // One tab of many waits here, and not at the server on a connection that others need.
      if (crowded && digest !== null) await wait(ASK_EVERY);
      const seen = crowded ? null : digest;
      // Who names nothing it has is answered at once.
      const patience = seen === null ? PATIENCE : POLL_PATIENCE;
      const answer = await getJson(`${base}/poll${query({ after, digest: seen })}`, patience);
      return answer && { status: answer.status, message: answer.status === 200 ? (answer.body as PollMessage) : null };
    },
    stream(after, hear, end) {
      const ears = openEars(`${base}/stream${query({ after })}`, text => hear(JSON.parse(text) as SeatMessage), end);
      crowded = ears.crowded;
      return ears;
    },
  };
}
