/** What a class comes to, as CSV for grading and research: a line a student, a table, a move. */
import { type Cell, csv } from '../wire/csv.ts';
import type { Classroom } from './classroom.ts';
import type { Around } from './feed.ts';
import type { Made, Table } from './table.ts';

const actorOf = (by: Made['by']): string => (typeof by === 'string' ? by : 'student');

export function studentsCsv(room: Classroom, tables: readonly Table[], around: Around): string {
  const head: Cell[] = [
    'name',
    'person',
    'table',
    'table_name',
    'delegation',
    'role',
    'standing',
    'moves',
    'said',
    'score',
    'outcome',
    'won',
  ];
  const rows = [...room.people.values()].map((p): Cell[] => {
    const table = tables.find(t => t.id === p.place?.table);
    const party = p.place?.party ?? null;
    const ending = table?.state.public.ending;
    return [
      around.nameOf(p.id),
      p.id,
      table?.number ?? null,
      table?.name ?? null,
      party === null ? null : (table?.game.scenario.parties[party]?.short ?? null),
      p.place?.role ?? null,
      p.standing,
      tables.reduce((n, t) => n + t.made.filter(m => typeof m.by === 'object' && m.by.person === p.id).length, 0),
      tables.reduce((n, t) => n + t.said.filter(s => s.by === p.id).length, 0),
      party === null ? null : (ending?.scores[party]?.total ?? null),
      ending?.outcome ?? null,
      party === null || !ending ? null : ending.winners.includes(party),
    ];
  });
  return csv([head, ...rows]);
}

export function tablesCsv(tables: readonly Table[]): string {
  const parties = tables[0]?.game.scenario.parties ?? [];
  const head = [
    'table',
    'table_name',
    'outcome',
    'round',
    'moves',
    'facilitator_acts',
    'tension',
    ...parties.map(p => `score_${p.short}`),
  ];
  const rows = tables.map((t): Cell[] => {
    const { ending, round, tension } = t.state.public;
    const acts = t.made.filter(m => m.by === 'facilitator').length;
    return [
      t.number,
      t.name,
      ending?.outcome ?? null,
      round,
      t.made.length,
      acts,
      tension,
      ...parties.map((_, k) => ending?.scores[k]?.total ?? null),
    ];
  });
  return csv([[...head, 'options'], ...rows.map((row, k) => [...row, optionsOf(tables[k])])]);
}

const optionsOf = (table: Table | undefined): string | null =>
  table?.state.public.ending?.agreement?.options.join(' ') ?? null;

export function movesCsv(tables: readonly Table[]): string {
  const head: Cell[] = ['table', 'move', 'time', 'round', 'delegation', 'by', 'person', 'kind', 'content'];
  const rows = tables.flatMap(t =>
    t.made.map(({ move, by, at }, k): Cell[] => {
      const { seat, kind, ...rest } = move;
      return [
        t.number,
        k + 1,
        new Date(at).toISOString(),
        t.past[k]?.public.round ?? null,
        typeof seat === 'number' ? (t.game.scenario.parties[seat]?.short ?? seat) : seat,
        actorOf(by),
        typeof by === 'object' ? by.person : null,
        kind,
        JSON.stringify(rest),
      ];
    }),
  );
  return csv([head, ...rows]);
}
