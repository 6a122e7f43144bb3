/** Conditions and effects of a scenario as numbers, so that nothing is looked up by name while a game runs. */
import type { Condition, Effect } from '../../../src/engine/index.ts';
import { type Layout, ROUND, TENSION } from './layout.ts';

/** Conditions are [what, length, …]; those of ALL, ANY and NOT follow their head. */
export const ALL = 0;
export const ANY = 1;
export const NOT = 2;
/** [AT, 5, place, least, most]. */
export const NUMBER = 3;
/** [CLAUSE, 5, clause, least, most]: of whichever options are looked at. */
export const CLAUSE = 4;
/** [… , 4, least, most]. */
export const PILLARS = 5;
export const RIDERS = 6;
/** [… , 2]. */
export const IS_INITIALLED = 7;
export const HAS_INTERIM = 8;

const LEAST = -32768;
const MOST = 32767;

type Leaf = Exclude<
  Condition,
  { is: 'all' | 'any' | 'not' | 'clause' | 'pillars' | 'riders' | 'initialled' | 'interim' }
>;

/** The number a simple condition looks at. */
function placeOf(l: Layout, c: Leaf): number {
  switch (c.is) {
    case 'round':
      return ROUND;
    case 'tension':
      return TENSION;
    case 'track':
      return l.tracks + c.track;
    case 'trust':
      return l.trust + c.pair;
    case 'support':
      return l.support + 3 * c.party + c.role;
    case 'pillar':
      return l.level + c.pillar;
    case 'banked':
      return l.banked + c.clause;
    case 'deployed':
      return l.deployed + c.deployment;
    case 'flag':
      return l.flags + c.flag;
  }
}

const bounds = (c: object): [number, number] => {
  const { min = LEAST, max = MOST } = c as { min?: number; max?: number };
  return [min, max];
};

function condition(l: Layout, c: Condition): number[] {
  const join = (what: number, parts: Condition[]): number[] => {
    const inner = parts.flatMap(part => condition(l, part));
    return [what, 2 + inner.length, ...inner];
  };
  switch (c.is) {
    case 'all':
      return join(ALL, c.of);
    case 'any':
      return join(ANY, c.of);
    case 'not':
      return join(NOT, [c.of]);
    case 'clause':
      return [CLAUSE, 5, c.clause, ...bounds(c)];
    case 'pillars':
      return [PILLARS, 4, ...bounds(c)];
    case 'riders':
      return [RIDERS, 4, ...bounds(c)];
    case 'initialled':
      return [IS_INITIALLED, 2];
    case 'interim':
      return [HAS_INTERIM, 2];
    case 'deployed':
    case 'flag':
      return [NUMBER, 5, placeOf(l, c), 1, 1];
    default:
      return [NUMBER, 5, placeOf(l, c), ...bounds(c)];
  }
}

/** The condition of a rider, as the last four numbers of one (see RIDER). */
export function riderCondition(l: Layout, c: Condition): [ofClause: number, at: number, least: number, most: number] {
  const [what, , at, least, most] = condition(l, c);
  return [what === CLAUSE ? 1 : 0, at!, least!, most!];
}

export const E_TENSION = 0;
export const E_TRUST = 1;
export const E_TRACK = 2;
export const E_SUPPORT = 3;
export const E_CAPITAL = 4;
export const E_WORK = 5;
export const E_RED_LINE = 6;
export const E_LOCK = 7;
export const E_BLOCK = 8;
export const E_VALUE = 9;
export const E_DEPLOY = 10;
export const E_FLAG = 11;
export const E_SILENCE = 12;
export const E_LEAK = 13;
export const E_IF = 14;

const EFFECT: Record<Effect['do'], number> = {
  tension: E_TENSION,
  trust: E_TRUST,
  track: E_TRACK,
  support: E_SUPPORT,
  capital: E_CAPITAL,
  work: E_WORK,
  redLine: E_RED_LINE,
  lock: E_LOCK,
  block: E_BLOCK,
  value: E_VALUE,
  deploy: E_DEPLOY,
  flag: E_FLAG,
  silence: E_SILENCE,
  leak: E_LEAK,
  if: E_IF,
};

/** Puts conditions and effects behind each other and says where each begins. */
export interface Assembler {
  code: number[];
  /** −1 for none. */
  condition(c: Condition | null): number;
  /** [number of effects, then each as EFFECT, length, …]. */
  effects(list: Effect[]): number;
}

export function assembler(l: Layout): Assembler {
  const code: number[] = [];
  const put = (numbers: number[]): number => {
    code.push(...numbers);
    return code.length - numbers.length;
  };
  const putCondition = (c: Condition | null): number => (c === null ? -1 : put(condition(l, c)));
  const numbersOf = (e: Effect): number[] => {
    switch (e.do) {
      case 'tension':
        return [e.by];
      case 'trust':
        return [e.pair, e.by];
      case 'track':
        return [e.track, e.by];
      case 'support':
        return [3 * e.party + e.role, e.by];
      case 'capital':
        return [e.party, e.by];
      case 'work':
        return [e.pillar, e.by];
      case 'redLine':
        return [e.party, e.clause, e.min, e.max];
      case 'lock':
      case 'block':
        return [e.clause, e.option];
      case 'value':
        return [l.values + (e.party * l.clauses + e.clause) * l.options + e.option, e.by];
      case 'deploy':
        return [l.deployed + e.deployment];
      case 'flag':
        return [l.flags + e.flag, e.on ? 1 : 0];
      case 'silence':
      case 'leak':
        return [];
      case 'if':
        return [putCondition(e.when), effects(e.then), effects(e.else)];
    }
  };
  const effects = (list: Effect[]): number => {
    const numbers = list.flatMap(e => {
      const own = numbersOf(e);
      return [EFFECT[e.do], 2 + own.length, ...own];
    });
    return put([list.length, ...numbers]);
  };
  return { code, condition: putCondition, effects };
}
