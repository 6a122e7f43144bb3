/** The console's line to the server: a stream where one comes through, a look every few seconds where none does. */
import { backOff, type LinkState, openEars } from '../../session/remote/index.ts';
import type { ConsoleMessage } from '../../wire/types.ts';
import { getFrom } from './ask.ts';

/** Milliseconds between looks where no stream comes through. */
const LOOK_EVERY = 3000;

export interface Following {
  hear(message: ConsoleMessage): void;
  /** How the line stands, and why nothing comes. */
  become(state: LinkState, trouble: string | null): void;
}

/** Follows the class at an address of the server until what it gives is called. */
export function followConsole(base: string, { hear, become }: Following): () => void {
  let closed = false;
  let live = false;
  let looking = false;
  let tries = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let close = (): void => {};
  const open = (): void => {
    const ears = openEars(
      `${base}/stream`,
      text => {
        tries = 0;
        live = true;
        hear(JSON.parse(text) as ConsoleMessage);
        become('live', null);
      },
      () => {
        if (live) become('reconnecting', null);
        else void look();
        live = false;
        tries += 1;
        retry = setTimeout(open, backOff(tries, Math.random()));
      },
    );
    close = ears.close;
  };
  const look = async (): Promise<void> => {
    if (live || looking) return;
    looking = true;
    const answer = await getFrom<ConsoleMessage>(`${base}/glance`);
    looking = false;
    // What was asked for before the stream came is older than what the stream says.
    if (closed || live) return;
    if (answer.ok) hear({ ...answer.value, fresh: true });
    if (answer.ok) become('polling', null);
    else become(answer.error.code === 'unauthorised' ? 'lost' : 'offline', answer.error.message);
  };
  open();
  const timer = setInterval(() => void look(), LOOK_EVERY);
  return () => {
    closed = true;
    clearInterval(timer);
    clearTimeout(retry);
    close();
  };
}
