/** One server process: its store, its address, its class to join. What is said about it on screen is the command line's. */
import { randomBytes } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import type { Scenario } from '../engine/index.ts';
import { digestOf } from '../record/index.ts';
import { type App, openApp } from './app.ts';
import type { Classroom } from './classroom.ts';
import { newSecret } from './ids.ts';
import { openClass } from './opening.ts';
import { openLibsql } from './store/libsql.ts';
import { openPostgres } from './store/postgres.ts';
import type { Store } from './store/store.ts';

export interface HostOptions {
  host: string;
  /** The first free one from here on is taken, unless `strict`. */
  port: number;
  strict: boolean;
  data: string;
  /** Instead of the folder. */
  databaseUrl?: string;
  databaseSchema?: string;
  hostKey?: string;
  /** How students reach it when a proxy stands in front; also makes cookies secure when it begins with https. */
  publicUrl?: string;
  page?: string;
  scenarios: readonly Scenario[];
  /** The author's own, offered beside them; the class opened at the start plays the first of these. */
  own?: readonly Scenario[];
  log: boolean;
  pace?: number;
  keepDays?: number;
  /** Opens a class when there is none to join. */
  welcome: boolean;
}

export interface Hosted {
  app: App;
  port: number;
  /** Where students go, and where the facilitator does; the key is after the "#", which browsers send nowhere. */
  joinUrl: string | null;
  hostUrl: string;
  code: string | null;
  close(): Promise<void>;
}

const HOST_KEY_FACT = 'host-key';
const PORTS_TRIED = 20;

/** The address other machines on the network can reach; this machine's own when there is none. */
function reachable(): string {
  for (const addresses of Object.values(networkInterfaces()))
    for (const address of addresses ?? []) if (address.family === 'IPv4' && !address.internal) return address.address;
  return 'localhost';
}

const openStore = (options: HostOptions): Promise<Store> =>
  options.databaseUrl === undefined
    ? openLibsql(options.data)
    : openPostgres(options.databaseUrl, randomBytes(9).toString('hex'), {
        ...(options.databaseSchema === undefined ? {} : { schema: options.databaseSchema }),
      });

async function listen(app: App, options: HostOptions): Promise<number> {
  for (let port = options.port; ; port++) {
    try {
      await app.server.listen({ port, host: options.host });
      const address = app.server.server.address();
      if (address === null || typeof address === 'string') throw new Error('the server has no port');
      return address.port;
    } catch (error) {
      const taken = (error as { code?: unknown }).code === 'EADDRINUSE';
      if (!taken || options.strict || port >= options.port + PORTS_TRIED) throw error;
    }
  }
}

/** The youngest class that can be joined; a new one, which grows as people come, when there is none. */
async function classToJoin(app: App, options: HostOptions): Promise<string | null> {
  const { store, hub } = app.context;
  for (const row of (await store.classes()).reverse()) {
    const room = (await hub.look(row.id)) as Classroom | null;
    if (room?.phase === 'lobby' || room?.phase === 'running') return room.code;
  }
  const [scenario] = [...(options.own ?? []), ...options.scenarios];
  if (!options.welcome || !scenario) return null;
  const seed = randomBytes(6).toString('hex');
  const length = scenario.lengths[0].id;
  const offer = (await app.context.shelf.offers()).find(each => digestOf(each.scenario) === digestOf(scenario));
  const wanted = {
    title: scenario.title,
    scenario: offer?.key ?? scenario.id,
    length,
    seed,
    tables: 1,
    grow: true,
    approval: false,
  };
  const opened = await openClass(app.context, wanted);
  return opened.ok ? opened.value.code : null;
}

/** Opens store and server. Throws `FolderInUse` or `Unavailable` with a sentence for people. */
export async function host(options: HostOptions): Promise<Hosted> {
  const store = await openStore(options);
  // Kept, so that the facilitator's link and consoles outlast a restart; a HOST_KEY takes its place.
  const hostKey = options.hostKey ?? (await store.ensureFact(HOST_KEY_FACT, newSecret()));
  const secure = options.publicUrl?.startsWith('https:') ?? false;
  const app = await openApp({
    store,
    scenarios: options.scenarios,
    ...(options.own === undefined ? {} : { own: options.own }),
    hostKey,
    secure,
    trustProxy: options.publicUrl !== undefined,
    log: options.log,
    ...(options.page === undefined ? {} : { page: options.page }),
    ...(options.pace === undefined ? {} : { pace: options.pace }),
    ...(options.keepDays === undefined ? {} : { keepDays: options.keepDays }),
  });
  const port = await listen(app, options);
  const code = await classToJoin(app, options);
  const local = options.host === '127.0.0.1' || options.host === 'localhost';
  const base = options.publicUrl?.replace(/\/$/, '') ?? `http://${local ? 'localhost' : reachable()}:${port}`;
  app.context.site.address = base;
  return {
    app,
    port,
    code,
    joinUrl: code === null ? null : `${base}/j/${code}`,
    hostUrl: `${options.publicUrl === undefined ? `http://localhost:${port}` : base}/#/host/${hostKey}`,
    close: () => app.close(),
  };
}
