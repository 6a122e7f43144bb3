/** What the facilitator of a class may ask. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Party } from '../../engine/types.ts';
import { LIMITS } from '../../wire/limits.ts';
import type { Context } from '../app.ts';
import { recordOf } from '../archive.ts';
import type { Classroom } from '../classroom.ts';
import { act, previewOf } from '../console.ts';
import { fail } from '../errors.ts';
import { sha256 } from '../ids.ts';
import { limiter } from '../limiter.ts';
import { openPoll, openStream } from '../lines.ts';
import type { Line } from '../push.ts';
import { consoleAct, keyRequest, read, sayRequest, submitRequest } from '../requests.ts';
import { makeMoveFor, speakFor } from '../service.ts';
import { type Table, viewOf } from '../table.ts';
import { answer } from './answer.ts';
import { lastSeen } from './seat.ts';

interface ById {
  Params: { class: string; table: string; party: string };
  Querystring: { moves?: string; after?: string; digest?: string };
}
type Ask = FastifyRequest<ById>;
type Handler = (request: Ask, reply: FastifyReply) => Promise<FastifyReply>;
type Guard = (handler: Handler) => Handler;

export function consoleRoutes(server: FastifyInstance, context: Context): void {
  const { auth, hub, shelf, store, watch } = context;
  const tries = limiter(LIMITS.joinRate / 60, LIMITS.joinBurst);

  const asFacilitator: Guard =
    handler =>
    async (request: Ask, reply: FastifyReply): Promise<FastifyReply> =>
      auth.isConsole(request, request.params.class)
        ? handler(request, reply)
        : fail(reply, { code: 'unauthorised', message: 'this is not your class' });

  server.post<ById>('/api/console/:class/login', async (request, reply) => {
    const wanted = read(keyRequest, request.body);
    if (!wanted.ok) return fail(reply, wanted.error);
    const wait = tries.take(request.ip, hub.now());
    if (wait > 0) return fail(reply, { code: 'tooMany', message: 'too many tries', retryAfter: wait });
    const row = await store.classBy('id', request.params.class.slice(0, 40));
    if (!row || row.key_hash !== sha256(wanted.value.key)) {
      tries.charge(request.ip, LIMITS.guessCost);
      return fail(reply, { code: 'unauthorised', message: 'this is not the key of the class', why: 'wrongKey' });
    }
    auth.keepConsole(reply, row.id);
    return reply.send({ ok: true });
  });

  server.post<ById>('/api/console/:class/logout', async (request, reply) => {
    auth.dropConsole(reply, request.params.class);
    return reply.send({ ok: true });
  });

  server.get<ById>(
    '/api/console/:class/stream',
    asFacilitator(async (request, reply) => {
      if (!(await hub.look(request.params.class))) return fail(reply, { code: 'notFound', message: 'no such class' });
      reply.hijack();
      let leave = (): void => {};
      const line = openStream(reply.raw, () => leave());
      leave = watch.join(request.params.class, line);
      return reply;
    }),
  );

  server.get<ById>(
    '/api/console/:class/scenario',
    asFacilitator(async (request, reply) => {
      const room = (await hub.look(request.params.class)) as Classroom | null;
      if (!room) return fail(reply, { code: 'notFound', message: 'no such class' });
      return reply.send(await shelf.fetch(room.scenario.digest));
    }),
  );

  server.get<ById>(
    '/api/console/:class/glance',
    asFacilitator(async (request, reply) => {
      const message = await watch.glance(request.params.class);
      return message ? reply.send(message) : fail(reply, { code: 'notFound', message: 'no such class' });
    }),
  );

  /** One table with everything in it, as the control seat sees it. */
  server.get<ById>(
    '/api/console/:class/tables/:table',
    asFacilitator(async (request, reply) => {
      const table = await tableOf(context, request.params);
      if (!table) return fail(reply, { code: 'notFound', message: 'there is no such table' });
      const log = table.log.map(({ step, round, entry }) => ({ index: step, round, entry }));
      return reply.send({ id: table.id, name: table.name, view: viewOf(table, 'control'), log, made: table.made });
    }),
  );

  server.get<ById>(
    '/api/console/:class/tables/:table/preview',
    asFacilitator(async (request, reply) => {
      const table = await tableOf(context, request.params);
      if (!table) return fail(reply, { code: 'notFound', message: 'there is no such table' });
      const preview = previewOf(table, Number(request.query.moves));
      return preview.ok ? reply.send(preview.value) : fail(reply, preview.error);
    }),
  );

  server.get<ById>(
    '/api/console/:class/tables/:table/record',
    asFacilitator(async (request, reply) => {
      const table = await tableOf(context, request.params);
      if (!table) return fail(reply, { code: 'notFound', message: 'there is no such table' });
      return reply.send({ table: table.id, name: table.name, record: recordOf(table) });
    }),
  );

  deskRoutes(server, context, asFacilitator);

  server.post<ById>(
    '/api/console/:class/acts',
    asFacilitator((request, reply) =>
      answer(reply, read(consoleAct, request.body), wanted => act(context, request.params.class, wanted)),
    ),
  );
}

/** A seat's own page for the facilitator who has taken it over: told what the seat is told, moves made in its name. */
function deskRoutes(server: FastifyInstance, context: Context, asFacilitator: Guard): void {
  const { hub, push, metrics } = context;

  const atDesk = (handler: (request: Ask, reply: FastifyReply, desk: Desk) => Promise<FastifyReply>): Handler =>
    asFacilitator(async (request, reply) => {
      const room = (await hub.look(request.params.class)) as Classroom | null;
      const table = await tableOf(context, request.params);
      const party = /^\d$/.test(request.params.party) ? Number(request.params.party) : Number.NaN;
      if (!room || !table || !(party < table.game.n))
        return fail(reply, { code: 'notFound', message: 'there is no such seat' });
      return handler(request, reply, { room, table, party, line: push.deskOf(table, party) });
    });

  server.get<ById>(
    '/api/console/:class/tables/:table/seats/:party/stream',
    atDesk(async (request, reply, { room, line }) => {
      const cursor = lastSeen(request.headers, request.query);
      reply.hijack();
      let leave = (): void => {};
      const listener = openStream(reply.raw, () => leave());
      leave = line.join(room, cursor, listener);
      return reply;
    }),
  );

  server.get<ById>(
    '/api/console/:class/tables/:table/seats/:party/poll',
    atDesk(async (request, reply, { room, line }) => {
      const look = () => (hub.rooms.peek(room.id)?.value as Classroom | undefined) ?? null;
      return openPoll(line, look, request.query, reply);
    }),
  );

  server.post<ById>(
    '/api/console/:class/tables/:table/seats/:party/moves',
    atDesk((request, reply, { room, table, party }) => {
      const from = performance.now();
      return answer(reply, read(submitRequest, request.body), async wanted => {
        const made = await makeMoveFor(context, { class: room.id, table: table.id, party }, wanted);
        metrics.submitted(performance.now() - from, made.ok);
        return made;
      });
    }),
  );

  server.post<ById>(
    '/api/console/:class/tables/:table/seats/:party/say',
    atDesk((request, reply, { room, table, party }) =>
      answer(reply, read(sayRequest, request.body), wanted =>
        speakFor(context, { class: room.id, table: table.id, party }, wanted),
      ),
    ),
  );
}

interface Desk {
  room: Classroom;
  table: Table;
  party: Party;
  line: Line;
}

async function tableOf(
  { hub }: Context,
  { class: classId, table }: Pick<ById['Params'], 'class' | 'table'>,
): Promise<Table | null> {
  const found = table.startsWith('t') ? ((await hub.look(table)) as Table | null) : null;
  return found?.class === classId ? found : null;
}
