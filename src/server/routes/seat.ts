/** What a student may ask, each under an address of their own that nobody else's cookie reaches. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Result } from '../../engine/result.ts';
import { LIMITS } from '../../wire/limits.ts';
import { isOver } from '../../wire/phase.ts';
import type { SayRequest, WireError } from '../../wire/types.ts';
import type { Context } from '../app.ts';
import { recordOf } from '../archive.ts';
import type { Account } from '../auth.ts';
import type { Classroom } from '../classroom.ts';
import { fail } from '../errors.ts';
import { limiter } from '../limiter.ts';
import { openPoll, openStream } from '../lines.ts';
import { adviseRequest, read, sayRequest, submitRequest, voteRequest } from '../requests.ts';
import { advise, refuse, voteOn } from '../room.ts';
import { decideAt, makeMove, speak } from '../service.ts';
import type { Table } from '../table.ts';
import { answer } from './answer.ts';

interface ById {
  Params: { person: string };
  Querystring: { after?: string; digest?: string };
}

type Ask = FastifyRequest<ById>;
type Handler = (request: Ask, reply: FastifyReply, account: Account) => Promise<FastifyReply>;

/** What a browser is to make of every answer to a seat: data for our own page, and nothing it could show or run. */
const SAFE = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
};
const SAFE_OVER_TLS = { ...SAFE, 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

export function seatRoutes(server: FastifyInstance, context: Context, secure: boolean): void {
  const { auth, hub, push, shelf, metrics } = context;
  const rate = limiter(LIMITS.seatRate, LIMITS.seatBurst);
  const talk = limiter(1_000 / LIMITS.sayEvery, LIMITS.sayBurst);
  const unhurried = ({ person }: Account, wanted: Result<SayRequest, WireError>): Result<SayRequest, WireError> => {
    const wait = wanted.ok ? talk.take(person, hub.now()) : 0;
    return wait > 0 ? refuse('tooMany', 'too much said at once', { retryAfter: wait }) : wanted;
  };

  const safe = secure ? SAFE_OVER_TLS : SAFE;

  /** Proves who asks before anything else happens; nobody learns whether an id exists. */
  const own =
    (handler: Handler) =>
    async (request: Ask, reply: FastifyReply): Promise<FastifyReply> => {
      reply.headers(safe);
      const account = await auth.seat(request, request.params.person);
      if (!account) return fail(reply, { code: 'unauthorised', message: 'this seat is not yours' });
      const wait = rate.take(account.person, hub.now());
      if (wait > 0) return fail(reply, { code: 'tooMany', message: 'too many requests', retryAfter: wait });
      return handler(request, reply, account);
    };

  const roomOf = async (account: Account): Promise<Classroom | null> => {
    const room = (await hub.look(account.class)) as Classroom | null;
    const place = room?.people.get(account.person)?.place;
    if (place) await hub.look(place.table);
    return room;
  };

  server.get<ById>(
    '/api/me/:person/stream',
    own(async (request, reply, account) => {
      const room = await roomOf(account);
      if (!room) return fail(reply, { code: 'notFound', message: 'your class is no longer here' });
      const cursor = lastSeen(request.headers, request.query);
      reply.hijack();
      let leave = (): void => {};
      const line = openStream(reply.raw, () => leave());
      leave = push.join(room, account.person, cursor, line);
      return reply;
    }),
  );

  // A page has the scenarios of its own edition; any other it plays on it asks for once.
  server.get<ById>(
    '/api/me/:person/scenario',
    own(async (_, reply, account) => {
      const room = await roomOf(account);
      if (!room) return fail(reply, { code: 'notFound', message: 'your class is no longer here' });
      return reply.send(await shelf.fetch(room.scenario.digest));
    }),
  );

  server.get<ById>(
    '/api/me/:person/poll',
    own(async (request, reply, account) => {
      const room = await roomOf(account);
      if (!room) return fail(reply, { code: 'notFound', message: 'your class is no longer here' });
      const look = () => (hub.rooms.peek(account.class)?.value as Classroom | undefined) ?? null;
      return openPoll(push.lineOf(account.person), look, request.query, reply);
    }),
  );

  /** One's own game to take home: what this seat saw and did; the whole record once the debrief has opened it. */
  server.get<ById>(
    '/api/me/:person/record',
    own(async (_, reply, account) => {
      const room = await roomOf(account);
      const table = room?.people.get(account.person)?.place?.table;
      const held = table ? ((await hub.look(table)) as Table | null) : null;
      if (!room || !held) return fail(reply, { code: 'notSeated', message: 'you have no seat' });
      const { message } = await push.snapshot(room, account.person, '');
      const { log = [], said = [], me, table: seen } = message;
      const made = held.made.filter(m => typeof m.by === 'object' && m.by.person === account.person).map(m => m.move);
      return reply
        .header('content-disposition', 'attachment; filename="my-record.json"')
        .header('cache-control', 'no-store')
        .send({ me, table: seen, log, said, made, record: isOver(room.phase) ? recordOf(held) : null });
    }),
  );

  server.post<ById>(
    '/api/me/:person/moves',
    own(async (request, reply, account) => {
      const from = performance.now();
      const wanted = read(submitRequest, request.body);
      if (!wanted.ok) return fail(reply, wanted.error);
      const made = await makeMove(context, account.class, account.person, wanted.value);
      metrics.submitted(performance.now() - from, made.ok);
      return made.ok ? reply.send(made.value) : fail(reply, made.error);
    }),
  );

  server.post<ById>(
    '/api/me/:person/say',
    own((request, reply, account) =>
      answer(reply, unhurried(account, read(sayRequest, request.body)), wanted =>
        speak(context, account.class, account.person, wanted),
      ),
    ),
  );

  server.post<ById>(
    '/api/me/:person/advise',
    own((request, reply, account) =>
      answer(reply, read(adviseRequest, request.body), ({ move, id }) =>
        decideAt(context, account.class, account.person, (t, p) => advise(t, p, move, id)),
      ),
    ),
  );

  server.post<ById>(
    '/api/me/:person/vote',
    own((request, reply, account) =>
      answer(reply, read(voteRequest, request.body), ({ advice, yes }) =>
        decideAt(context, account.class, account.person, (t, p) => voteOn(t, p, advice, yes)),
      ),
    ),
  );
}

/** A browser that reconnects by itself sends the last id; a page that starts anew may ask for it. */
export const lastSeen = (headers: Ask['headers'], query: { after?: string }): string => {
  const header = headers['last-event-id'];
  const seen = typeof header === 'string' ? header : (query.after ?? '');
  return seen.slice(0, 120);
};
