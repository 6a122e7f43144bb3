import { describe, expect, it } from 'vitest';
import { compile, hashState, start } from '../../../src/engine/index.ts';
import { digestOf, fork, type GameRecord, gameOf, replay, verify, walk } from '../../../src/record/index.ts';
import { busyWorld } from '../../support/busy-world.ts';
import { busyGame, randomRecord } from '../../support/records.ts';
import { world } from '../../support/world.ts';

const game = busyGame();
const record = randomRecord(game, 'a tale');

describe('a record made while playing', () => {
  it('holds one hash more than moves, each the first 16 digits of the state’s SHA-256', () => {
    expect(record.hashes).toHaveLength(record.moves.length + 1);
    expect(record.hashes[0]).toBe(hashState(start(game, 'a tale').state).slice(0, 16));
  });

  it('verifies, and replays to the state it claims', () => {
    const verified = verify(game, record);
    expect(verified.ok && verified.value.moves).toBe(record.moves.length);
    const replayed = replay(game, record);
    if (!replayed.ok) throw new Error(replayed.error.code);
    expect(replayed.value.states).toHaveLength(record.moves.length + 1);
    expect(replayed.value.log).toHaveLength(record.moves.length + 1);
    expect(replayed.value.state.public.ending?.outcome).toBe(record.result?.outcome);
    expect(replayed.value.log[0]?.some(entry => entry.kind === 'round')).toBe(true);
  });

  it('carries the result of the game', () => {
    expect(record.result?.totals).toHaveLength(3);
    expect(record.result).not.toBeNull();
  });

  it('is replayed step by step for whoever asks', () => {
    const steps: number[] = [];
    const problem = walk(game, record, step => {
      steps.push(step);
      return null;
    });
    expect(problem).toBeNull();
    expect(steps).toEqual(record.hashes.map((_, k) => k));
  });
});

/** A list with one item exchanged. */
const exchanged = <T>(list: readonly T[], at: number, item: T): T[] => list.map((old, k) => (k === at ? item : old));

const problemOf = (bad: GameRecord) => {
  const verified = verify(game, bad);
  if (verified.ok) throw new Error('it verified');
  return verified.error;
};

describe('a record that was tampered with', () => {
  it('is caught at the step whose hash was changed', () => {
    const step = 7;
    const hashes = exchanged(record.hashes, step, 'f'.repeat(16));
    expect(problemOf({ ...record, hashes })).toEqual({
      code: 'hash',
      step,
      want: 'f'.repeat(16),
      got: record.hashes[step],
    });
  });

  it('is caught at the step of a move exchanged for another legal one', () => {
    const at = record.moves.findIndex(move => move.kind === 'allocate');
    const old = record.moves[at];
    if (old?.kind !== 'allocate') throw new Error('no allocation');
    const move = {
      ...old,
      posture: 0,
      work: old.work.map(() => 0),
      home: old.home === 0 ? 1 : 0,
      back: -1,
      redLine: -1,
    };
    const problem = problemOf({ ...record, moves: exchanged(record.moves, at, move) });
    expect(problem).toMatchObject({ code: 'hash', step: at + 1 });
  });

  it('is caught at an illegal move, with the refusal', () => {
    const moves = exchanged(record.moves, 3, { seat: 0, kind: 'ratify', yes: true, pushes: [0, 0, 0] });
    expect(problemOf({ ...record, moves })).toMatchObject({
      code: 'illegal',
      step: 4,
      refusal: { code: expect.any(String) },
    });
  });

  it('is caught when a move follows the end', () => {
    const more: GameRecord = {
      ...record,
      moves: [...record.moves, { seat: 0, kind: 'pass' }],
      hashes: [...record.hashes, '0'.repeat(16)],
    };
    expect(problemOf(more)).toMatchObject({ code: 'illegal', step: record.moves.length + 1 });
  });

  it('is caught with another seed, at the very start', () => {
    expect(problemOf({ ...record, seed: 'another tale' })).toMatchObject({ code: 'hash', step: 0 });
  });

  it('is caught claiming another result', () => {
    if (record.result === null) throw new Error('the game did not end');
    const result = { ...record.result, totals: record.result.totals.map(total => total + 1) };
    expect(problemOf({ ...record, result })).toMatchObject({ code: 'result', want: result, got: record.result });
    expect(problemOf({ ...record, result: null })).toMatchObject({ code: 'result', want: null });
  });
});

describe('a record and the scenario it was played on', () => {
  const other = compile({ ...busyWorld(3), title: 'The same, with another title' }, 'full');

  it('does not fit a scenario of which a letter changed', () => {
    const verified = verify(other, record);
    expect(verified).toEqual({
      ok: false,
      error: { code: 'digest', want: record.scenario.digest, got: digestOf(other.scenario), version: '1.0.0' },
    });
  });

  it('does not fit a scenario of another name', () => {
    const verified = verify(compile(world(2)), record);
    expect(verified.ok ? '' : verified.error.code).toBe('scenario');
  });

  it('does not fit another length or number of seats', () => {
    expect(gameOf(game.scenario, record).ok).toBe(true);
    expect(gameOf(game.scenario, { ...record, length: 'endless' })).toEqual({
      ok: false,
      error: { code: 'length', length: 'endless' },
    });
    expect(gameOf(game.scenario, { ...record, seats: record.seats.slice(1) })).toMatchObject({
      error: { code: 'seats', want: 3, got: 2 },
    });
  });

  it('has the same digest whatever the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(game.scenario).reverse()) as unknown as typeof game.scenario;
    expect(digestOf(turned)).toBe(record.scenario.digest);
  });
});

describe('a fork', () => {
  it('is the game up to a move, still running, and verifies', () => {
    const half = fork(record, 10);
    expect(half.moves).toEqual(record.moves.slice(0, 10));
    expect(half.result).toBeNull();
    expect(verify(game, half).ok).toBe(true);
    expect(record.moves.length).toBeGreaterThan(10);
  });

  it('at the last move is the whole record; at 0 only the deal', () => {
    expect(fork(record, record.moves.length)).toEqual(record);
    expect(fork(record, 0).hashes).toEqual(record.hashes.slice(0, 1));
  });

  it('outside the game is refused', () => {
    for (const at of [-1, 0.5, record.moves.length + 1, Number.NaN]) expect(() => fork(record, at)).toThrow(RangeError);
  });
});
