/** The cache of streams: what was read late never takes the place of what was committed meanwhile. */
import { expect, it } from 'vitest';
import { type ClassEntry, NO_CHAIN, rowOf } from '../../src/server/entry.ts';
import { advance, Rooms } from '../../src/server/rooms.ts';
import type { Shelf } from '../../src/server/shelf.ts';
import type { EntryRow } from '../../src/server/store/schema.ts';
import type { Store } from '../../src/server/store/store.ts';

const OPENED: ClassEntry = {
  kind: 'opened',
  code: 'CODE22',
  title: 'Class',
  scenario: { id: 's', title: 'S', digest: 'd' },
  length: 'short',
  seed: 'x',
  parties: 3,
  approval: false,
  grow: false,
  clocks: { situation: 0, capitals: 0, table: 0, home: 0 },
};

it('keeps the furthest when a slow read and a commit cross', async () => {
  const shelf = {} as Shelf;
  const opened = rowOf('c', 1, 0, OPENED, NO_CHAIN);
  let answer = (_: EntryRow[]): void => {};
  const store = { entries: () => new Promise<EntryRow[]>(resolve => (answer = resolve)) } as unknown as Store;
  const rooms = new Rooms(store, shelf, async () => {});
  const slow = rooms.load('c', 0);
  const first = advance(shelf, 'c', null, OPENED, 0);
  const started: ClassEntry = { kind: 'phase', phase: 'running' };
  const committed = rowOf('c', 2, 0, started, opened.chain);
  rooms.keep({ stream: 'c', seq: 2, chain: committed.chain, value: advance(shelf, 'c', first, started, 0), used: 0 });
  answer([opened]);
  expect((await slow)?.seq).toBe(2);
  expect(rooms.peek('c')?.value).toMatchObject({ phase: 'running' });
});
