/** A module of this folder and all it imports, bundled into one: as text for a browser, or loaded. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

export async function bundledText(name: string): Promise<string> {
  const entry = fileURLToPath(new URL(name, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: { write: false, target: 'es2022', minify: false, lib: { entry, formats: ['es'] } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('the bundler only watches');
  return output.output[0].code;
}

export async function bundled<Module>(name: string): Promise<Module> {
  const code = await bundledText(name);
  const folder = mkdtempSync(join(tmpdir(), 'back-to-back-bench-'));
  const file = join(folder, 'bench.mjs');
  writeFileSync(file, code);
  try {
    return (await import(pathToFileURL(file).href)) as Module;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
