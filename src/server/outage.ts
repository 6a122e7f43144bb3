/**
 * Clocks while no server was up. Whichever server is there first when none was gives every running clock what it had when
 * the last one was known to be alive; while any server of a store goes on, so do the clocks.
 */
import { LIMITS } from '../wire/limits.ts';
import type { TableEntry } from './entry.ts';
import type { Rooms } from './rooms.ts';
import type { Store } from './store/store.ts';
import { clockLeft, type Table } from './table.ts';

/** Nobody was there from `from`, as far as is known, to `to`. */
export interface Outage {
  from: number;
  to: number;
}

const ALIVE_FACT = 'alive';

/** What lies behind a server that starts; null when others are up. */
export async function lastOutage(store: Store, now: number): Promise<Outage | null> {
  if (!store.alone) return null;
  return { from: Number((await store.fact(ALIVE_FACT)) ?? 0), to: now };
}

const runs = ({ clock, state }: Table): boolean => clock?.since != null && state.public.phase.at !== 'over';

/** To be said every now and then, while there are clocks that it matters to. */
export async function sayAlive(store: Store, rooms: Rooms, now: number): Promise<void> {
  for (const stream of rooms.known().keys()) {
    const room = rooms.peek(stream)?.value;
    if (room && 'clock' in room && runs(room)) return store.setFact(ALIVE_FACT, String(now));
  }
}

/** What sets a clock going again that was set before the outage; at least as long as pages take to come back. */
export function resumption(table: Table, { from, to }: Outage): TableEntry | null {
  const { clock } = table;
  if (!runs(table) || clock?.since == null || clock.since >= to) return null;
  const left = clockLeft(clock, Math.max(from, clock.since)) ?? 0;
  return { kind: 'resumed', left: Math.max(left, Math.min(clock.left, LIMITS.clockLeast * 1000)) };
}
