/** What anybody may ask: is the server well, what class is this code, may I join. Looking at an invitation takes no seat. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ok, type Result } from '../../engine/result.ts';
import { LIMITS } from '../../wire/limits.ts';
import type { Invitation, Joined, WireError } from '../../wire/types.ts';
import type { Context } from '../app.ts';
import { type Classroom, numbered, type TableRef } from '../classroom.ts';
import { fail } from '../errors.ts';
import { type JoinedAs, join, reclaim } from '../joining.ts';
import { limiter } from '../limiter.ts';
import { infoOf } from '../push.ts';
import { joinRequest, read, reclaimRequest } from '../requests.ts';
import { refuse } from '../room.ts';
import { classByCode } from '../service.ts';

const namedOf = ({ number, name }: TableRef): Invitation['named'] =>
  name === numbered(number) ? [] : [{ number, name }];

function invitationOf(context: Context, room: Classroom): Omit<Invitation, 'cookies'> {
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
    reply.type('text/plain; version=0.0.4').send(metrics.text({ ...hub.rooms.held, connections: push.connections })),
  );

  server.get<ByCode>('/j/:code', async (request, reply) =>
    reply.redirect(`/#/join/${encodeURIComponent(request.params.code.slice(0, 12))}`),
  );

  /** The class of the request's code; a wrong one counts as several tries. */
  const classFor = async ({ ip, params }: FastifyRequest<ByCode>): Promise<Result<Classroom, WireError>> => {
    const wait = joins.take(ip, hub.now());
    if (wait > 0) return refuse('tooMany', 'too many tries', { retryAfter: wait });
    const room = await classByCode(context, params.code);
    if (!room) {
      joins.charge(ip, LIMITS.guessCost);
      return refuse('notFound', 'no class has this code', { why: 'noClass' });
    }
    await context.shelf.fetch(room.scenario.digest);
    return ok(room);
  };

  /** The seat's secret goes into a cookie, the rest to the page. */
  const seated = (reply: FastifyReply, room: Classroom, { secret, ...as }: JoinedAs): FastifyReply => {
    auth.keepSeat(reply, as.person, secret);
    const name = context.directory.nameOf(as.person);
    return reply.send({ ...as, name, class: infoOf(room) } satisfies Joined);
  };

  server.get<ByCode>('/api/classes/:code', async (request, reply) => {
    const room = await classFor(request);
    if (!room.ok) return fail(reply, room.error);
    return reply.header('cache-control', 'no-store').send({
      ...invitationOf(context, room.value),
      cookies: auth.keepsCookies(request, reply),
    } satisfies Invitation);
  });

  server.post<ByCode>('/api/classes/:code/join', async (request, reply) => {
    const wanted = read(joinRequest, request.body);
    if (!wanted.ok) return fail(reply, wanted.error);
    const room = await classFor(request);
    if (!room.ok) return fail(reply, room.error);
    const as = await join(context, room.value.id, wanted.value);
    return as.ok ? seated(reply.code(201), room.value, as.value) : fail(reply, as.error);
  });

  server.post<ByCode>('/api/classes/:code/reclaim', async (request, reply) => {
    const wanted = read(reclaimRequest, request.body);
    if (!wanted.ok) return fail(reply, wanted.error);
    const room = await classFor(request);
    if (!room.ok) return fail(reply, room.error);
    const as = await reclaim(context, room.value, wanted.value);
    if (as.ok) return seated(reply, room.value, as.value);
    joins.charge(request.ip, LIMITS.guessCost);
    return fail(reply, as.error);
  });
}
