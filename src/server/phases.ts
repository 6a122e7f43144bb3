/** A class goes one way, from its lobby to its end; what starts and stops at its tables with it. */
import { ok, type Result } from '../engine/index.ts';
import type { ClassId, ClassPhase, WireError } from '../wire/types.ts';
import type { Classroom } from './classroom.ts';
import type { TableEntry } from './entry.ts';
import { refuse } from './room.ts';
import type { Service } from './service.ts';
import type { Table } from './table.ts';

/** Records and talk shown at the debrief cannot be unseen, and who was deleted does not come back. */
const ORDER: readonly ClassPhase[] = ['lobby', 'running', 'debrief', 'closed'];

function turning(phase: ClassPhase, table: Table | undefined): TableEntry | null {
  switch (phase) {
    case 'lobby':
      return null;
    case 'running':
      return table?.started === false ? { kind: 'started' } : null;
    case 'debrief':
      return { kind: 'stopped', what: 'play' };
    case 'closed':
      return { kind: 'stopped', what: 'all' };
  }
}

export async function setPhase(
  { hub }: Service,
  classId: ClassId,
  phase: ClassPhase,
): Promise<Result<null, WireError>> {
  const room = (await hub.look(classId)) as Classroom | null;
  const tables = room?.tables.map(({ id }) => id) ?? [];
  return hub.run([classId, ...tables], world => {
    const now = world.classroom(classId);
    if (!now) return refuse('notFound', 'there is no such class');
    if (now.phase === phase) return ok(null);
    if (ORDER.indexOf(phase) < ORDER.indexOf(now.phase))
      return refuse('notNow', 'a class does not go back to what it was', { why: 'noWayBack' });
    // A table added since is not in hand: look again.
    if (now.tables.some(({ id }) => !world.table(id)))
      return refuse('busy', 'a table was just added', { retryAfter: 1 });
    for (const { id } of now.tables) {
      const entry = turning(phase, world.table(id));
      if (entry) world.add(id, entry);
    }
    world.add(classId, { kind: 'phase', phase });
    return ok(null);
  });
}
