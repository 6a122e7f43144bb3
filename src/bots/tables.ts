/**
 * The best option of every clause under every weighting of the others, with the sums over clauses, in typed arrays.
 * One set lies with each game and seat and is borrowed by one delegation at a time; borrowing starts from nothing, so
 * what a delegation reads depends on its own look alone.
 */
import type { Game, Party } from '../engine/index.ts';
import { believe, learnt, MILLI } from './beliefs.ts';
import { UNIT, weights } from './grid.ts';
import type { LevelDef } from './levels.ts';
import type { Look } from './look.ts';
import { fillMasks, type Honour, type Limits } from './masks.ts';

export interface Tables {
  /** Who borrows it now. */
  owner: object | null;
  clauses: number;
  /** Entries a row of options takes. */
  width: number;
  /** Number of weightings, and their weights, `others` a weighting, the last one running fastest. */
  count: number;
  weight: Int32Array;
  /** How many weightings in a row differ in the last weight alone. */
  run: number;
  /** Own worth by [clause × width + option], in interest points. */
  me: Int32Array;
  /** How many others there are. */
  others: number;
  /** Believed worth by [(clause × width + option) × others + other], in thousandths. */
  them: Int32Array;
  /** Importance used for [clause × others + other]; −1 a guess, −2 nothing worked out yet. */
  known: Int32Array;
  masks: Int32Array;
  /** Mask a clause was last worked out for; 0 for none. */
  built: Int32Array;
  /** Chosen option by [clause × count + weighting]. */
  best: Uint8Array;
  /** Sums by weighting. */
  mine: Int32Array;
  depth: Int32Array;
  /** By [weighting × others + other]. */
  theirs: Int32Array;
  /** Weightings passed over in the running search. */
  aside: Uint8Array;
  /** Weighted worth of each option of the clause being worked out. */
  scratch: Int32Array;
  /** Its options that may be chosen. */
  open: Uint8Array;
}

function create(game: Game, grid: LevelDef['grid']): Tables {
  const clauses = game.clauses.length;
  const m = game.n - 1;
  const width = Math.max(...game.need.map(row => row.length));
  const { count, run, of } = weights(m, grid);
  return {
    owner: null,
    clauses,
    width,
    count,
    weight: of,
    run,
    me: new Int32Array(clauses * width),
    others: m,
    them: new Int32Array(clauses * width * m),
    known: new Int32Array(clauses * m),
    masks: new Int32Array(clauses),
    built: new Int32Array(clauses),
    best: new Uint8Array(clauses * count),
    mine: new Int32Array(count),
    depth: new Int32Array(count),
    theirs: new Int32Array(count * m),
    aside: new Uint8Array(count),
    scratch: new Int32Array(width),
    open: new Uint8Array(width),
  };
}

const shelves = new WeakMap<Game, Map<string, Tables>>();

/** The set of tables for a game, a seat and a grid of weights. */
export function tablesFor(game: Game, seat: Party, grid: LevelDef['grid']): Tables {
  let shelf = shelves.get(game);
  if (!shelf) {
    shelf = new Map();
    shelves.set(game, shelf);
  }
  const key = `${grid} ${seat}`;
  let tables = shelf.get(key);
  if (!tables) {
    tables = create(game, grid);
    shelf.set(key, tables);
  }
  return tables;
}

function borrow(t: Tables, owner: object): void {
  if (t.owner === owner) return;
  t.owner = owner;
  t.built.fill(0);
  t.known.fill(-2);
  t.best.fill(0);
  t.mine.fill(0);
  t.depth.fill(0);
  t.theirs.fill(0);
}

/** Puts one weighting of a clause on another option and moves the sums along. */
function move(t: Tables, row: number, at: number, l: number, to: number): void {
  const from = t.best[at + l]!;
  if (from === to) return;
  t.best[at + l] = to;
  t.depth[l] = t.depth[l]! + to - from;
  t.mine[l] = t.mine[l]! + t.me[row + to]! - t.me[row + from]!;
  const { others: m, them, theirs } = t;
  for (let j = 0; j < m; j++)
    theirs[l * m + j] = theirs[l * m + j]! + them[(row + to) * m + j]! - them[(row + from) * m + j]!;
}

/** Weighted worth of each option but for the last other, for the run of weightings that starts at `l`. */
function weighRun(t: Tables, row: number, l: number): void {
  const { them, weight, scratch, me, others: m } = t;
  for (let k = 0; k < t.width; k++) {
    let v = me[row + k]! * UNIT * MILLI;
    for (let j = 0; j < m - 1; j++) v += weight[l * m + j]! * them[(row + k) * m + j]!;
    scratch[k] = v;
  }
}

/** Works out the best option under each weighting; the lower one on a tie. */
function chooseOptions(t: Tables, c: number): void {
  const { count, best, weight, scratch, open, them, others: m } = t;
  const mask = t.masks[c]!;
  const row = c * t.width;
  const at = c * count;
  let options = 0;
  for (let k = 0; k < t.width; k++) if ((mask & (1 << k)) !== 0) open[options++] = k;
  if (options === 1) {
    for (let l = 0; l < count; l++) move(t, row, at, l, open[0]!);
    return;
  }
  for (let start = 0; start < count; start += t.run) {
    weighRun(t, row, start);
    for (let l = start; l < start + t.run; l++) {
      const w = weight[l * m + m - 1]!;
      let chosen = open[0]!;
      let top = scratch[chosen]! + w * them[(row + chosen) * m + m - 1]!;
      for (let q = 1; q < options; q++) {
        const k = open[q]!;
        const v = scratch[k]! + w * them[(row + k) * m + m - 1]!;
        if (v > top) {
          top = v;
          chosen = k;
        }
      }
      if (best[at + l] !== chosen) move(t, row, at, l, chosen);
    }
  }
}

/** With options only added to those a clause was worked out for, they need no more than beat the one chosen. */
function addOptions(t: Tables, c: number, added: number): void {
  const { count, best, weight, scratch, them, others: m } = t;
  const row = c * t.width;
  const at = c * count;
  for (let start = 0; start < count; start += t.run) {
    weighRun(t, row, start);
    for (let l = start; l < start + t.run; l++) {
      const w = weight[l * m + m - 1]!;
      const before = best[at + l]!;
      let chosen = before;
      let top = scratch[chosen]! + w * them[(row + chosen) * m + m - 1]!;
      for (let k = 0, bits = added; bits !== 0; k++, bits >>= 1) {
        if ((bits & 1) === 0) continue;
        const v = scratch[k]! + w * them[(row + k) * m + m - 1]!;
        if (v > top || (v === top && k < chosen)) {
          top = v;
          chosen = k;
        }
      }
      if (chosen !== before) move(t, row, at, l, chosen);
    }
  }
}

/** Whether the worth of a clause, own or believed, differs from when it was last worked out. */
function reworth(t: Tables, look: Look, c: number): boolean {
  if (t.built[c] === 0) return true;
  const values = look.own.values[c]!;
  for (let k = 0; k < values.length; k++) if (t.me[c * t.width + k] !== values[k]) return true;
  const { others } = look.beliefs;
  for (let j = 0; j < others.length; j++)
    if (t.known[c * others.length + j] !== learnt(look.pub, look.own, others[j]!, c)) return true;
  return false;
}

/** Takes a clause out of the sums (the status quo is worth nothing) and writes its rows anew. */
function writeRows(t: Tables, look: Look, c: number): void {
  const { count, width, others: m } = t;
  for (let l = 0; l < count; l++) move(t, c * width, c * count, l, 0);
  const values = look.own.values[c]!;
  for (let k = 0; k < values.length; k++) t.me[c * width + k] = values[k]!;
  const { others, misread } = look.beliefs;
  for (let j = 0; j < others.length; j++) {
    const certain = learnt(look.pub, look.own, others[j]!, c);
    t.known[c * others.length + j] = certain;
    believe(look.game.base[others[j]!]![c]!, misread[j]![c]!, certain, t.them, c * width * m + j, m);
  }
}

/** Whether even one's own best option of every clause that may be written comes to less than this. */
function outOfReach(masks: Int32Array, values: number[][], atLeast: number): boolean {
  let best = 0;
  for (let c = 0; c < masks.length; c++) {
    const row = values[c]!;
    let top = -1e9;
    for (let k = 0; k < row.length; k++) if ((masks[c]! & (1 << k)) !== 0 && row[k]! > top) top = row[k]!;
    best += top;
  }
  return best < atLeast;
}

/**
 * Brings the tables up to a look, whoever used them last; false when no text within the limits can be worth so much to
 * oneself, in which case they are left as they are.
 */
export function refresh(t: Tables, look: Look, limits: Limits, honour: Honour, atLeast: number): boolean {
  fillMasks(t.masks, look, limits, honour);
  if (outOfReach(t.masks, look.own.values, atLeast)) return false;
  borrow(t, look.beliefs);
  for (let c = 0; c < t.clauses; c++) {
    const stale = reworth(t, look, c);
    if (stale) writeRows(t, look, c);
    if (!stale && t.built[c] === t.masks[c]) continue;
    const [before, mask] = [t.built[c]!, t.masks[c]!];
    if (!stale && (before & mask) === before) addOptions(t, c, mask & ~before);
    else chooseOptions(t, c);
    t.built[c] = mask;
  }
  return true;
}
