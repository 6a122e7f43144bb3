/** How much a delegation asks for, and how that falls as rounds pass. The same persona is not the same person twice. */
import { type Rng, stream } from '../engine/index.ts';
import type { LevelDef } from './levels.ts';
import type { PersonaDef } from './persona.ts';

export interface Temperament {
  /** Interest points held out for in the first and in the last round. */
  open: number;
  close: number;
  /** The curve's exponent, 1 ÷ b: above 1 concedes late, below 1 early. */
  exponent: number;
  /** 0 … 9: how readily it leaves the table, for personas that do. */
  stubborn: number;
}

/** Aspirations differ by up to ± this from game to game, on the reference scale. */
export const JITTER = 6;
/** A short game is known to be short: so much less is asked for with each round fewer than the reference. */
const HASTE = 0.4;
const REFERENCE_ROUNDS = 8;
const CURVE_LOW = 0.7;
const CURVE_SPREAD = 0.9;

/** 2 to the power −f for f in 0 … 1, to five places, with exact operations only (architecture rule 2). */
const halfTo = (f: number): number => 1 + f * (-Math.LN2 + f * (0.24018 + f * (-0.05524 + f * 0.0082)));

/** Rises from 0 to 1 over 0 … 1 and is `half` at ½: Schlick's rational bias. */
const bias = (t: number, half: number): number => t / ((1 / half - 2) * (1 - t) + 1);

/** Close to t to the power `exponent`, equal to it where t is 0, ½ or 1: whole powers by product, the rest by a bias. */
export function rise(t: number, exponent: number): number {
  const whole = Math.floor(exponent);
  let out = 1;
  for (let k = 0; k < whole; k++) out *= t;
  return exponent === whole ? out : out * bias(t, halfTo(exponent - whole));
}

/** What a game's size does to aspirations. */
export interface Measure {
  /** Interest points of this game for one of the reference scale. */
  scale: number;
  rounds: number;
}

/** The temperament of one seat in one game. */
export function temperament(persona: PersonaDef, level: LevelDef, game: Measure, seed: string): Temperament {
  const rng: Rng = stream(`${seed}|temper`);
  const shift = Math.floor((rng.next() - 0.5) * 2 * JITTER + 0.5);
  const pace = CURVE_LOW + CURVE_SPREAD * rng.next();
  const stubborn = rng.int(10);
  const less = HASTE * Math.max(0, REFERENCE_ROUNDS - game.rounds) - level.offset;
  const at = (x: number): number => Math.floor((x + shift - less) * game.scale * 16 + 0.5) / 16;
  return { open: at(persona.open), close: at(persona.close), exponent: 1 / (persona.curve * pace), stubborn };
}

/** What it holds out for in a round, in interest points, rounded up: values are whole numbers. */
export function aspiration(t: Temperament, round: number, rounds: number): number {
  const frac = rounds > 1 ? (round - 1) / (rounds - 1) : 1;
  return Math.ceil(t.open + (t.close - t.open) * rise(frac, t.exponent));
}
