/** Drives the bare servers of `bare.ts` with as many tables and as many moves, for comparison in the same run. */
import { spawn } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../../support/sources.ts';
import { cpuOf } from './cost.ts';
import { connection, listen } from './page.ts';

export interface Bare {
  perCpuSecond: number;
  acks: number[];
}

const PAGES = 3;
const BODY = JSON.stringify({
  move: { kind: 'allocate', posture: 0, work: [1, 0, 0], home: 1, back: -1, redLine: -1 },
  ...{ turn: 1, id: 'b12' },
});

interface Line {
  move(): Promise<void>;
  close(): void;
}

async function httpLine(port: number, page: number): Promise<Line> {
  const url = `http://127.0.0.1:${port}`;
  const line = await connection(url);
  const heard = await listen(url, String(page), 'seat=x', () => {});
  return {
    move: async () => void (await line.post(`/api/me/${page}/moves`, 'seat=x', BODY)),
    close: () => {
      line.close();
      heard.close();
    },
  };
}

function socketLine(port: number, page: number): Promise<Line> {
  return new Promise((resolve, reject) => {
    let answered = (): void => {};
    const socket: Socket = connect(port, '127.0.0.1', () => {
      socket.write(`${page}\n`);
      resolve({
        move: () =>
          new Promise(done => {
            answered = done;
            socket.write(`${BODY}\n`);
          }),
        close: () => void socket.destroy(),
      });
    });
    socket.setNoDelay(true);
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => (chunk.includes('!') ? answered() : undefined));
    socket.once('error', reject);
  });
}

/** Moves a second of the bare server's processor time, with `tables` moves under way at any time. */
export async function againstBare(
  kind: 'http' | 'socket',
  file: string,
  bytes: number,
  tables: number,
  moves: number,
): Promise<Bare> {
  const program = join(ROOT, 'tests/bench/server/bare.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program, kind, file, String(bytes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const said = await new Promise<string>(resolve => child.stdout.once('data', chunk => resolve(String(chunk))));
    const { port } = JSON.parse(said) as { port: number };
    const make = kind === 'http' ? httpLine : socketLine;
    const lines = await Promise.all(Array.from({ length: tables * PAGES }, (_, page) => make(port, page)));
    const acks: number[] = [];
    const table = async (t: number, count: number): Promise<void> => {
      for (let k = 0; k < count; k++) {
        const from = performance.now();
        await lines[t * PAGES + (k % PAGES)]?.move();
        acks.push(performance.now() - from);
      }
    };
    const all = (count: number) => Promise.all(Array.from({ length: tables }, (_, t) => table(t, count)));
    await all(Math.ceil(moves / tables / 4));
    const cpu = cpuOf(child.pid ?? 0);
    acks.length = 0;
    await all(Math.ceil(moves / tables));
    const spent = cpuOf(child.pid ?? 0) - cpu;
    for (const line of lines) line.close();
    return { perCpuSecond: acks.length / spent, acks };
  } finally {
    child.kill();
  }
}
