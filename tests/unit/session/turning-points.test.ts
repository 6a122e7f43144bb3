import { describe, expect, it } from 'vitest';
import { compile, defaultMove, type Game, viewFor, waitingSeats } from '../../../src/engine/index.ts';
import type { Move, State } from '../../../src/engine/types.ts';
import { type Step, stepOn, timelineOf } from '../../../src/session/timeline.ts';
import { turningPoints } from '../../../src/session/turning-points.ts';
import { world } from '../../support/world.ts';

/** Plays to the end; `choose` may pick a move for the seat asked, else the default is made. */
function playThrough(game: Game, choose: (state: State, seat: number) => Move | null): Step[] {
  const steps = timelineOf(game, 'turning', []);
  for (;;) {
    const { state } = steps[steps.length - 1];
    const [seat] = waitingSeats(state);
    if (seat === undefined) return steps;
    const move = choose(state, seat) ?? defaultMove(game, viewFor(game, state, seat), seat);
    const next = stepOn(game, steps, move);
    if ('refusal' in next) throw new Error(`${move.kind}: ${next.refusal.code} ${next.refusal.rule}`);
    steps.push(next.step);
  }
}

const posture = (game: Game, seat: number): Move => ({
  seat,
  kind: 'allocate',
  posture: game.rules.effort,
  work: game.scenario.pillars.map(() => 0),
  home: 0,
  back: -1,
  redLine: -1,
});

/** The deepest text the gates allow, or null when it is too shallow to table. */
function fullText(game: Game, state: State, seat: number): Move | null {
  const legal = viewFor(game, state, seat).legal.find(each => each.kind === 'table');
  if (legal?.kind !== 'table') return null;
  return { seat, kind: 'table', text: { options: legal.high, riders: [] } };
}

describe('turning points', () => {
  it('are told only when the game is over', () => {
    const game = compile(world(3));
    expect(turningPoints(game, timelineOf(game, 'turning', []))).toEqual([]);
  });

  it('name the worst rise of tension', () => {
    const game = compile(world(3));
    const steps = playThrough(game, (state, seat) =>
      state.public.phase.at === 'capitals' ? posture(game, seat) : null,
    );
    const rises = turningPoints(game, steps).filter(point => point.kind === 'tension');
    expect(rises).toHaveLength(1);
    expect(rises[0]).toMatchObject({ kind: 'tension', by: expect.any(Number) });
  });

  it('name refused texts worth more to the one who refused than what it ended with', () => {
    const game = compile(
      world(3, scenario => {
        for (const clause of scenario.clauses)
          for (const option of clause.options.slice(1)) option.values = option.values.map(() => 5);
        for (const briefs of scenario.briefs) for (const brief of briefs) brief.shifts = [];
      }),
    );
    const steps = playThrough(game, (state, seat) => {
      if (state.public.phase.at === 'turn' && seat === 0) return fullText(game, state, seat);
      if (state.public.phase.at === 'answer') return { seat, kind: 'refuse', reason: 'trust' };
      return null;
    });
    const { ending } = steps[steps.length - 1].state.public;
    const refused = turningPoints(game, steps).filter(point => point.kind === 'refused');
    expect(refused.length).toBeGreaterThan(0);
    for (const point of refused) {
      expect(point).toMatchObject({ by: 0, reason: 'trust' });
      if (point.kind !== 'refused') continue;
      expect(point.worth).toBeGreaterThan(point.final);
      expect(point.final).toBe((ending?.scores[point.party].deal ?? 0) + (ending?.scores[point.party].redLines ?? 0));
    }
  });

  it('come in the order of play', () => {
    const game = compile(world(3));
    const steps = playThrough(game, (state, seat) =>
      state.public.phase.at === 'capitals' && seat < 2 ? posture(game, seat) : null,
    );
    const order = turningPoints(game, steps).map(point => point.step);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});
