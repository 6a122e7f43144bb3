/** The built page: made again exactly when something it is made of has changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '../words/say.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** Everything the build reads. */
const SOURCES = [
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
  'src',
  'scenarios',
  'assets',
  'docs/rules.md',
  'docs/rules.fr.md',
  'docs/rules.ru.md',
];
const STAMP = '.built-from';

function* filesUnder(path: string): Generator<string> {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name));
}

/** SHA-256 over the names and contents of all sources. */
function digestOfSources(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES)
    for (const file of filesUnder(join(ROOT, source)))
      hash.update(`${file.slice(ROOT.length)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** The folder of the page, built first if it is missing or older than its sources. */
export async function builtPage(tell: (text: string) => void): Promise<string> {
  const folder = join(ROOT, 'dist');
  const stamp = join(folder, STAMP);
  const digest = digestOfSources();
  if (existsSync(stamp) && existsSync(join(folder, 'index.html')) && readFileSync(stamp, 'utf8') === digest)
    return folder;
  tell(`${say('answer.building')}\n`);
  const { build } = await import('vite');
  await build({ root: ROOT, mode: 'production', logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  mkdirSync(folder, { recursive: true });
  writeFileSync(stamp, digest);
  return folder;
}
