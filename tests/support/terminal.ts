/** A terminal for the command line's tests: lines piped in, what was written kept. */
import type { Io } from '../../src/cli/io.ts';
import { printable } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs one command line as the program would, with `input` on standard input; the input ends after the last line. */
export async function runCli(argv: readonly string[], input: readonly string[] = [], progress = false): Promise<Ran> {
  const lines = [...input];
  const ran = { code: -1, out: '', err: '' };
  const io: Io = {
    out: text => {
      ran.out += printable(text);
    },
    err: text => {
      ran.err += text;
    },
    ask: async prompt => {
      const line = lines.shift() ?? null;
      if (prompt !== '') ran.out += `${prompt}${line ?? ''}\n`;
      return line;
    },
    interactive: false,
    progress,
    close: () => {},
  };
  ran.code = await run(argv, io);
  return ran;
}
