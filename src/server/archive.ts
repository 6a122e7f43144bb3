/**
 * A class as one file that can be checked without its server: every stream of the log with its hash chain, the texts by
 * their digests, the scenario, and a game record a table. Names only where asked for.
 */
import { createHash } from 'node:crypto';
import { canonical, compile, err, ok, type Result, type Scenario } from '../engine/index.ts';
import type { State } from '../engine/types.ts';
import { digestOf, type GameRecord, newRecord, resultOf, type SeatRecord, verify } from '../record/index.ts';
import type { Classroom } from './classroom.ts';
import { chainOf, type Entry, NO_CHAIN, type SaidEntry } from './entry.ts';
import { sha256 } from './ids.ts';
import type { EntryRow, TextRow } from './store/schema.ts';
import type { Store } from './store/store.ts';
import { coverOf, isTakenOver, type Table } from './table.ts';

export const ARCHIVE_FORMAT = 'back-to-back-session';

export interface Archive {
  format: typeof ARCHIVE_FORMAT;
  version: 1;
  class: string;
  scenario: Scenario;
  streams: { stream: string; entries: Omit<EntryRow, 'stream'>[] }[];
  texts: TextRow[];
  /** Empty where names were not asked for, or deleted. */
  people: { id: string; name: string }[];
  records: { table: string; name: string; record: GameRecord }[];
  /** SHA-256 over the last link of every stream, in the order of `streams`. */
  seal: string;
}

const hashOf = (state: State): string => createHash('sha256').update(canonical(state)).digest('hex').slice(0, 16);

/** The table's game as a record that `verify` can check; scripted seats are those a persona covers now. */
export function recordOf(table: Table): GameRecord {
  const seats = table.turns.map((_, party): SeatRecord => {
    const cover = coverOf(table, party);
    return cover && !isTakenOver(table, party) ? { kind: 'scripted', ...cover } : { kind: 'human' };
  });
  const [start] = table.past;
  if (!start) throw new Error('a table has at least its deal');
  const moves = table.made.map(m => m.move);
  return {
    ...newRecord(table.game, start, seats),
    moves,
    hashes: table.past.map(hashOf),
    result: resultOf(table.state),
  };
}

const sealOf = (streams: Archive['streams']): string =>
  sha256(streams.map(s => s.entries.at(-1)?.chain ?? NO_CHAIN).join('\n'));

export async function archiveOf(
  store: Store,
  room: Classroom,
  tables: readonly Table[],
  names: boolean,
): Promise<Archive> {
  const streams: Archive['streams'] = [];
  const texts: TextRow[] = [];
  for (const stream of [room.id, ...tables.map(t => t.id)]) {
    const rows = await store.entries(stream, 0);
    streams.push({ stream, entries: rows.map(({ seq, at, body, chain }) => ({ seq, at, body, chain })) });
    texts.push(...(await store.texts(stream)));
  }
  const body = await store.scenario(room.scenario.digest);
  if (body === null) throw new Error('the store has lost the scenario of a class');
  const people = names ? (await store.people(room.id)).map(({ id, name }) => ({ id, name })) : [];
  const records = tables.map(t => ({ table: t.id, name: t.name, record: recordOf(t) }));
  const scenario = JSON.parse(body) as Scenario;
  return {
    format: ARCHIVE_FORMAT,
    version: 1,
    class: room.id,
    scenario,
    streams,
    texts,
    people,
    records,
    seal: sealOf(streams),
  };
}

/** The first thing that is not as it should be, in words; else how much was checked. */
export function verifyArchive(archive: Archive): Result<{ entries: number; tables: number; moves: number }, string> {
  if (archive.format !== ARCHIVE_FORMAT || archive.version !== 1) return err('this is no session archive');
  let entries = 0;
  for (const { stream, entries: rows } of archive.streams) {
    const broken = brokenLink(rows);
    if (broken !== null) return err(`stream ${stream}: entry ${broken} does not follow from the one before it`);
    entries += rows.length;
  }
  if (sealOf(archive.streams) !== archive.seal) return err('the seal does not fit the streams');
  const text = falseText(archive);
  if (text !== null) return err(`text ${text} is not what was said`);
  return verifyRecords(archive, entries);
}

function brokenLink(rows: Archive['streams'][number]['entries']): number | null {
  let before = NO_CHAIN;
  for (const [k, { seq, at, body, chain }] of rows.entries()) {
    if (seq !== k + 1 || chainOf(before, seq, at, body) !== chain) return k + 1;
    before = chain;
  }
  return null;
}

function falseText(archive: Archive): string | null {
  const bodies = archive.streams.flatMap(s => s.entries.map(e => JSON.parse(e.body) as Entry));
  const digests = new Map(bodies.filter((e): e is SaidEntry => e.kind === 'said').map(e => [e.id, e.digest]));
  const wrong = archive.texts.find(t => digests.get(t.id) !== sha256(`${t.salt}\n${t.text}`));
  return wrong?.id ?? null;
}

function verifyRecords(
  archive: Archive,
  entries: number,
): Result<{ entries: number; tables: number; moves: number }, string> {
  let moves = 0;
  for (const { table, record } of archive.records) {
    if (record.scenario.digest !== digestOf(archive.scenario))
      return err(`table ${table} was played on another scenario`);
    const checked = verify(compile(archive.scenario, record.length), record);
    if (!checked.ok) return err(`the record of table ${table} is not true: ${JSON.stringify(checked.error)}`);
    const logged = movesIn(archive, table);
    if (JSON.stringify(logged) !== JSON.stringify(record.moves))
      return err(`the record of table ${table} is not what its log says`);
    moves += record.moves.length;
  }
  return ok({ entries, tables: archive.records.length, moves });
}

const movesIn = (archive: Archive, table: string): unknown[] =>
  (archive.streams.find(s => s.stream === table)?.entries ?? [])
    .map(e => JSON.parse(e.body) as Entry)
    .flatMap(e => (e.kind === 'move' ? [e.move] : []));
