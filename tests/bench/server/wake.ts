/**
 * `npx tsx tests/bench/server/wake.ts`: processor time a table takes to wake from its log, as the first thing a process does
 * and when it has done it before: the longest of many random games of eight rounds, with talk, and ten times as long by
 * roll-backs. Time by the clock would measure what else the machine does.
 */
import { execFileSync } from 'node:child_process';
import { stream } from '../../../src/engine/index.ts';
import type { Move } from '../../../src/engine/types.ts';
import { digestOf } from '../../../src/record/index.ts';
import { openDirectory } from '../../../src/server/directory.ts';
import { NO_CHAIN, rowOf, type TableEntry } from '../../../src/server/entry.ts';
import { Rooms } from '../../../src/server/rooms.ts';
import { openShelf } from '../../../src/server/shelf.ts';
import { openLibsql } from '../../../src/server/store/libsql.ts';
import type { EntryRow, TextRow } from '../../../src/server/store/schema.ts';
import { foldTable, openTable, type Table } from '../../../src/server/table.ts';
import { utter } from '../../../src/server/talk.ts';
import { folder } from '../../support/classroom.ts';
import { randomMove } from '../../support/random-game.ts';
import { game } from './tables.ts';

const GAMES = 200;
const TIMES_AS_LONG = 10;
/** One thing said for so many moves. */
const MOVES_A_WORD = 2;
const PROCESSES = 7;
const AGAIN = 20;

const opening: Extract<TableEntry, { kind: 'opened' }> = {
  ...{ kind: 'opened', class: 'c', number: 1, name: 'Table 1', digest: digestOf(game.scenario), length: 'full' },
  ...{ seed: 'wake', clocks: { situation: 0, capitals: 0, table: 0, home: 0 }, started: true },
};

/** A table and the rows of its log. */
class Log {
  readonly rows: EntryRow[] = [];
  readonly texts: TextRow[] = [];
  table: Table;

  constructor(readonly id: string) {
    this.table = openTable(id, game, opening);
    this.write(opening);
  }

  add(entry: TableEntry): void {
    this.table = foldTable(this.table, entry, 0);
    this.write(entry);
  }

  move(move: Move): void {
    this.add({ kind: 'move', move, by: { person: 'pAAAAAAAAAAAAAAAAAAAA' }, client: `p ${this.rows.length}` });
    if (this.table.made.length % MOVES_A_WORD > 0) return;
    const who = { by: 'pAAAAAAAAAAAAAAAAAAAA', from: 0, channel: { to: 'table' }, client: '' } as const;
    const { entry, text } = utter(this.id, 'Something is said, as long as such things are.', who);
    this.texts.push(text);
    this.add(entry);
  }

  private write(entry: TableEntry): void {
    const last = this.rows.at(-1);
    this.rows.push(rowOf(this.id, this.rows.length + 1, 0, entry, last?.chain ?? NO_CHAIN));
  }
}

function randomLog(id: string, player: string): Log {
  const rng = stream(player);
  const log = new Log(id);
  while (log.table.state.public.phase.at !== 'over') log.move(randomMove(game, log.table.state, rng));
  return log;
}

/** The same game again and again, each time but the last taken back to its beginning. */
function again(log: Log, times: number): Log {
  const moves = log.table.made.map(({ move }) => move);
  const long = new Log('tlong');
  for (let k = 0; k < times; k++) {
    for (const move of moves) long.move(move);
    if (k < times - 1) long.move({ seat: 'control', kind: 'rollBack', moves: moves.length });
  }
  return long;
}

async function timeOf(path: string, id: string): Promise<number[]> {
  const store = await openLibsql(path);
  const shelf = openShelf(store, [game.scenario]);
  const times: number[] = [];
  for (let k = 0; k <= AGAIN; k++) {
    const from = process.cpuUsage();
    const directory = openDirectory(store);
    await new Rooms(store, shelf, room => directory.accompany(room)).load(id, 0);
    const { user, system } = process.cpuUsage(from);
    times.push((user + system) / 1000);
  }
  await store.close();
  return times;
}

const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

async function measure(): Promise<void> {
  const data = folder();
  const longest = Array.from({ length: GAMES }, (_, k) => randomLog('twake', `wake ${k}`)).reduce((best, each) =>
    each.table.made.length > best.table.made.length ? each : best,
  );
  for (const log of [longest, again(longest, TIMES_AS_LONG)]) {
    const store = await openLibsql(data.path);
    await store.append({ entries: log.rows, texts: log.texts });
    await store.close();
    const runs = Array.from(
      { length: PROCESSES },
      () =>
        JSON.parse(
          execFileSync(process.execPath, [...process.execArgv, process.argv[1] ?? '', data.path, log.id], {
            encoding: 'utf8',
          }),
        ) as number[],
    );
    const [cold, warm] = [runs.map(([first = 0]) => first), runs.flatMap(([, ...rest]) => rest)];
    process.stdout.write(
      `${log.table.made.length} moves in ${log.rows.length} entries, ${log.table.state.public.round} rounds: ` +
        `cold ${middle(cold).toFixed(1)} ms (at most ${Math.max(...cold).toFixed(1)}), ` +
        `warm ${middle(warm).toFixed(1)} ms (at most ${Math.max(...warm).toFixed(1)})\n`,
    );
  }
  data.remove();
}

const [, , path, id] = process.argv;
if (path && id) process.stdout.write(JSON.stringify(await timeOf(path, id)));
else await measure();
