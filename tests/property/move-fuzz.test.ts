/** 100,000 moves of hostile or confused clients: never a throw, never a changed state, always a typed refusal. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Game, play, refusal, stream } from '../../src/engine/index.ts';
import { type Move, REFUSAL_CODES, type State } from '../../src/engine/types.ts';
import { fuzzedMove } from '../support/fuzz-moves.ts';
import { gamesUnderTest } from '../support/games.ts';
import { randomGame } from '../support/random-game.ts';

const MOVES = 100_000;
const rules = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
const paragraphs = new Set([...rules.matchAll(/\*\*(\d+\.\d+)\*\*/g)].map(match => match[1]));

/** A write to a frozen object throws, so a changed state cannot go unnoticed. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** States from all over a few random games, and the moves that were legal in them. */
function pool(game: Game): { states: State[]; moves: Move[] } {
  const states: State[] = [];
  const moves: Move[] = [];
  for (let k = 0; k < 12; k++)
    for (const step of randomGame(game, `pool ${k}`)) {
      states.push(deepFreeze(step.before));
      moves.push(step.move);
      if (step.after.public.phase.at === 'over') states.push(deepFreeze(step.after));
    }
  return { states, moves };
}

const describeMove = (move: unknown): string => {
  try {
    return JSON.stringify(move)?.slice(0, 300) ?? String(move);
  } catch {
    return 'a move JSON cannot hold';
  }
};

/** What is wrong with the answer to one move, or null. */
function fault(game: Game, state: State, move: Move): string | null {
  const refused = refusal(game, state, move);
  const played = play(game, state, move);
  if (refused === null) return played.ok ? null : `play refuses what refusal allows: ${played.error.code}`;
  if (played.ok) return 'play makes a move that refusal refuses';
  if (!REFUSAL_CODES.includes(refused.code)) return `unknown code ${refused.code}`;
  if (!paragraphs.has(refused.rule)) return `unknown rule ${refused.rule}`;
  return typeof refused.at === 'string' ? null : 'no path to the fault';
}

describe('fuzzed moves', () => {
  const games = gamesUnderTest();
  const each = Math.ceil(MOVES / games.length);
  for (const { name, game } of games)
    it(`refuses or plays ${each} of them in ${name}`, { timeout: 300_000 }, () => {
      const { states, moves } = pool(game);
      const rng = stream(`fuzz ${name}`);
      let refusals = 0;
      for (let k = 0; k < each; k++) {
        const state = states[rng.int(states.length)]!;
        const move = fuzzedMove(game, rng, moves);
        try {
          const found = fault(game, state, move);
          if (found !== null) throw new Error(found);
          if (refusal(game, state, move) !== null) refusals++;
        } catch (cause) {
          throw new Error(`${name}, ${JSON.stringify(state.public.phase)}, ${describeMove(move)}: ${cause}`, { cause });
        }
      }
      expect(refusals).toBeGreaterThan(each / 2);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    });
});
