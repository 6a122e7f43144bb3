/** What moves by itself: personas in the seats they cover, and clocks that run out. Any server process may do it first. */
import { type Delegation, delegation, type Level, type PersonaId } from '../bots/index.ts';
import { ok } from '../engine/index.ts';
import type { Party } from '../engine/types.ts';
import type { TableId } from '../wire/types.ts';
import type { Change, Hub } from './hub.ts';
import { coveredMove, type Decided, isStopped, timeUp } from './room.ts';
import { isClass } from './rooms.ts';
import { clockLeft, isCovered, isTakenOver, type Table, viewOf, waitedFor } from './table.ts';

export interface AutomataOptions {
  /** Milliseconds a persona seems to think, so that people can follow. */
  pace: number;
  /** Rings after so many milliseconds, unless called off by what it gives; a test brings its own. */
  alarm?: Alarm;
}

export type Alarm = (milliseconds: number, ring: () => void) => () => void;

const byTimer: Alarm = (milliseconds, ring) => {
  const timer = setTimeout(ring, milliseconds);
  return () => clearTimeout(timer);
};

export interface Automata {
  /** Looks after a table from now on. */
  watch(table: Table): void;
  stop(): void;
}

/** setTimeout takes at most this many milliseconds. */
const LONGEST_WAIT = 2_000_000_000;

export function openAutomata(hub: Hub, options: AutomataOptions): Automata {
  const clocks = new Map<TableId, { callOff: () => void; set: Table['clock'] }>();
  const alarm = options.alarm ?? byTimer;
  const thinking = new Map<TableId, ReturnType<typeof setTimeout>>();
  const minds = new Map<string, Delegation>();

  const write = (id: TableId, decide: (table: Table, now: number) => Decided): Promise<unknown> =>
    hub.run([id], world => {
      const table = world.table(id);
      const decided = table ? decide(table, world.now) : ok([]);
      if (decided.ok) for (const entry of decided.value) world.add(id, entry);
      return decided;
    });

  const setClock = (table: Table): void => {
    const held = clocks.get(table.id);
    if (held?.set === table.clock) return;
    held?.callOff();
    clocks.delete(table.id);
    const left = table.clock?.since == null ? null : clockLeft(table.clock, hub.now());
    if (left === null || table.state.public.phase.at === 'over') return;
    const ring = (): void => {
      clocks.delete(table.id);
      void write(table.id, timeUp);
    };
    clocks.set(table.id, { callOff: alarm(Math.min(left + 1, LONGEST_WAIT), ring), set: table.clock });
  };

  const think = (id: TableId): void => {
    thinking.delete(id);
    const table = hub.rooms.peek(id)?.value as Table | undefined;
    const party = table ? nextCovered(table) : null;
    if (!table || party === null) return;
    // Decided on what the seat sees and nothing else; decided again if the table has moved on by then.
    const { move } = mindOf(minds, table, party).choose(viewOf(table, party));
    void write(id, now => coveredMove(now, party, move));
  };

  const watch = (table: Table): void => {
    setClock(table);
    if (nextCovered(table) === null || thinking.has(table.id)) return;
    thinking.set(
      table.id,
      setTimeout(() => think(table.id), options.pace),
    );
  };

  hub.onChange((changes: Change[]) => {
    for (const change of changes) if (!isClass(change.stream)) watch(change.after as Table);
  });
  return {
    watch,
    stop: () => {
      for (const { callOff } of clocks.values()) callOff();
      for (const timer of thinking.values()) clearTimeout(timer);
    },
  };
}

/** The covered seat whose move it is; null when there is none, or the table stands still. */
const nextCovered = (table: Table): Party | null =>
  table.started && !table.frozen && !isStopped(table)
    ? (waitedFor(table).find(party => isCovered(table, party) && !isTakenOver(table, party)) ?? null)
    : null;

function mindOf(minds: Map<string, Delegation>, table: Table, party: Party): Delegation {
  const { persona, level, since } = table.covers[party];
  const key = `${table.id} ${party} ${persona} ${level} ${since}`;
  const known = minds.get(key);
  if (known) return known;
  const mind = delegation(table.game, party, persona as PersonaId, level as Level, table.seed);
  minds.set(key, mind);
  return mind;
}
