/** What anybody may ask: is the server well, what class is this code, may I join. Looking at an invitation takes no seat. */
import type { FastifyInstance } from 'fastify';
import { LIMITS } from '../../wire/limits.ts';
import type { Invitation, Joined } from '../../wire/types.ts';
import type { Context } from '../app.ts';
import { type Classroom, numbered, type TableRef } from '../classroom.ts';
import { fail } from '../errors.ts';
import { limiter } from '../limiter.ts';
import { infoOf } from '../push.ts';
import { joinRequest, read, reclaimRequest } from '../requests.ts';
import { classByCode, type JoinedAs, join, reclaim } from '../service.ts';

const joinedOf = (room: Classroom, as: JoinedAs): Joined => ({
  person: as.person,
  class: infoOf(room),
  reclaim: as.reclaim,
  standing: as.standing,
});

const namedOf = ({ number, name }: TableRef): Invitation['named'] =>
  name === numbered(number) ? [] : [{ number, name }];

function invitationOf(context: Context, room: Classroom): Invitation {
  const { scenario } = context.shelf.game(room.scenario.digest, room.length);
  return {
    class: infoOf(room),
    approval: room.approval,
    parties: scenario.parties.map(({ name, short }) => ({ name, short })),
    tables: room.tables.length,
    named: room.approval ? [] : room.tables.flatMap(namedOf),
    open: room.people.size < LIMITS.peopleAClass && (room.phase === 'lobby' || room.phase === 'running'),
  };
}

type ByCode = { Params: { code: string } };

export function publicRoutes(server: FastifyInstance, context: Context): void {
  const { auth, store, hub, push, metrics } = context;
  const joins = limiter(LIMITS.joinRate / 60, LIMITS.joinBurst);

  server.get('/healthz', async (_, reply) => {
    await store.ping();
    return reply.send({ ok: true });
  });

  server.get('/metrics', async (_, reply) =>
    reply
      .type('text/plain; version=0.0.4')
      .send(metrics.text({ rooms: hub.rooms.size, connections: push.connections })),
  );

  server.get<ByCode>('/j/:code', async (request, reply) =>
    reply.redirect(`/#/join/${encodeURIComponent(request.params.code.slice(0, 12))}`),
  );

  /** The class of a code; null for none; or how long to wait. */
  const classFor = async (code: string, ip: string): Promise<Classroom | { wait: number } | null> => {
    const wait = joins.take(ip, hub.now());
    if (wait > 0) return { wait };
    const room = await classByCode(context, code);
    if (room) {
      await context.shelf.fetch(room.scenario.digest);
      return room;
    }
    joins.charge(ip, LIMITS.guessCost);
    return null;
  };

  server.get<ByCode>('/api/classes/:code', async (request, reply) => {
    const room = await classFor(request.params.code, request.ip);
    if (room === null) return fail(reply, { code: 'notFound', message: 'no class has this code', why: 'noClass' });
    if ('wait' in room) return fail(reply, { code: 'tooMany', message: 'too many tries', retryAfter: room.wait });
    return reply.header('cache-control', 'no-store').send(invitationOf(context, room));
  });

  server.post<ByCode>('/api/classes/:code/join', async (request, reply) => {
    const wanted = read(joinRequest, request.body);
    if (!wanted.ok) return fail(reply, wanted.error);
    const room = await classFor(request.params.code, request.ip);
    if (room === null) return fail(reply, { code: 'notFound', message: 'no class has this code', why: 'noClass' });
    if ('wait' in room) return fail(reply, { code: 'tooMany', message: 'too many tries', retryAfter: room.wait });
    const as = await join(context, room.id, wanted.value);
    if (!as.ok) return fail(reply, as.error);
    auth.keepSeat(reply, as.value.person, as.value.secret);
    return reply.code(201).send(joinedOf(room, as.value));
  });

  server.post<ByCode>('/api/classes/:code/reclaim', async (request, reply) => {
    const wanted = read(reclaimRequest, request.body);
    if (!wanted.ok) return fail(reply, wanted.error);
    const room = await classFor(request.params.code, request.ip);
    if (room === null) return fail(reply, { code: 'notFound', message: 'no class has this code', why: 'noClass' });
    if ('wait' in room) return fail(reply, { code: 'tooMany', message: 'too many tries', retryAfter: room.wait });
    const as = await reclaim(context, room, wanted.value.reclaim);
    if (!as.ok) {
      joins.charge(request.ip, LIMITS.guessCost);
      return fail(reply, as.error);
    }
    auth.keepSeat(reply, as.value.person, as.value.secret);
    return reply.send(joinedOf(room, as.value));
  });
}
