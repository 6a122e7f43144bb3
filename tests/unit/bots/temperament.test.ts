import { describe, expect, it } from 'vitest';
import { LEVELS, PERSONA_IDS, PERSONAS } from '../../../src/bots/index.ts';
import { aspiration, rise, temperament } from '../../../src/bots/temperament.ts';

const full = { scale: 1, rounds: 8 };

describe('the concession curve', () => {
  it('stays close to a power and agrees with it at the ends and in the middle', () => {
    for (const exponent of [0.5, 0.8, 1, 1.4, 2, 3.1]) {
      expect(rise(0, exponent)).toBe(0);
      expect(rise(1, exponent)).toBeCloseTo(1, 10);
      expect(rise(0.5, exponent)).toBeCloseTo(0.5 ** exponent, 3);
      for (let t = 0.05; t < 1; t += 0.05) expect(Math.abs(rise(t, exponent) - t ** exponent)).toBeLessThan(0.12);
    }
  });

  it('never asks for more as rounds pass', () => {
    for (const id of PERSONA_IDS)
      for (let k = 0; k < 20; k++) {
        const t = temperament(PERSONAS[id], LEVELS.hard, full, `curve/${k}`);
        for (let round = 2; round <= 8; round++)
          expect(aspiration(t, round, 8)).toBeLessThanOrEqual(aspiration(t, round - 1, 8));
      }
  });
});

describe('levels', () => {
  it('ask for more the harder they are, with the same temper', () => {
    for (const id of PERSONA_IDS)
      for (let k = 0; k < 20; k++)
        for (let round = 1; round <= 8; round++) {
          const [easy, normal, hard] = (['easy', 'normal', 'hard'] as const).map(level =>
            aspiration(temperament(PERSONAS[id], LEVELS[level], full, `level/${k}`), round, 8),
          );
          expect(easy).toBeLessThan(normal!);
          expect(normal).toBeLessThan(hard!);
        }
  });

  it('scale with what there is to bargain about, and ask for less when time is short', () => {
    const asked = (scale: number, rounds: number): number =>
      temperament(PERSONAS.bureaucrat, LEVELS.hard, { scale, rounds }, 'scale').open;
    expect(asked(0.5, 8) * 2).toBeCloseTo(asked(1, 8), 1);
    expect(asked(1, 4)).toBeLessThan(asked(1, 8));
    expect(asked(1, 12)).toBe(asked(1, 8));
  });
});
