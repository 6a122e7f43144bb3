/** Personal data ends: names, secrets and what was said of a class are deleted; its log and records stay, and still verify. */
import { ok, type Result } from '../engine/index.ts';
import type { WireError } from '../wire/types.ts';
import type { Classroom } from './classroom.ts';
import { setPhase } from './phases.ts';
import { refuse } from './room.ts';
import type { Service } from './service.ts';

const DAY_MS = 86_400_000;

/** Closed classes only: nobody of them can come back. */
export async function forgetClass(service: Service, classId: string): Promise<Result<null, WireError>> {
  const { hub, store, directory } = service;
  const room = (await hub.look(classId)) as Classroom | null;
  if (!room) return refuse('notFound', 'there is no such class');
  if (room.phase !== 'closed')
    return refuse('notNow', 'close the class first: its people could not come back', {
      why: 'closeFirst',
    });
  const streams = [classId, ...room.tables.map(t => t.id)];
  await store.forgetPeople(classId, streams, '');
  const said: string[] = [];
  for (const stream of streams) said.push(...((await hub.look(stream))?.said ?? []).map(each => each.id));
  directory.forgetAll(room.people.keys(), said, '');
  return hub.run([classId], world => {
    world.add(classId, { kind: 'people', why: 'forgotten', person: null });
    return ok(null);
  });
}

/** Closes and forgets every class opened more than so many days ago. */
export async function retire(service: Service, days: number): Promise<void> {
  const { hub, store } = service;
  for (const row of await store.classes()) {
    if (hub.now() - row.opened < days * DAY_MS) continue;
    const room = (await hub.look(row.id)) as Classroom | null;
    if (!room || room.renewed.includes(null)) continue;
    await setPhase(service, row.id, 'closed');
    await forgetClass(service, row.id);
  }
}
