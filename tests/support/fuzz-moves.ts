/** Moves no honest client would send: random shapes, wrong seats and phases, stale, huge, hostile keys, odd numbers. */
import { type Game, MOVE_KINDS, type Rng } from '../../src/engine/index.ts';
import type { Move } from '../../src/engine/types.ts';

const pick = <T>(rng: Rng, items: readonly T[]): T => items[rng.int(items.length)]!;

const nested = (depth: number): unknown => {
  let condition: unknown = { is: 'initialled' };
  for (let k = 0; k < depth; k++)
    condition = k % 2 === 0 ? { is: 'not', of: condition } : { is: 'all', of: [condition] };
  return condition;
};

/** Values that go where a number, a list or an object is expected. */
const ODD: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -1,
  () => 0.5,
  () => -0,
  () => 2 ** 31,
  () => 2 ** 53,
  () => 1e308,
  () => '0',
  () => '',
  () => 'constructor',
  () => '__proto__',
  () => true,
  () => [],
  () => [[]],
  () => ({}),
  () => 10n,
  () => Symbol.iterator,
  () => () => 0,
  () => new Array(50_000).fill(1),
  () => 'x'.repeat(100_000),
  () => JSON.parse('{"__proto__":{"polluted":true},"length":3}'),
  () => ({ length: -1, 0: 1 }),
  () => nested(3),
  () => nested(20_000),
  () => Object.create(null),
  () => new Map(),
];

const number = (rng: Rng): number => rng.int(9) - 2;
const numbers = (rng: Rng, length: number): number[] => Array.from({ length }, () => number(rng));

const text = (game: Game, rng: Rng): unknown => ({
  options: numbers(rng, game.clauses.length + (rng.int(6) === 0 ? rng.int(3) - 1 : 0)),
  riders: Array.from({ length: rng.int(4) }, () => ({
    clause: number(rng),
    when: pick(rng, [
      nested(1),
      nested(2),
      { is: 'track', track: number(rng) },
      { is: 'trust', pair: 99 },
      { is: 'nonsense' },
    ]),
    then: number(rng),
  })),
});

const terms = (rng: Rng): unknown => ({
  kind: pick(rng, ['quiet', 'groundwork', 'noDeployment', 'noChannel', 'clause', 'toString']),
  until: number(rng) + 2,
  party: number(rng),
  clause: number(rng),
  min: number(rng),
  max: number(rng),
});

/** Every field any move has, filled at random: a kind reads its own and must not mind the rest. */
const fields = (game: Game, rng: Rng): Record<string, unknown> => ({
  option: number(rng),
  posture: number(rng),
  work: numbers(rng, game.scenario.pillars.length),
  home: number(rng),
  back: number(rng),
  redLine: number(rng),
  text: rng.int(4) === 0 ? null : text(game, rng),
  changes: Array.from({ length: rng.int(6) }, () => numbers(rng, 2)),
  interim: number(rng),
  reason: pick(rng, ['interests', 'home', 'redLine', 'trust', 'sequence', 'spite', 7]),
  deployment: number(rng),
  clause: number(rng),
  with: number(rng),
  letter: rng.int(2) === 0 ? null : { gives: terms(rng), gets: rng.int(2) === 0 ? null : terms(rng) },
  to: number(rng),
  terms: terms(rng),
  promise: number(rng),
  parties: numbers(rng, 2),
  yes: rng.int(2) === 0,
  pushes: numbers(rng, 3),
  card: number(rng),
});

const seats = (game: Game, rng: Rng): unknown =>
  rng.int(8) === 0
    ? pick(rng, ODD)()
    : pick<unknown>(rng, [...game.scenario.parties.keys(), 'observer', 'control', -1, game.n]);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Replaces one place somewhere inside by something odd. */
function spoil(rng: Rng, target: Record<string, unknown>): void {
  const keys = Object.keys(target);
  const key = keys.length === 0 ? 'kind' : pick(rng, keys);
  const inside = target[key];
  if (isRecord(inside) && Object.keys(inside).length > 0 && rng.int(2) === 0) spoil(rng, inside);
  else if (rng.int(6) === 0) delete target[key];
  else target[key] = pick(rng, ODD)();
}

const copyOf = (move: Move): Record<string, unknown> => JSON.parse(JSON.stringify(move)) as Record<string, unknown>;

/** `honest` are legal moves of other moments and seats of the same game. */
export function fuzzedMove(game: Game, rng: Rng, honest: readonly Move[]): Move {
  const style = rng.int(10);
  if (style === 0) return pick(rng, ODD)() as Move;
  if (style < 3) return pick(rng, honest);
  const move: Record<string, unknown> =
    style < 6
      ? copyOf(pick(rng, honest))
      : { seat: seats(game, rng), kind: pick(rng, MOVE_KINDS), ...fields(game, rng) };
  if (style < 6 && rng.int(3) === 0) move.seat = seats(game, rng);
  for (let times = rng.int(3); times > 0; times--) spoil(rng, move);
  return move as unknown as Move;
}
