/** What the facilitator of a class may ask. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LIMITS } from '../../wire/limits.ts';
import type { Context } from '../app.ts';
import { recordOf } from '../archive.ts';
import { act, previewOf } from '../console.ts';
import { fail } from '../errors.ts';
import { sha256 } from '../ids.ts';
import { limiter } from '../limiter.ts';
import { openStream } from '../lines.ts';
import { consoleAct, keyRequest, read } from '../requests.ts';
import { type Table, viewOf } from '../table.ts';

interface ById {
  Params: { class: string; table: string };
  Querystring: { moves?: string };
}
type Ask = FastifyRequest<ById>;

export function consoleRoutes(server: FastifyInstance, context: Context): void {
  const { auth, hub, store, watch } = context;
  const tries = limiter(LIMITS.joinRate / 60, LIMITS.joinBurst);

  const asFacilitator =
    (handler: (request: Ask, reply: FastifyReply) => Promise<FastifyReply>) =>
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
      return fail(reply, { code: 'unauthorised', message: 'this is not the key of the class' });
    }
    auth.keepConsole(reply, row.id);
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

  server.post<ById>(
    '/api/console/:class/acts',
    asFacilitator(async (request, reply) => {
      const wanted = read(consoleAct, request.body);
      if (!wanted.ok) return fail(reply, wanted.error);
      const done = await act(context, request.params.class, wanted.value);
      return done.ok ? reply.send(done.value) : fail(reply, done.error);
    }),
  );
}

async function tableOf({ hub }: Context, { class: classId, table }: ById['Params']): Promise<Table | null> {
  const found = table.startsWith('t') ? ((await hub.look(table)) as Table | null) : null;
  return found?.class === classId ? found : null;
}
