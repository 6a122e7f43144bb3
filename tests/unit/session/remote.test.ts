/** A seat over a bad network: nothing is lost, nothing is done twice, and the page knows how it stands. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, setup, viewFor } from '../../../src/engine/index.ts';
import { backOff } from '../../../src/session/remote/back-off.ts';
import { connectSeat, EMPTY, type Network, remoteSession, take } from '../../../src/session/remote/index.ts';
import type { SeatMessage, SubmitMove, TableDoc, WireError } from '../../../src/wire/types.ts';
import { miniScenario } from '../../support/mini-scenario.ts';

const game = compile(miniScenario());
const view = viewFor(game, setup(game, 'remote'), 0);

const tableDoc = (turn: number): TableDoc => ({
  ...{ id: 't1', name: 'Table 1', seat: 0 as const, public: view.public, own: view.own, legal: view.legal, turn },
  ...{ clock: { frozen: false, left: null }, cover: null, handedBack: null, members: [], advice: [] },
  ...{ muted: [], online: [true] },
});

/** A server in memory: messages numbered from 1, moves by id. Its network drops what `chance` says. */
function world(drops: () => boolean) {
  const sent: SeatMessage[] = [];
  const made = new Map<string, number>();
  const streams = new Set<{ hear(message: SeatMessage): void; end(): void }>();
  const publish = (part: Omit<SeatMessage, 'cursor'>): void => {
    sent.push({ ...part, cursor: String(sent.length + 1) });
    for (const stream of [...streams]) {
      if (drops()) {
        streams.delete(stream);
        stream.end();
      } else stream.hear(sent[sent.length - 1]);
    }
  };
  const since = (after: string | null): SeatMessage[] =>
    after === null
      ? sent.map((message, at) => (at === 0 ? { ...message, fresh: true } : message))
      : sent.slice(Number(after));
  const network: Network = {
    wait: () => new Promise(resolve => setTimeout(resolve, 0)),
    chance: () => 0.5,
    async post(path, body) {
      if (drops()) return null;
      const { id } = body as SubmitMove;
      if (path === 'moves' && !made.has(id)) {
        made.set(id, made.size + 1);
        publish({
          table: { turn: made.size },
          log: [{ index: made.size, round: 1, entry: { kind: 'tension', by: 1, now: made.size } as never }],
        });
      }
      // The move is made, and its answer may still be lost.
      return drops() ? null : { status: 200, body: { ok: true, turn: made.get(id) } };
    },
    async poll(after) {
      await new Promise(resolve => setTimeout(resolve, 0));
      if (drops()) return null;
      const [next] = since(after);
      return { status: next ? 200 : 204, message: next ?? null };
    },
    stream(after, hear, end) {
      const stream = { hear, end };
      setTimeout(() => {
        if (drops()) return end();
        streams.add(stream);
        for (const message of since(after)) hear(message);
      }, 0);
      return { close: () => void streams.delete(stream) };
    },
  };
  return { network, publish, sent, made };
}

const quiet = async (done: () => boolean): Promise<void> => {
  for (let k = 0; k < 4000 && !done(); k++) await new Promise(resolve => setTimeout(resolve, 0));
};

/** A network that lets no stream through. */
const silent: Network['stream'] = (_, __, end) => {
  setTimeout(end, 0);
  return { close: () => {} };
};

const keepNothing = { load: () => null, store: () => {} };

describe('what a page holds', () => {
  it('is replaced section by section, and a table key by key', () => {
    const first = take(EMPTY, { cursor: '1', fresh: true, table: tableDoc(0) });
    const second = take(first, { cursor: '2', table: { turn: 4, public: { tension: 9 } } });
    expect(second.table).toEqual({ ...tableDoc(4), public: { ...view.public, tension: 9 } });
    expect(take(second, { cursor: '3', table: null }).table).toBeNull();
    expect(take(second, { cursor: '4', fresh: true })).toEqual({ ...EMPTY, cursor: '4' });
  });

  it('begins anew with the table, and still knows who sits here and in which class', () => {
    const me = { person: 'p1', name: 'N', standing: 'present', place: null } as const;
    const held = take(EMPTY, { cursor: '1', fresh: true, me, table: tableDoc(3) });
    const anew = take(held, { cursor: '2', fresh: true, table: tableDoc(4), said: [] });
    expect(anew).toMatchObject({ me, table: { turn: 4 } });
  });

  it('takes down what was said', () => {
    const said = { id: 'a', at: 1, by: 'p', name: 'N', from: 0, channel: { to: 'table' } as const, text: 'x' };
    const held = take(EMPTY, { cursor: '1', said: [said] });
    expect(
      take(held, {
        cursor: '2',
        said: [
          { ...said, text: null },
          { ...said, id: 'b' },
        ],
      }).said,
    ).toEqual([
      { ...said, text: null },
      { ...said, id: 'b' },
    ]);
  });
});

describe('a seat over a network that drops', () => {
  it('ends with what the server has, each move made once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.boolean(), { minLength: 20, maxLength: 60 }),
        fc.integer({ min: 1, max: 4 }),
        async (fates, moves) => {
          let at = 0;
          // Whatever the fates, the network works again in the end.
          const { network, publish, made } = world(() => at < fates.length && fates[at++]);
          publish({ table: tableDoc(0), log: [] });
          const link = connectSeat(network);
          await quiet(() => link.held().table !== null);
          let number = 0;
          const session = remoteSession(link, game, {
            keep: keepNothing,
            textOf: ({ message }: WireError) => message,
            newId: () => `m${++number}`,
          });
          for (let k = 1; k <= moves; k++) {
            session?.submit({ kind: 'pass' });
            await quiet(() => link.held().log.length === k && session?.snapshot().view.legal.length !== 0);
          }
          expect([...made.keys()]).toEqual(Array.from({ length: moves }, (_, k) => `m${k + 1}`));
          expect(link.held().log.map(({ index }) => index)).toEqual(Array.from({ length: moves }, (_, k) => k + 1));
          expect(link.held().table?.turn).toBe(moves);
          expect(session?.snapshot().trouble).toBeNull();
          session?.dispose();
          link.close();
        },
      ),
      { numRuns: 25 },
    );
  });

  it('asks instead, where no stream comes through', async () => {
    const { network, publish } = world(() => false);
    publish({ table: tableDoc(0) });
    const link = connectSeat({ ...network, stream: silent });
    await quiet(() => link.state() === 'polling');
    expect(link.state()).toBe('polling');
    publish({ table: { turn: 7 } });
    await quiet(() => link.held().table?.turn === 7);
    expect(link.held().table?.turn).toBe(7);
    link.close();
  });

  it('hears each message as it comes behind a proxy that keeps streams to itself, however many come', async () => {
    const { network, publish } = world(() => false);
    publish({ table: tableDoc(0) });
    const news: (() => void)[] = [];
    let waits = 0;
    const link = connectSeat({
      ...network,
      // The first silence is waited out; after that time stands still, and whatever waits for it is never told.
      wait: () => new Promise(resolve => (++waits <= 2 ? setTimeout(resolve, 0) : undefined)),
      stream: () => ({ close: () => {} }),
      poll: async (after, digest) => {
        const answer = await network.poll(after, digest);
        if (answer?.message) return answer;
        await new Promise<void>(resolve => news.push(resolve));
        return network.poll(after, digest);
      },
    });
    await quiet(() => link.held().table !== null);
    for (let turn = 1; turn <= 30; turn++) {
      publish({ table: { turn } });
      for (const hear of news.splice(0)) hear();
      await quiet(() => link.held().table?.turn === turn);
      expect(link.held().table?.turn).toBe(turn);
    }
    link.close();
  });

  it('goes back to the stream once one gets through, and is told everything once', async () => {
    const { network, publish } = world(() => false);
    publish({ table: tableDoc(0), log: [] });
    let open = false;
    const link = connectSeat({ ...network, stream: (...line) => (open ? network.stream : silent)(...line) });
    await quiet(() => link.state() === 'polling');
    open = true;
    for (let index = 1; link.state() !== 'live' && index < 100; index++) {
      publish({ log: [{ index, round: 1, entry: { kind: 'tension', by: 1, now: index } as never }] });
      await quiet(() => link.held().log.length === index);
    }
    expect(link.state()).toBe('live');
    expect(link.held().log.map(({ index }) => index)).toEqual(link.held().log.map((_, k) => k + 1));
    link.close();
  });

  it('knows when the seat is lost', async () => {
    const { network } = world(() => false);
    const link = connectSeat({
      ...network,
      stream: silent,
      poll: async () => ({ status: 401, message: null }),
    });
    await quiet(() => link.state() === 'lost');
    expect(link.state()).toBe('lost');
    link.close();
  });
});

describe('a move the server refuses', () => {
  it('is told, and a new one can be made', async () => {
    const { network, publish } = world(() => false);
    publish({ table: tableDoc(0) });
    const refusal = { code: 'gated', rule: '4.17', at: 'text' };
    const link = connectSeat({
      ...network,
      post: async () => ({ status: 409, body: { code: 'illegal', message: 'no', refusal } }),
    });
    await quiet(() => link.held().table !== null);
    const session = remoteSession(link, game, {
      keep: keepNothing,
      textOf: ({ message }: WireError) => message,
      newId: () => 'x',
    });
    expect(session?.submit({ kind: 'pass' })).toBeNull();
    expect(session?.snapshot().view.legal).toEqual([]);
    await quiet(() => session?.snapshot().trouble !== null);
    expect(session?.snapshot().trouble).toEqual({ refusal });
    expect(session?.snapshot().view.legal).toEqual(view.legal);
    link.close();
  });

  it('found after a reload is sent again', async () => {
    const { network, publish, made } = world(() => false);
    publish({ table: tableDoc(0) });
    const link = connectSeat(network);
    await quiet(() => link.held().table !== null);
    const kept: SubmitMove[] = [{ move: { kind: 'pass' }, turn: 0, id: 'before' }];
    const keep = {
      load: () => kept[0] ?? null,
      store: (move: SubmitMove | null) => void kept.splice(0, 1, ...(move ? [move] : [])),
    };
    remoteSession(link, game, { keep, textOf: ({ message }: WireError) => message, newId: () => 'after' });
    await quiet(() => made.size === 1 && kept.length === 0);
    expect([...made.keys()]).toEqual(['before']);
    expect(kept).toEqual([]);
    link.close();
  });
});

describe('waiting before another try', () => {
  it('grows, is bounded, differs by chance, and obeys the server', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (tries, chance) => {
        const wait = backOff(tries, chance);
        expect(wait).toBeGreaterThanOrEqual(200);
        expect(wait).toBeLessThanOrEqual(22_500);
        expect(backOff(tries, chance, 30)).toBeGreaterThanOrEqual(30_000);
        expect(backOff(tries + 1, chance)).toBeGreaterThanOrEqual(wait);
      }),
    );
    expect(backOff(3, 0)).not.toBe(backOff(3, 0.5));
  });
});
