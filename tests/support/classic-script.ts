/** A program as one classic script, which old JavaScript shells can read, run wherever there is an engine. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';

const run = promisify(execFile);
const MEGABYTE = 1024 * 1024;

/** Bundles the file; what it exports is global in the script. */
export async function classicScript(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    // immer asks which environment it is in; a shell has no process to ask.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    logLevel: 'silent',
    build: { write: false, target: 'es2020', minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('the bundler only watches');
  return output.output[0].code;
}

export interface ScriptFile {
  /** The lines that a shell prints when it runs the script. */
  linesFrom(shell: string): Promise<string[]>;
  remove(): void;
}

/** A file with the script, in which `lines`, an expression for an array of strings, is printed a line each. */
export function printingScript(script: string, lines: string): ScriptFile {
  const folder = mkdtempSync(join(tmpdir(), 'back-to-back-'));
  const file = join(folder, 'program.js');
  const print = `var say = typeof print === 'function' ? print : console.log;\n${lines}.forEach(function (line) { say(line); });`;
  writeFileSync(file, `${script}\n${print}\n`);
  return {
    linesFrom: async shell => {
      const { stdout } = await run(shell, [file], { maxBuffer: 64 * MEGABYTE });
      return stdout.trim().split('\n');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
