/** Everything a walk over all packages looks up: two blocks of clauses, and the rules as tables made by the engine. */
import {
  durabilityOf,
  type Game,
  redLinePoints,
  shortfall,
  slippage,
  type Triple,
  thresholds,
  viewsFrom,
  writable,
} from '../../engine/index.ts';
import type { Condition } from '../../engine/scenario.ts';
import type { Package, State } from '../../engine/types.ts';
import { type Block, blockOf, sizeOf, writeOptions } from './block.ts';
import type { Layers } from './layers.ts';
import { extraOf, outsideOf } from './worth.ts';

/** One party's rules. */
interface PartyTables {
  /** Slippage by depth. */
  slip: Int32Array;
  /** Points for red lines by how many are crossed. */
  lines: Int32Array;
  /** Views of each constituency by its watched sum less `least[role]`; the hard one's block by block of lines crossed. */
  views: [Int32Array, Int32Array, Int32Array];
  least: Triple;
  /** Watched sums of the hard constituency there are. */
  span: number;
  /** What institutional and dove must reach. */
  needs: Triple;
  /** Whether a capital can pay for points missing: [hard × side² + institutional × side + dove], each below `side`. */
  pays: Uint8Array;
  side: number;
  outside: number;
}

export interface Plan {
  game: Game;
  state: State;
  layers: Layers;
  /** choices[clause]: options looked at. */
  choices: number[][];
  /** Packages there are among the choices. */
  total: number;
  split: number;
  head: Block;
  tail: Block;
  parties: PartyTables[];
  /** Durability by gap between the best and the worst value. */
  durability: Int32Array;
  /** Points of ending modifiers, where no package changes them. */
  extra: number[] | null;
}

/** Packages of the inner block: its tables stay in the processor's cache. */
const TAIL = 4096;

/** The options of each clause that the layers let through. */
export function choicesOf(game: Game, state: State, layers: Layers): number[][] {
  const pub = state.public;
  return game.clauses.map((clause, c) =>
    clause.options
      .map((_, k) => k)
      .filter(k => (!layers.gates || writable(game, pub, c, k)) && (!layers.banked || k >= pub.banked[c]!)),
  );
}

export function planOf(game: Game, state: State, layers: Layers): Plan {
  const choices = choicesOf(game, state, layers);
  const count = choices.length;
  let split = count;
  while (split > 0 && sizeOf(choices, split - 1, count) <= TAIL) split--;
  const head = blockOf(game, state, choices, 0, split);
  const tail = blockOf(game, state, choices, split, count);
  const outside = outsideOf(game, state);
  const parties = state.private.map((_, i) => tablesOf(game, state, i, head, tail, outside[i]!));
  return {
    ...{ game, state, layers, choices, split, head, tail, parties },
    total: head.size * tail.size,
    durability: durabilityTable(game, parties, head, tail),
    extra: game.scenario.endings.some(({ when }) => readsText(when))
      ? null
      : extraOf(
          game,
          state,
          game.clauses.map(() => 0),
        ),
  };
}

/** Whether a condition looks at the options of a text. */
function readsText(when: Condition): boolean {
  if (when.is === 'all' || when.is === 'any') return when.of.some(readsText);
  return when.is === 'not' ? readsText(when.of) : when.is === 'clause';
}

export const low = (xs: Int32Array): number => xs.reduce((a, b) => Math.min(a, b));
export const high = (xs: Int32Array): number => xs.reduce((a, b) => Math.max(a, b));

function tablesOf(game: Game, state: State, party: number, head: Block, tail: Block, outside: number): PartyTables {
  const pub = state.public;
  const depths = high(head.depth) + high(tail.depth) + 1;
  const crossed = high(head.crossed[party]!) + high(tail.crossed[party]!) + 1;
  const ranges = [0, 1, 2].map(role => {
    const [a, b] = [head.watched[party * 3 + role]!, tail.watched[party * 3 + role]!];
    return { least: low(a) + low(b), span: high(a) + high(b) - low(a) - low(b) + 1 };
  });
  const view = (role: number, sum: number, lines: number): number => {
    const watched: Triple = [0, 0, 0];
    watched[role] = sum;
    return viewsFrom(game, pub, party, watched, lines)[role]!;
  };
  const table = (role: number, blocks: number): Int32Array => {
    const { least, span } = ranges[role]!;
    return Int32Array.from({ length: span * blocks }, (_, at) =>
      view(role, least + (at % span), Math.floor(at / span)),
    );
  };
  return {
    slip: Int32Array.from({ length: depths }, (_, depth) => slippage(game, pub, party, depth)),
    lines: Int32Array.from({ length: crossed }, (_, lines) => redLinePoints(game, pub, party, lines)),
    views: [table(0, crossed), table(1, 1), table(2, 1)],
    least: [ranges[0]!.least, ranges[1]!.least, ranges[2]!.least],
    span: ranges[0]!.span,
    needs: thresholds(
      game,
      party,
      game.clauses.map(() => 0),
    ),
    ...purse(game, state, party),
    outside,
  };
}

/** Which points missing a capital can pay for (rule 5.5); more missing than `side` − 1 counts as that, beyond its means. */
function purse(game: Game, state: State, party: number): Pick<PartyTables, 'pays' | 'side'> {
  const { capital } = state.private[party]!;
  const { pushCost } = game.rules;
  const side = (pushCost > 0 ? Math.floor(capital / pushCost) : 0) + 2;
  const pays = Uint8Array.from({ length: side ** 3 }, (_, at) => {
    const missing: Triple = [Math.floor(at / side ** 2), Math.floor(at / side) % side, at % side];
    return shortfall(game, party, [0, 0, 0], missing) * pushCost <= capital ? 1 : 0;
  });
  return { pays, side };
}

/** Long enough for the widest gap the values allow. */
function durabilityTable(game: Game, parties: PartyTables[], head: Block, tail: Block): Int32Array {
  const tops = parties.map((_, i) => high(head.raw[i]!) + high(tail.raw[i]!));
  const bottoms = parties.map((tables, i) => low(head.raw[i]!) + low(tail.raw[i]!) - high(tables.slip));
  const gaps = Math.max(...tops) - Math.min(...bottoms) + 1;
  return Int32Array.from({ length: Math.max(1, gaps) }, (_, gap) => durabilityOf(game, [0, gap]));
}

/** The package of an index 0 … total − 1. */
export function packageAt({ game, choices, split, tail }: Plan, index: number): Package {
  const options = game.clauses.map(() => 0);
  writeOptions(choices, 0, split, Math.floor(index / tail.size), options);
  writeOptions(choices, split, choices.length, index % tail.size, options);
  return options;
}
