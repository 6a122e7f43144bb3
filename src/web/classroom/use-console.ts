import { useEffect, useMemo, useState } from 'react';
import type { LinkState } from '../../session/remote/index.ts';
import type { ConsoleMessage, PersonRow, TableSummary } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { tableName } from '../../words/tables.ts';
import { followConsole } from './console-line.ts';

type SaidRow = NonNullable<ConsoleMessage['said']>[number];

export interface ConsoleState {
  class: NonNullable<ConsoleMessage['class']> | null;
  tables: TableSummary[];
  people: PersonRow[];
  said: SaidRow[];
}

const EMPTY: ConsoleState = { class: null, tables: [], people: [], said: [] };

function merged<T>(from: T[], news: T[] | undefined, id: (each: T) => string): T[] {
  if (!news) return from;
  const changed = new Map(news.map(each => [id(each), each]));
  const kept = from.map(each => changed.get(id(each)) ?? each);
  const known = new Set(from.map(id));
  return [...kept, ...news.filter(each => !known.has(id(each)))];
}

export function takeConsole(held: ConsoleState, message: ConsoleMessage): ConsoleState {
  const from = message.fresh ? EMPTY : held;
  return {
    class: message.class ?? from.class,
    tables: merged(from.tables, message.tables, ({ id }) => id).sort((a, b) => a.number - b.number),
    people: merged(from.people, message.people, ({ person }) => person),
    said: merged(from.said, message.said, ({ id }) => id),
  };
}

/** Tables and people under names a reader can point at, also where a class's names have been deleted. */
export const named = (state: ConsoleState): ConsoleState => ({
  ...state,
  tables: state.tables.map(table => ({ ...table, name: tableName(table.name) })),
  people: state.people.map(each => (each.name === '' ? { ...each, name: say('people.nameless') } : each)),
});

export interface Console {
  state: ConsoleState;
  /** How the line stands: `lost` when this browser has no key to the class. */
  line: LinkState;
  /** Why nothing comes. */
  trouble: string | null;
  /** Begins anew, as after a key. */
  again: () => void;
}

/** All tables at a glance, as they change. */
export function useConsole(id: string): Console {
  const [state, setState] = useState(EMPTY);
  const [line, setLine] = useState<LinkState>('connecting');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [time, setTime] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new time is a new line
  useEffect(
    () =>
      followConsole(`/api/console/${encodeURIComponent(id)}`, {
        hear: message => setState(now => takeConsole(now, message)),
        become: (how, why) => {
          setLine(how);
          setTrouble(why);
        },
      }),
    [id, time],
  );
  const shown = useMemo(() => named(state), [state]);
  const again = () => {
    setState(EMPTY);
    setLine('connecting');
    setTime(now => now + 1);
  };
  return { state: shown, line, trouble, again };
}
