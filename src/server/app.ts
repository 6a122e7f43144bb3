/** The server put together: store → rooms → hub → push → addresses. Nothing here knows a rule. */
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { ok, type Scenario } from '../engine/index.ts';
import { LIMITS } from '../wire/limits.ts';
import { type Auth, openAuth } from './auth.ts';
import { type Alarm, type Automata, openAutomata } from './automata.ts';
import type { Classroom } from './classroom.ts';
import { openDirectory } from './directory.ts';
import { fail } from './errors.ts';
import { type Change, Hub } from './hub.ts';
import { newSecret } from './ids.ts';
import { type Metrics, openMetrics } from './metrics.ts';
import { lastOutage, resumption, sayAlive } from './outage.ts';
import { Push } from './push.ts';
import { retire } from './retention.ts';
import { isClass, Rooms } from './rooms.ts';
import { consoleRoutes } from './routes/console.ts';
import { exportRoutes } from './routes/exports.ts';
import { hostRoutes } from './routes/host.ts';
import { publicRoutes } from './routes/public.ts';
import { seatRoutes } from './routes/seat.ts';
import type { Service } from './service.ts';
import { openShelf } from './shelf.ts';
import type { Store } from './store/store.ts';
import type { Table } from './table.ts';
import { openWatch, type Watch } from './watch.ts';

export interface AppOptions {
  store: Store;
  scenarios: readonly Scenario[];
  /** Those that whoever starts the server gives beside the program's. */
  own?: readonly Scenario[];
  /** Opens the host's pages: whoever has it may open classes on this server. */
  hostKey: string;
  /** Folder of the built page; none is served without. */
  page?: string;
  /** Cookies over TLS only: set when a proxy with TLS stands in front. */
  secure?: boolean;
  /** Believe X-Forwarded-For and -Proto: only behind a proxy of one's own. */
  trustProxy?: boolean;
  log?: boolean;
  now?: () => number;
  /** What rings a clock that runs out; a timer of this process without. */
  alarm?: Alarm;
  /** Milliseconds a persona seems to think. */
  pace?: number;
  /** Names and talk of a class are deleted so many days after it opened; never without. */
  keepDays?: number;
}

/** Everything the addresses work with. */
export interface Context extends Service {
  auth: Auth;
  push: Push;
  watch: Watch;
  automata: Automata;
  metrics: Metrics;
  site: Site;
}

/** Where students reach this server; known once it listens, and to whoever started it. */
export interface Site {
  address: string | null;
}

export interface App {
  server: FastifyInstance;
  context: Context;
  /** Finishes what was begun, tells the pages to come back, closes the store. */
  close(): Promise<void>;
}

/** Kept with the store, so that every server of it signs alike, after every start. */
const SIGNING_FACT = 'signing-key';
/** Asked for by machines all the time, or by everybody for every move: not a line each in the log. */
const QUIET_ROUTES = new Set(['/healthz', '/metrics', '/api/me/:person/moves', '/api/me/:person/poll']);
const HOUR_MS = 3_600_000;
/** Rooms nobody has used for so long are dropped from memory, and read again when asked for. */
const IDLE_MS = 30 * 60_000;
/** News may be lost with a broken connection: looked for anyway, now and then. */
const LOOK_MS = 2_000;

export async function openApp(options: AppOptions): Promise<App> {
  const now = options.now ?? Date.now;
  const { store } = options;
  const metrics = openMetrics();
  const shelf = openShelf(store, options.scenarios, options.own);
  const server = fastify({
    logger: options.log ? { level: 'info', serializers: { req: quietRequest } } : false,
    bodyLimit: LIMITS.body,
    trustProxy: options.trustProxy ?? false,
    routerOptions: { maxParamLength: 64 },
    logController: new LogController({ disableRequestLogging: r => QUIET_ROUTES.has(r.routeOptions?.url ?? '') }),
    forceCloseConnections: true,
  });
  const trouble = (error: Error): void =>
    server.log.error({ name: error.name, trouble: error.message }, 'the store is in trouble');
  const directory = openDirectory(store);
  const rooms = new Rooms(store, shelf, room => directory.accompany(room));
  const outage = await lastOutage(store, now());
  const resume = outage && { resume: (table: Table) => resumption(table, outage) };
  const hub = new Hub(store, rooms, shelf, { now, onCommit: metrics.committed, onTrouble: trouble, ...resume });
  const push = new Push(hub, directory);
  const site: Site = { address: null };
  const watch = openWatch(hub, push, site);
  const signing = await store.ensureFact(SIGNING_FACT, newSecret());
  const auth = openAuth(store, { secure: options.secure ?? false, hostKey: options.hostKey, signing, now });
  const automata = openAutomata(hub, { pace: options.pace ?? 600, ...(options.alarm && { alarm: options.alarm }) });
  const context: Context = { hub, store, shelf, directory, signing, auth, push, watch, automata, metrics, site };
  hub.onChange(changes => {
    for (const change of changes) renewed(context, change);
  });
  await addresses(server, context, options);
  const stopTending = await tend(context, options.keepDays, trouble);
  return {
    server,
    context,
    close: async () => {
      stopTending();
      automata.stop();
      await hub.stop();
      await sayAlive(store, rooms, now()).catch(() => {});
      push.closeAll();
      watch.closeAll();
      await server.close();
      await store.close();
    },
  };
}

/** The route as written, so that no id and no code gets into the log. */
const quietRequest = (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions?.url ?? '' });

async function addresses(server: FastifyInstance, context: Context, options: AppOptions): Promise<void> {
  server.removeContentTypeParser('text/plain');
  server.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) =>
    answerError(request, reply, error),
  );
  server.addHook('onRequest', refuseOtherSites);
  // Asked for with every move: without what pages, files and consoles need, which would be a third of its cost.
  seatRoutes(server, context, options.secure === true);
  await server.register(async pages => {
    pages.setNotFoundHandler((_, reply) => fail(reply, { code: 'notFound', message: 'there is nothing here' }));
    await pages.register(helmet, {
      contentSecurityPolicy: { useDefaults: false, directives: POLICY },
      crossOriginOpenerPolicy: false,
      originAgentCluster: false,
      hsts: options.secure === true,
    });
    await pages.register(cookie);
    // Seats have buckets of their own; this is for a whole school behind one address.
    await pages.register(rateLimit, { max: LIMITS.addressRate, timeWindow: 60_000 });
    publicRoutes(pages, context);
    hostRoutes(pages, context);
    consoleRoutes(pages, context);
    exportRoutes(pages, context);
    if (options.page !== undefined)
      await pages.register(fastifyStatic, { root: options.page, dotfiles: 'deny', cacheControl: false, etag: true });
  });
}

/** The page may talk to its own server and nobody else; the same as the built page says of itself. */
const POLICY = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  workerSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** A page of another site may not make anybody's browser act here: cookies are strict, and this is the second lock. */
async function refuseOtherSites(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  const foreign = origin !== undefined && hostOf(origin) !== host;
  const crossing = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (foreign || crossing) await fail(reply, { code: 'crossSite', message: 'asked for by a page of another site' });
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}

function answerError(
  request: FastifyRequest,
  reply: FastifyReply,
  error: Error & { statusCode?: number; code?: string },
): FastifyReply {
  if (error.name === 'Unavailable')
    return fail(reply, { code: 'unavailable', message: 'the server cannot reach its store', retryAfter: 2 });
  const status = error.statusCode ?? 500;
  if (status === 429) return fail(reply, { code: 'tooMany', message: 'too many requests', retryAfter: 10 });
  if (status === 413) return fail(reply, { code: 'tooLarge', message: `a request has at most ${LIMITS.body} bytes` });
  if (status < 500) return fail(reply, { code: 'badRequest', message: 'the request is not understood' });
  request.log.error({ name: error.name, trouble: error.message, stack: error.stack }, 'a request failed');
  return fail(reply, { code: 'unavailable', message: 'the server has a fault; it has been noted', retryAfter: 5 });
}

/** Secrets that were renewed, here or on another server: whoever held the old ones is out. */
function renewed(context: Context, change: Change): void {
  const { auth, push } = context;
  if (!isClass(change.stream)) return;
  const [before, after] = [change.before as Classroom | null, change.after as Classroom];
  for (const person of after.renewed.slice(before?.renewed.length ?? 0)) {
    auth.forget(person);
    if (person === null) forgotten(context, after);
    for (const each of person === null ? after.people.keys() : [person]) push.cut(each);
  }
  for (const [id, person] of after.people)
    if (person.standing === 'released' && before?.people.get(id)?.standing !== 'released') push.cut(id);
}

/** Names and texts deleted, here or on another server, are not remembered in memory either. */
function forgotten({ directory, hub }: Context, room: Classroom): void {
  const rooms = [room.id, ...room.tables.map(({ id }) => id)].map(id => hub.rooms.peek(id)?.value);
  const said = rooms.flatMap(each => each?.said ?? []).map(({ id }) => id);
  directory.forgetAll(room.people.keys(), said, '');
}

const retireOld = (context: Context, days: number | undefined): Promise<void> =>
  days === undefined ? Promise.resolve() : retire(context, days).catch(() => {});

/**
 * Brings back every table that runs, so that its clock and its personas go on; one by one while the server already
 * answers, for a table that is asked for meanwhile is read at once.
 */
async function wake({ hub, store, automata }: Context, going: () => boolean): Promise<void> {
  // The youngest first: theirs are the clocks that people watch.
  for (const { id } of (await store.classes()).reverse()) {
    const room = going() ? await hub.look(id) : null;
    if (room === null || !('tables' in room) || room.phase !== 'running') continue;
    for (const { id: table } of room.tables) {
      await new Promise(resolve => setImmediate(resolve));
      // The clock that stood still goes on first, where it did.
      if (going()) await hub.run([table], () => ok(null));
      const found = going() ? await hub.look(table) : null;
      if (found && 'clock' in found) automata.watch(found);
    }
  }
}

/** Wakes what runs, then looks after memory and news. */
async function tend(
  context: Context,
  keepDays: number | undefined,
  trouble: (error: Error) => void,
): Promise<() => void> {
  const { hub, store, push, watch } = context;
  let going = true;
  void wake(context, () => going)
    .catch(error => (going ? trouble(error as Error) : undefined))
    .finally(() => store.settled());
  const looking = setInterval(() => {
    if (store.shared)
      void store.grown(hub.rooms.known()).then(
        more => (more.length > 0 ? hub.refresh(more) : undefined),
        () => {},
      );
    void sayAlive(store, hub.rooms, hub.now()).catch(() => {});
    hub.rooms.drop(hub.now() - IDLE_MS, stream => push.wants(stream) || watch.watching(stream));
  }, LOOK_MS);
  looking.unref();
  const retiring = setInterval(() => void retireOld(context, keepDays), HOUR_MS);
  retiring.unref();
  await retireOld(context, keepDays);
  return () => {
    going = false;
    clearInterval(looking);
    clearInterval(retiring);
  };
}
