/** The house's own rules (docs and the import table), enforced: a failure lists every offending line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, linesMatching, ROOT, roomOf, sourceFiles } from './support/sources.ts';

const src = sourceFiles('src');
const everything = [...src, ...sourceFiles('tests')];
const imports = src.flatMap(importsOf);

/** Which rooms of src a room may import; itself always. */
const ROOMS: Record<string, string[]> = {
  engine: ['coverage'],
  coverage: [],
  scenario: ['engine', 'coverage'],
  bots: ['engine'],
  words: ['engine', 'bots', 'scenario', 'lint'],
  record: ['engine'],
  analysis: ['engine', 'record'],
  negotiation: ['engine', 'analysis'],
  tournament: ['engine', 'analysis', 'negotiation'],
  simulate: ['engine', 'bots', 'record', 'analysis'],
  lint: ['engine', 'scenario', 'bots', 'simulate'],
  playtest: ['engine', 'bots', 'simulate'],
  print: ['engine', 'bots', 'words'],
  wire: ['engine'],
  session: ['engine', 'bots', 'record', 'wire'],
  server: ['engine', 'scenario', 'bots', 'record', 'analysis', 'wire'],
  web: [
    'session',
    'wire',
    'scenario',
    'record',
    'analysis',
    'simulate',
    'words',
    'bots',
    'engine',
    'lint',
    'playtest',
    'print',
  ],
  cli: [
    'engine',
    'coverage',
    'scenario',
    'bots',
    'words',
    'record',
    'analysis',
    'simulate',
    'session',
    'lint',
    'playtest',
    'print',
    'server',
    'wire',
    'negotiation',
    'tournament',
  ],
};

/** Where a room may take no more than types from another. */
const TYPES_ONLY: [room: string, from: string][] = [
  ['scenario', 'coverage'],
  ['words', 'bots'],
  ['words', 'scenario'],
  ['words', 'lint'],
];

/** Where each package may be imported: a prefix of the importing file's path. */
const PACKAGES: Record<string, string[]> = {
  seedrandom: ['src/engine/rng.ts'],
  immer: ['src/engine/apply.ts'],
  '@noble/hashes': ['src/engine/hash.ts'],
  // Worker threads start without the loader that reads TypeScript.
  tsx: ['src/simulate/workers.ts', 'src/playtest/threads.ts', 'src/tournament/thread-start.mjs'],
  piscina: ['src/tournament/'],
  'graphile-worker': ['src/tournament/queue.ts'],
  'intl-messageformat': ['src/words/say.ts', 'src/web/parsed-messages.ts'],
  yaml: ['src/scenario/'],
  zod: ['src/scenario/', 'src/record/', 'src/server/requests.ts'],
  fastify: ['src/server/'],
  '@fastify/cookie': ['src/server/app.ts'],
  '@fastify/helmet': ['src/server/app.ts'],
  '@fastify/rate-limit': ['src/server/app.ts'],
  '@fastify/static': ['src/server/app.ts'],
  kysely: ['src/server/store/'],
  libsql: ['src/server/store/libsql.ts'],
  pg: ['src/server/store/postgres.ts', 'src/tournament/queue.ts'],
  uqr: ['src/cli/host.ts', 'src/web/classroom/'],
  fflate: ['src/record/', 'src/web/workshop/'],
  codemirror: ['src/web/workshop/'],
  '@codemirror/autocomplete': ['src/web/workshop/'],
  '@codemirror/commands': ['src/web/workshop/'],
  '@codemirror/lang-yaml': ['src/web/workshop/'],
  '@codemirror/lint': ['src/web/workshop/'],
  '@codemirror/state': ['src/web/workshop/'],
  '@codemirror/view': ['src/web/workshop/'],
  phaser: ['src/web/board/'],
  // Two build plugins: the board's Phaser put together, messages parsed; and building the page when it is out of date.
  vite: ['src/web/board/phaser-parts.ts', 'src/web/parsed-messages.ts', 'src/cli/page.ts'],
  'd3-geo': ['src/web/board/'],
  'topojson-client': ['src/web/board/'],
  '@observablehq/plot': ['src/web/debrief/'],
  comlink: ['src/web/'],
  react: ['src/web/'],
  'react-dom': ['src/web/'],
  'react-aria-components': ['src/web/'],
  'idb-keyval': ['src/web/storage/'],
  '@fontsource-variable/inter': ['src/web/'],
  '@fontsource-variable/source-serif-4': ['src/web/'],
};
const NODE = [
  'src/coverage/build-tables.ts',
  'src/scenario/node.ts',
  'src/simulate/',
  'src/playtest/thread',
  'src/tournament/',
  'src/cli/',
  'src/server/',
];

const show = (found: Import[]): string[] => found.map(i => `${i.from} imports ${i.specifier}`);

function mayImportPackage(found: Import): boolean {
  if (found.pack.startsWith('node:')) return NODE.some(place => found.from.startsWith(place));
  if (found.pack.startsWith('virtual:')) return found.from.startsWith('src/web/');
  return (PACKAGES[found.pack] ?? []).some(place => found.from.startsWith(place));
}

/** One cycle of file imports as a path, or null. */
function findCycle(edges: Map<string, string[]>): string[] | null {
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const visit = (file: string): string[] | null => {
    if (state.get(file) === 'done') return null;
    if (state.get(file) === 'open') return [...path.slice(path.indexOf(file)), file];
    state.set(file, 'open');
    path.push(file);
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    state.set(file, 'done');
    return null;
  };
  for (const file of edges.keys()) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return null;
}

describe('the import table', () => {
  it('knows every room', () => {
    const rooms = new Set(src.map(file => roomOf(file.path)).filter(room => room !== ''));
    expect([...rooms].filter(room => !(room in ROOMS))).toEqual([]);
  });

  it('lets arrows point only towards the engine', () => {
    const wrong = imports.filter(found => {
      if (found.target === null || !found.target.startsWith('src/')) return false;
      const [from, to] = [roomOf(found.from), roomOf(found.target)];
      return from !== to && from !== '' && !(ROOMS[from] ?? []).includes(to);
    });
    expect(show(wrong)).toEqual([]);
  });

  it('lets some rooms take types only', () => {
    const wrong = imports.filter(
      found =>
        found.target !== null &&
        !found.typeOnly &&
        TYPES_ONLY.some(([room, from]) => roomOf(found.from) === room && roomOf(found.target ?? '') === from),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('keeps each package in its place', () => {
    expect(show(imports.filter(found => found.target === null && !mayImportPackage(found)))).toEqual([]);
  });

  it('has no cycle between files', () => {
    const edges = new Map(src.map(file => [file.path, [] as string[]]));
    for (const found of imports)
      if (found.target !== null && !found.typeOnly) edges.get(found.from)?.push(found.target);
    expect(findCycle(edges)).toBeNull();
  });

  it('writes file imports with their extension', () => {
    const bare = imports.filter(found => found.target !== null && !/\.[a-z0-9]+(\?.*)?$/.test(found.specifier));
    expect(show(bare)).toEqual([]);
  });
});

describe('the rules of the house', () => {
  const deterministic = src.filter(file => ['engine', 'coverage', 'bots', 'negotiation'].includes(roomOf(file.path)));
  const generic = src.filter(file => ['engine', 'bots', 'words', 'web', 'session'].includes(roomOf(file.path)));

  it('keeps clocks, locales and inexact mathematics out of what must replay', () => {
    const inexact = 'random|a?sinh?|a?cosh?|a?tanh?|atan2|exp|expm1|log|log2|log10|log1p|pow|cbrt|hypot';
    const banned = new RegExp(
      `\\bMath\\.(${inexact})\\b|\\bnew Date\\b|\\bDate\\.|\\bperformance\\.|\\bIntl\\.|localeCompare|toLocale|\\bcrypto\\.|\\*\\*`,
    );
    expect(linesMatching(deterministic, banned)).toEqual([]);
  });

  it('names nothing of the scenario in code', () => {
    const words = /NATO|Russia|missile|Moscow|Washington|Kremlin|Brussels|Iran/i;
    // The coverage model is of one dispute, and so are its places and the questions put to it.
    const model = /^src\/words\/messages\/\w+\/cover-(places|questions)\.ts$/;
    expect(
      linesMatching(
        generic.filter(file => !model.test(file.path)),
        words,
      ),
    ).toEqual([]);
  });

  it('has no file over 400 lines', () => {
    expect(everything.filter(file => file.lines > 400).map(file => `${file.path}: ${file.lines}`)).toEqual([]);
  });

  it('has no any, no leftovers and no hidden tests', () => {
    const own = everything.filter(file => file.path !== 'tests/architecture.test.ts');
    expect(linesMatching(own, /:\s*any\b|\bas any\b|<any>|any\[\]|@ts-ignore|@ts-nocheck/)).toEqual([]);
    expect(linesMatching(own, /\b(describe|it|test)\.(skip|only|todo|fails)\b|\bxit\(|\bfit\(/)).toEqual([]);
    const notes = own.flatMap(file => (/\b(TODO|FIXME|XXX|HACK)\b/.test(file.text) ? [file.path] : []));
    expect(notes).toEqual([]);
  });

  it('writes to the console in the command line alone', () => {
    const quiet = src.filter(file => roomOf(file.path) !== 'cli');
    expect(linesMatching(quiet, /\bconsole\.(log|info|debug)\b/)).toEqual([]);
  });

  it('holds no path of the machine it was written on', () => {
    const machine = /['"`\s(](\/work\/|\/farm\/|\/root\/|\/home\/|\/tmp\/)[a-z]/;
    expect(linesMatching(everything, machine)).toEqual([]);
  });

  it('exports by name', () => {
    const lazyScreens = everything.filter(file => !/\.config\.ts$/.test(file.path));
    expect(linesMatching(lazyScreens, /^\s*export default\b/)).toEqual([]);
  });

  it('pins every version', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });
});
