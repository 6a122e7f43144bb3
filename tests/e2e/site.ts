/** The built page, served from this process for the tests to play in. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { ROOT } from '../support/sources.ts';

export interface Site {
  url: string;
  /** Where the built page lies. */
  folder: string;
  close(): Promise<void>;
}

/** Builds into a folder of its own, so that the checkout's dist and other runs are left alone. */
export async function buildPage({ maps = false } = {}): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'back-to-back-site-'));
  // Under a test runner React would otherwise be built for development, which nobody is served.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({
    root: ROOT,
    mode: 'production',
    logLevel: 'silent',
    build: { outDir, emptyOutDir: true, sourcemap: maps && 'hidden' },
  });
  process.env.NODE_ENV = before;
  return outDir;
}

/** The page alone, as any web server would serve it. */
export async function openSite(options: { maps?: boolean } = {}): Promise<Site> {
  const outDir = await buildPage(options);
  const server = await preview({
    root: ROOT,
    logLevel: 'silent',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    folder: outDir,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
