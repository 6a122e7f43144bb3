/** Chapter 6 of docs/rules.md. */
import { describe, expect, it } from 'vitest';
import type { State } from '../../src/engine/types.ts';
import { edit, move, passUntil, runOut, type Sitting, tableAt, told } from '../support/sitting.ts';

/** The round's table is left without a move that matters. */
function assess(round: number, change: (s: State) => void): Sitting {
  const at = passUntil(tableAt(round, {}, change), s => s.public.waiting.filter(w => w).length === 1 && lastTurn(s));
  return move(at, at.state.public.waiting.indexOf(true), { kind: 'pass' });
}

const lastTurn = (s: State): boolean => {
  const { phase } = s.public;
  return phase.at === 'chair' || (phase.at === 'turn' && phase.turn === 5 && s.public.round < 3);
};

describe('6. Assessment', () => {
  it('6.1 in rounds 3 and 6 trust of adversaries above 4 falls by 1', () => {
    const trustAfter = (round: number): number[] =>
      assess(round, s => {
        s.public.trust = [9, 5, 4];
      }).state.public.trust;
    expect(trustAfter(2)).toEqual([9, 5, 4]);
    expect(trustAfter(3)).toEqual([9, 4, 4]);
    expect(trustAfter(4)).toEqual([9, 5, 4]);
    expect(trustAfter(6)).toEqual([9, 4, 4]);
  });

  it("6.2 each party's highest constituency above 6 falls by 1", () => {
    const at = assess(4, s => {
      s.public.support = [
        [7, 9, 8],
        [6, 6, 6],
        [7, 7, 2],
      ];
    });
    expect(at.state.public.support).toEqual([
      [7, 8, 8],
      [6, 6, 6],
      [6, 7, 2],
    ]);
    expect(told(at, 'support').every(e => e.rule === '6.2' && e.why === 'complacency')).toBe(true);
  });

  it('6.3 promises due this round are kept', () => {
    const at = assess(4, s => {
      const terms = { kind: 'quiet', party: -1, clause: -1, min: 0, max: 0 } as const;
      s.public.promises = [
        { by: 0, to: 1, made: 2, terms: { ...terms, until: 4 }, status: 'running' },
        { by: 1, to: 2, made: 2, terms: { ...terms, until: 5 }, status: 'running' },
      ];
    });
    expect(at.state.public.promises.map(p => p.status)).toEqual(['kept', 'running']);
    expect(at.state.public.trust).toEqual([6, 5, 5]);
  });

  it('6.4 the next round opens; after the last one the game ends', () => {
    expect(assess(4, () => {}).state.public).toMatchObject({ round: 5, phase: { at: 'capitals' } });
    expect(runOut().state.public).toMatchObject({ round: 8, phase: { at: 'over', outcome: 'noDeal' } });
    const short = tableAt(4, { length: 'short' });
    const ended = passUntil(short, s => s.public.phase.at === 'over');
    expect(ended.state.public.round).toBe(4);
    expect(edit(ended, () => {}).state).toEqual(ended.state);
  });
});
