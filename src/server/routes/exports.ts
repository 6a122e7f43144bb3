/** What can be taken away: sheets, records, the session's archive; and what can be deleted. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../app.ts';
import { archiveOf, recordOf } from '../archive.ts';
import type { Classroom } from '../classroom.ts';
import { fail } from '../errors.ts';
import { forgetClass } from '../retention.ts';
import { movesCsv, studentsCsv, tablesCsv } from '../sheets.ts';
import type { Table } from '../table.ts';

interface ById {
  Params: { class: string; what: string };
  Querystring: { names?: string };
}
type Ask = FastifyRequest<ById>;
interface Scene {
  room: Classroom;
  tables: Table[];
}

async function sceneOf({ hub }: Context, id: string): Promise<Scene | null> {
  const room = (await hub.look(id)) as Classroom | null;
  if (!room) return null;
  const tables: Table[] = [];
  for (const { id: table } of room.tables) tables.push((await hub.look(table)) as Table);
  return { room, tables };
}

/** A file to keep, never shown as a page. */
const file = (reply: FastifyReply, name: string, type: string, body: string): FastifyReply =>
  reply
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .type(`${type}; charset=utf-8`)
    .send(body);

export function exportRoutes(server: FastifyInstance, context: Context): void {
  const { auth, push, store } = context;

  server.get<ById>('/api/console/:class/export/:what', async (request: Ask, reply) => {
    if (!auth.isConsole(request, request.params.class))
      return fail(reply, { code: 'unauthorised', message: 'this is not your class' });
    const scene = await sceneOf(context, request.params.class);
    if (!scene) return fail(reply, { code: 'notFound', message: 'there is no such class' });
    const { room, tables } = scene;
    const around = push.surroundings;
    switch (request.params.what) {
      case 'students.csv':
        return file(reply, 'students.csv', 'text/csv', studentsCsv(room, tables, around));
      case 'tables.csv':
        return file(reply, 'tables.csv', 'text/csv', tablesCsv(tables));
      case 'moves.csv':
        return file(reply, 'moves.csv', 'text/csv', movesCsv(tables));
      case 'records.json': {
        const records = tables.map(t => ({ table: t.id, name: t.name, record: recordOf(t) }));
        return file(reply, 'records.json', 'application/json', JSON.stringify(records));
      }
      case 'session.json': {
        const archive = await archiveOf(store, room, tables, request.query.names === '1');
        return file(reply, 'session.json', 'application/json', JSON.stringify(archive));
      }
      default:
        return fail(reply, { code: 'notFound', message: 'there is no such export' });
    }
  });

  server.post<ById>('/api/console/:class/forget', async (request: Ask, reply) => {
    if (!auth.isConsole(request, request.params.class))
      return fail(reply, { code: 'unauthorised', message: 'this is not your class' });
    const done = await forgetClass(context, request.params.class);
    return done.ok ? reply.send({ ok: true }) : fail(reply, done.error);
  });
}
