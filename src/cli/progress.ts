/** A progress bar on stderr, drawn over itself; nothing at all where stderr is not a terminal. */
import type { Io } from './io.ts';

const WIDTH = 30;

/** Call with how much is done; call `done` at the end to clear the line. */
export function progressBar(io: Io, total: number): { at(count: number): void; done(): void } {
  let shown = -1;
  return {
    at: count => {
      const cells = total === 0 ? WIDTH : Math.floor((Math.min(count, total) * WIDTH) / total);
      if (!io.progress || cells === shown) return;
      shown = cells;
      io.err(`\r[${'#'.repeat(cells)}${' '.repeat(WIDTH - cells)}] ${count}/${total}`);
    },
    done: () => {
      if (io.progress && shown >= 0) io.err('\r\u001b[K');
    },
  };
}
