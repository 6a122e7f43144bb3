import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeLink,
  digestOf,
  encodeLink,
  formatRecord,
  type GameRecord,
  gameOf,
  parseRecord,
  verify,
} from '../../src/record/index.ts';
import { busyGame, randomRecord } from '../support/records.ts';

/** Records come from strangers: whatever is in one, the answer is a problem that says what is wrong, or a true replay. */
const game = busyGame('short');
const RECORDS = ['x', 'y', 'z'].map(seed => randomRecord(game, `fuzz ${seed}`));
const TEXTS = RECORDS.map(record => JSON.stringify(record));

const JUNK: readonly unknown[] = [
  null,
  true,
  -1,
  -0,
  0.5,
  1e308,
  999,
  1000,
  2 ** 53,
  '',
  '0',
  'control',
  'observer',
  '__proto__',
  'constructor',
  '\u0000',
  '\ud800',
  [],
  {},
  [[]],
  [null],
  { is: 'round' },
  { is: 'not', of: { is: 'interim' } },
  { is: 'clause', clause: 999, min: 1 },
];

type Path = (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

const PATHS = RECORDS.map(record => pathsOf(record).slice(1));

type Container = Record<string | number, unknown>;

/** One field replaced, removed, doubled or swapped with its neighbour. */
function mutate(value: unknown, path: Path, how: number, junk: unknown): void {
  const parent = path.slice(0, -1).reduce((at, key) => (at as Container)[key], value) as Container | undefined;
  const key = path[path.length - 1];
  if (typeof parent !== 'object' || parent === null || key === undefined) return;
  const index = Number(key);
  if (how === 0 || !Array.isArray(parent)) parent[key] = junk;
  else if (how === 1) parent.splice(index, 1);
  else if (how === 2) parent.splice(index, 0, structuredClone(parent[index]));
  else [parent[index], parent[index + 1]] = [parent[index + 1], parent[index]];
}

/** A reading that must come to an answer; true when the text is a true account of a game. */
function judge(text: string): boolean {
  const parsed = parseRecord(text);
  if (!parsed.ok) {
    expect(parsed.error.length).toBeGreaterThan(0);
    for (const problem of parsed.error) {
      expect(problem.message.length).toBeGreaterThan(0);
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.column).toBeGreaterThan(0);
    }
    return false;
  }
  const fits = gameOf(game.scenario, parsed.value);
  const verified = fits.ok ? verify(fits.value, parsed.value) : fits;
  if (!verified.ok) expect(verified.error.code).toEqual(expect.any(String));
  return verified.ok;
}

const which = fc.integer({ min: 0, max: RECORDS.length - 1 });

describe('records from strangers', () => {
  it('with fields changed never throw, and a change that matters never verifies', () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      how: fc.nat(3),
      junk: fc.constantFrom(...JUNK),
    });
    fc.assert(
      fc.property(which, fc.array(change, { minLength: 1, maxLength: 3 }), (k, changes) => {
        const copy: unknown = structuredClone(RECORDS[k]);
        for (const { at, how, junk } of changes) {
          mutate(copy, PATHS[k]![Math.floor(at * PATHS[k]!.length)]!, how, junk);
        }
        const text = JSON.stringify(copy);
        if (judge(text)) expect(sameAccount(text, TEXTS[k]!)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('with numbers of moves changed give a problem or a true replay', () => {
    fc.assert(
      fc.property(which, fc.nat(), fc.integer({ min: -2, max: 9 }), (k, at, number) => {
        const spots = [...TEXTS[k]!.matchAll(/(?<=[:[,])-?\d+(?=[,\]}])/g)];
        const spot = spots[at % spots.length]!;
        judge(TEXTS[k]!.slice(0, spot.index) + number + TEXTS[k]!.slice(spot.index + spot[0].length));
      }),
      { numRuns: 1000 },
    );
  });

  it('cut, overwritten or spliced as text never throw', () => {
    fc.assert(
      fc.property(which, fc.nat(), fc.nat(12), fc.string({ maxLength: 12 }), (k, at, drop, insert) => {
        const text = TEXTS[k]!;
        const from = at % text.length;
        judge(text.slice(0, from) + insert + text.slice(from + drop));
        judge(text.slice(0, from));
      }),
      { numRuns: 1000 },
    );
  });

  it('that are any JSON or any text never throw', () => {
    fc.assert(
      fc.property(fc.json(), text => void judge(text)),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), text => void judge(text)),
      { numRuns: 1000 },
    );
  });

  it('as links with bytes changed never throw', () => {
    const links = RECORDS.map(encodeLink);
    fc.assert(
      fc.property(which, fc.nat(), fc.string({ maxLength: 6 }), (k, at, insert) => {
        const from = at % links[k]!.length;
        const decoded = decodeLink(links[k]!.slice(0, from) + insert + links[k]!.slice(from + insert.length));
        if (decoded.ok) judge(formatRecord(decoded.value));
        else expect(decoded.error.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The order in which clauses are amended is none: they change together. */
const asRead = (move: GameRecord['moves'][number]): unknown =>
  move.kind === 'amend' ? { ...move, changes: move.changes.map(String).sort() } : move;

/** What is no part of the account: who sat there and by which version it was written. */
function sameAccount(a: string, b: string): boolean {
  const account = (text: string) => {
    const { engine: _, seats: __, scenario, moves, ...rest } = JSON.parse(text) as GameRecord;
    return JSON.stringify({ ...rest, moves: moves.map(asRead), digest: scenario.digest });
  };
  return account(a) === account(b) && digestOf(game.scenario) === (JSON.parse(a) as GameRecord).scenario.digest;
}
