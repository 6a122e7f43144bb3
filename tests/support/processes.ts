/** Server processes of their own, made to be killed. The program is bundled once, so that it starts in a moment. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { shipped } from './games.ts';
import type { ProgramOptions } from './server-program.ts';
import { ROOT } from './sources.ts';

export interface Program {
  file: string;
  scenario: string;
  remove(): void;
}

/** Beside node_modules, from which the bundle still takes its packages. */
export async function buildProgram(): Promise<Program> {
  const folder = join(ROOT, '.back-to-back', `program-${process.pid}-${Math.trunc(performance.now())}`);
  mkdirSync(folder, { recursive: true });
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    // One file loads several times faster than some hundred; what is native cannot be bundled.
    ssr: { noExternal: true, external: ['libsql', 'pg-native'] },
    build: {
      ssr: join(ROOT, 'tests/support/server-program.ts'),
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  });
  const scenario = join(folder, 'scenario.json');
  writeFileSync(scenario, JSON.stringify(shipped('lisbon-track')));
  return {
    file: join(folder, 'program.mjs'),
    scenario,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface Running {
  url: string;
  child: ChildProcess;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Asks it to stop, and gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts it, with `flags` for Node itself; rejects with what it complained of when it does not come up. */
export function startProgram(
  program: Program,
  options: Omit<ProgramOptions, 'scenario'>,
  flags: readonly string[] = [],
): Promise<Running> {
  const given = JSON.stringify({ scenario: program.scenario, ...options });
  const child = spawn(process.execPath, [...flags, program.file, given], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const gone = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)));
  return new Promise((resolve, reject) => {
    let said = '';
    let complained = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      complained += chunk.toString();
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [line, rest] = said.split('\n');
      if (rest === undefined || line === undefined) return;
      const { port } = JSON.parse(line) as { port: number };
      resolve({
        url: `http://127.0.0.1:${port}`,
        child,
        kill: async () => {
          child.kill('SIGKILL');
          await gone;
        },
        stop: () => {
          child.kill('SIGTERM');
          return gone;
        },
      });
    });
    void gone.then(code => reject(new Error(`the server ended with ${code}: ${complained}`)));
  });
}
