/** The shape of a move from outside: exact keys, small integers, bounded lists. Runs before any rule looks at it. */
import { type Condition, type ControlEffect, type Move, type MoveKind, PROMISE_KINDS, REASONS } from './types.ts';

type Check = (x: unknown) => boolean;

/** No number in a move is larger; no list longer. */
export const MAX_NUMBER = 1000;
export const MAX_LIST = 64;
/** UTF-16 units of a text of the white cell: one line that can be shown. */
export const MAX_TEXT = 600;

const isObject = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x) && Object.getPrototypeOf(x) === Object.prototype;

const int: Check = x => Number.isInteger(x) && !Object.is(x, -0) && (x as number) >= 0 && (x as number) <= MAX_NUMBER;
const intOrNone: Check = x => x === -1 || int(x);
const bool: Check = x => typeof x === 'boolean';
const oneOf =
  (words: readonly string[]): Check =>
  x =>
    typeof x === 'string' && words.includes(x);
const list =
  (item: Check): Check =>
  x =>
    Array.isArray(x) &&
    x.length <= MAX_LIST &&
    Array.prototype.every.call(x, item) &&
    Object.keys(x).length === x.length;
const tuple =
  (...items: Check[]): Check =>
  x =>
    Array.isArray(x) &&
    x.length === items.length &&
    Object.keys(x).length === x.length &&
    items.every((f, k) => f(x[k]));
const orNull =
  (f: Check): Check =>
  x =>
    x === null || f(x);

/** Exactly these keys; those of `optional` may be missing. */
const record =
  (fields: Record<string, Check>, optional: Record<string, Check> = {}): Check =>
  x => {
    if (!isObject(x)) return false;
    const keys = Reflect.ownKeys(x);
    for (const key of keys) {
      if (typeof key !== 'string') return false;
      const f = Object.hasOwn(fields, key) ? fields[key] : Object.hasOwn(optional, key) ? optional[key] : undefined;
      if (!f?.(x[key])) return false;
    }
    return Object.keys(fields).every(key => Object.hasOwn(x, key));
  };

const bounds = { min: int, max: int };
const is =
  (word: string): Check =>
  x =>
    x === word;

/** Conditions a rider may carry; the rules narrow them further (rule 7.5). */
const RIDER_SHAPES: Partial<Record<Condition['is'], Check>> = {
  track: record({ is: is('track'), track: int }, bounds),
  pillar: record({ is: is('pillar'), pillar: int }, bounds),
  round: record({ is: is('round') }, bounds),
  tension: record({ is: is('tension') }, bounds),
  clause: record({ is: is('clause'), clause: int }, bounds),
};

const riderCondition: Check = x => {
  if (!isObject(x) || typeof x.is !== 'string' || !Object.hasOwn(RIDER_SHAPES, x.is)) return false;
  return RIDER_SHAPES[x.is as Condition['is']]?.(x) ?? false;
};

const text = record({
  options: list(int),
  riders: list(record({ clause: int, when: riderCondition, then: int })),
});
const terms = record({
  kind: oneOf(PROMISE_KINDS),
  until: int,
  party: intOrNone,
  clause: intOrNone,
  min: int,
  max: int,
});
const reason = oneOf(REASONS);

/** No control, format, separator or lone surrogate characters. */
const SHOWN = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+$/u;
const shown: Check = x => typeof x === 'string' && x.length <= MAX_TEXT && SHOWN.test(x);
/** A change by so much, up or down. */
const by: Check = x => Number.isInteger(x) && !Object.is(x, -0) && Math.abs(x as number) <= 20;
const role: Check = x => x === 0 || x === 1 || x === 2;

const EFFECT_SHAPES: { [K in ControlEffect['do']]: Check } = {
  tension: record({ do: is('tension'), by }),
  trust: record({ do: is('trust'), pair: int, by }),
  track: record({ do: is('track'), track: int, by }),
  support: record({ do: is('support'), party: int, role, by }),
  capital: record({ do: is('capital'), party: int, by }),
  work: record({ do: is('work'), pillar: int, by }),
  redLine: record({ do: is('redLine'), party: int, clause: int, min: int, max: int }),
  lock: record({ do: is('lock'), clause: int, option: int }),
  block: record({ do: is('block'), clause: int, option: int }),
  value: record({ do: is('value'), party: int, clause: int, option: int, by }),
  deploy: record({ do: is('deploy'), deployment: int }),
  flag: record({ do: is('flag'), flag: int, on: bool }),
  silence: record({ do: is('silence') }),
};

const effect: Check = x =>
  isObject(x) &&
  typeof x.do === 'string' &&
  Object.hasOwn(EFFECT_SHAPES, x.do) &&
  EFFECT_SHAPES[x.do as ControlEffect['do']](x);
const effects: Check = list(effect);
const seat: Check = x => int(x) || x === 'control' || x === 'observer';

const body = (fields: Record<string, Check>): Check => record({ seat, kind: () => true, ...fields });

const SHAPES: Record<MoveKind, Check> = {
  choose: body({ option: int }),
  allocate: body({ posture: int, work: list(int), home: int, back: intOrNone, redLine: intOrNone }),
  table: body({ text }),
  amend: body({ changes: list(tuple(int, int)) }),
  harvest: body({ interim: int }),
  chair: body({ text }),
  accept: body({}),
  refuse: body({ reason }),
  counter: body({ text, reason }),
  pass: body({}),
  walkOut: body({}),
  return: body({}),
  deploy: body({ deployment: int }),
  disclose: body({ clause: int }),
  caucus: body({
    with: int,
    text: orNull(text),
    letter: orNull(record({ gives: orNull(terms), gets: orNull(terms) })),
  }),
  promise: body({ to: int, terms }),
  verifyPromise: body({ promise: int }),
  verifyLetters: body({ parties: tuple(int, int) }),
  climbDown: body({ redLine: int }),
  ratify: body({ yes: bool, pushes: tuple(int, int, int) }),
  inject: body({ card: int }),
  improvise: body({ title: shown, text: shown, effects }),
  override: body({ reason: shown, effects }),
  close: body({}),
  rollBack: body({ moves: int }),
};

/** Every kind of move there is. */
export const MOVE_KINDS = Object.keys(SHAPES) as MoveKind[];

/** Whether anything at all is a move in shape. Never throws. */
export function isMoveShape(x: unknown): x is Move {
  if (!isObject(x)) return false;
  const { kind } = x;
  return typeof kind === 'string' && Object.hasOwn(SHAPES, kind) && SHAPES[kind as MoveKind](x);
}
