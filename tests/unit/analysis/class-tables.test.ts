/** A class's tables beside each other: what each came to, and how far from the best it stopped. */
import { describe, expect, it } from 'vitest';
import { gapTo, losers, paperWorth, tableStory } from '../../../src/analysis/class-tables.ts';
import { momentsOf } from '../../../src/analysis/debrief/index.ts';
import { exploreImprovements, exploreSpace, NO_LAYERS, now, reservationOf } from '../../../src/analysis/game-space.ts';
import type { Game } from '../../../src/engine/index.ts';
import { compile, start, stream } from '../../../src/engine/index.ts';
import type { Move } from '../../../src/engine/types.ts';
import { type GameRecord, replay } from '../../../src/record/index.ts';
import { busyGame, randomRecord } from '../../support/records.ts';
import { world } from '../../support/world.ts';

function storyOf(game: Game, record: GameRecord) {
  const replayed = replay(game, record);
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.error));
  const dealt = start(game, record.seed).state;
  const none = reservationOf(game, dealt, NO_LAYERS);
  return { dealt, none, story: tableStory(game, dealt, none, momentsOf(record, replayed.value)) };
}

describe('the story of a table', () => {
  it('gives an agreement its worth as dealt, anything else what no agreement is worth, and the final scores', () => {
    const game = busyGame();
    const ends = { agreed: 0, other: 0 };
    for (let k = 0; k < 40; k++) {
      const record = randomRecord(game, `story ${k}`);
      const { dealt, none, story } = storyOf(game, record);
      expect(story.outcome).toBe(record.result?.outcome);
      expect(story.scores).toEqual(record.result?.totals);
      expect(story.moves).toBe(record.moves.length);
      if (story.text) {
        ends.agreed += 1;
        expect(story.points).toEqual(paperWorth(game, dealt, story.text));
        expect(story.outcome).toBe('agreement');
      } else {
        ends.other += 1;
        expect(story.points).toEqual(none);
      }
      for (const { made, broken } of story.promises) expect(broken).toBeLessThanOrEqual(made);
    }
    expect(Math.min(ends.agreed, ends.other)).toBeGreaterThan(0);
  });

  it('keeps what the facilitator did, by round, and stands at no agreement while the table plays', () => {
    const game = busyGame();
    const full = randomRecord(game, 'hand');
    const close: Move = { seat: 'control', kind: 'close' };
    const begun = start(game, 'hand');
    const played = [{ ...begun, move: null as Move | null, round: 0 }];
    expect(tableStory(game, begun.state, [1, 2, 3], played)).toMatchObject({
      ...{ outcome: null, scores: null, text: null, points: [1, 2, 3], moves: 0, hand: [] },
    });
    const { story } = storyOf(game, full);
    expect(story.hand).toEqual([]);
    const closed = tableStory(game, begun.state, [1, 2, 3], [...played, { ...played[0]!, move: close, round: 1 }]);
    expect(closed.hand).toEqual([{ round: 1, move: { kind: 'close' } }]);
  });
});

describe('the gap to the frontier', () => {
  it('is the least gain of the best improvement for everybody, where no improvement is below no agreement', () => {
    const game = compile(world(3), 'full');
    const { state } = start(game, 'gap');
    const space = now(exploreSpace(game, state, NO_LAYERS));
    const frontier = space.frontier.map(({ points }) => points);
    const rng = stream('gap texts');
    let seen = 0;
    for (let k = 0; k < 60; k++) {
      const options = game.clauses.map(clause => rng.int(clause.options.length));
      const points = paperWorth(game, state, { options, riders: [] });
      if (losers(points, space.reservation).length > 0) continue;
      seen += 1;
      const best = now(exploreImprovements(game, state, { options, riders: [] }, NO_LAYERS)).everybody;
      expect(gapTo(frontier, points)).toBe(best ? Math.min(...best.gains) : 0);
    }
    expect(seen).toBeGreaterThan(5);
  });

  it('is nothing on the frontier itself, and names who would rather have no agreement', () => {
    expect(
      gapTo(
        [
          [3, 3],
          [5, 1],
        ],
        [5, 1],
      ),
    ).toBe(0);
    expect(
      gapTo(
        [
          [3, 3],
          [5, 1],
        ],
        [1, 2],
      ),
    ).toBe(1);
    expect(gapTo([], [1, 2])).toBe(0);
    expect(losers([1, 2, 3], [1, 3, 2])).toEqual([1]);
  });
});
