/** What whoever runs the server may ask: open a class, see the classes, enter any console. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LIMITS } from '../../wire/limits.ts';
import type { OpenClass, OpenedClass } from '../../wire/types.ts';
import type { Context } from '../app.ts';
import { bring, cardOf } from '../bring.ts';
import type { Classroom } from '../classroom.ts';
import { fail } from '../errors.ts';
import { sha256 } from '../ids.ts';
import { limiter } from '../limiter.ts';
import { openClass } from '../opening.ts';
import { infoOf } from '../push.ts';
import { bringRequest, keyRequest, openRequest, read } from '../requests.ts';

type ById = { Params: { class: string } };

export function hostRoutes(server: FastifyInstance, context: Context): void {
  const { auth, hub, shelf, store } = context;
  const tries = limiter(LIMITS.joinRate / 60, LIMITS.joinBurst);

  const asHost =
    <R extends FastifyRequest>(handler: (request: R, reply: FastifyReply) => Promise<FastifyReply>) =>
    async (request: R, reply: FastifyReply): Promise<FastifyReply> =>
      auth.isHost(request)
        ? handler(request, reply)
        : fail(reply, { code: 'unauthorised', message: 'open the link with the host key first', why: 'wrongKey' });

  server.post('/api/host/login', async (request, reply) => {
    const wanted = read(keyRequest, request.body);
    if (!wanted.ok) return fail(reply, wanted.error);
    const wait = tries.take(request.ip, hub.now());
    if (wait > 0) return fail(reply, { code: 'tooMany', message: 'too many tries', retryAfter: wait });
    const { key } = wanted.value;
    if (auth.checkHostKey(key)) {
      auth.keepHost(reply);
      return reply.send({ ok: true });
    }
    // Whoever was given a console key need not know which of the two they hold.
    const row = await store.classBy('key_hash', sha256(key));
    if (row) {
      auth.keepConsole(reply, row.id);
      return reply.send({ ok: true, console: row.id });
    }
    tries.charge(request.ip, LIMITS.guessCost);
    return fail(reply, { code: 'unauthorised', message: 'this is not the host key', why: 'wrongKey' });
  });

  server.post('/api/host/logout', async (_, reply) => {
    auth.dropHost(reply);
    return reply.send({ ok: true });
  });

  server.get(
    '/api/host/scenarios',
    asHost(async (_, reply) => reply.send((await shelf.offers()).map(cardOf))),
  );

  server.post(
    '/api/host/scenarios',
    { bodyLimit: LIMITS.scenarioBytes },
    asHost(async (request, reply) => {
      const wanted = read(bringRequest, request.body);
      if (!wanted.ok) return fail(reply, wanted.error);
      const brought = await bring(context, wanted.value);
      return brought.ok ? reply.code(201).send(brought.value) : fail(reply, brought.error);
    }),
  );

  server.get<{ Params: { scenario: string } }>(
    '/api/host/scenarios/:scenario',
    asHost(async (request: FastifyRequest<{ Params: { scenario: string } }>, reply) => {
      const scenario = await shelf.find(request.params.scenario);
      return scenario ? reply.send(scenario) : fail(reply, { code: 'notFound', message: 'there is no such scenario' });
    }),
  );

  server.get(
    '/api/host/classes',
    asHost(async (_, reply) => {
      const rooms = await Promise.all((await store.classes()).map(row => hub.look(row.id)));
      const known = rooms.filter((room): room is Classroom => room !== null);
      return reply.send(known.map(room => ({ ...infoOf(room), tables: room.tables.length, people: room.people.size })));
    }),
  );

  server.post(
    '/api/host/classes',
    { bodyLimit: LIMITS.rosterBytes + LIMITS.body },
    asHost(async (request, reply) => {
      const wanted = read(openRequest, request.body);
      if (!wanted.ok) return fail(reply, wanted.error);
      const opened = await openClass(context, wanted.value as OpenClass);
      if (!opened.ok) return fail(reply, opened.error);
      const { id, consoleKey, seats } = opened.value;
      const room = (await hub.look(id)) as Classroom;
      auth.keepConsole(reply, id);
      const answer: OpenedClass = { class: infoOf(room), address: context.site.address, consoleKey, seats };
      return reply.code(201).send(answer);
    }),
  );

  server.post<ById>(
    '/api/host/classes/:class/enter',
    asHost(async (request: FastifyRequest<ById>, reply) => {
      const row = await store.classBy('id', request.params.class.slice(0, 40));
      if (!row) return fail(reply, { code: 'notFound', message: 'there is no such class' });
      auth.keepConsole(reply, row.id);
      return reply.send({ ok: true });
    }),
  );
}
