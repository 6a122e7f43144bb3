/** Where the command line reads and writes, so that tests can run a verb as a function. */
import { createInterface, type Interface } from 'node:readline/promises';

/** What a verb leaves behind: it held, it did not, it was asked wrongly. */
export const HELD = 0;
export const FAILED = 1;
export const USAGE = 2;
export type ExitCode = typeof HELD | typeof FAILED | typeof USAGE;

export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Shows the prompt and reads a line; null at the end of the input. Without a prompt, piped lines are not echoed. */
  ask(prompt: string): Promise<string | null>;
  /** Somebody types at a terminal; otherwise lines are piped in and echoed. */
  interactive: boolean;
  /** Whether stderr is a terminal, where a progress bar can be drawn over itself. */
  progress: boolean;
  close(): void;
}

/** Scenario texts and records come from strangers: no control character of theirs may steer a terminal. */
export const printable = (text: string): string => text.replace(/[^\P{Cc}\n]|\p{Cf}/gu, '�');

/** The process's own streams. Standard input is opened when first asked for. */
export function processIo(): Io {
  const interactive = process.stdin.isTTY === true;
  let reader: { lines: AsyncIterator<string>; face: Interface } | null = null;
  process.stdout.on('error', endQuietly);
  return {
    out: text => void process.stdout.write(printable(text)),
    err: text => void process.stderr.write(text),
    ask: async prompt => {
      reader ??= openLines();
      process.stdout.write(prompt);
      const { value, done } = await reader.lines.next();
      if (done === true) return null;
      if (!interactive && prompt !== '') process.stdout.write(`${printable(value)}\n`);
      return value;
    },
    interactive,
    progress: process.stderr.isTTY === true,
    close: () => reader?.face.close(),
  };
}

function openLines(): { lines: AsyncIterator<string>; face: Interface } {
  const face = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  return { lines: face[Symbol.asyncIterator](), face };
}

/** `… | head` closes the pipe early; that is no fault of ours. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(HELD);
  throw error;
}
