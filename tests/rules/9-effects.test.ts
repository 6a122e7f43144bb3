/** Chapters 9 and 10 of docs/rules.md: what cards do, and the white cell that plays them. */
import { describe, expect, it } from 'vitest';
import { viewFor } from '../../src/engine/index.ts';
import type { Effect } from '../../src/engine/scenario.ts';
import type { Letter, PromiseTerms, State } from '../../src/engine/types.ts';
import { capitals, edit, move, refused, type Sitting, sit, tableAt, told, verdict } from '../support/sitting.ts';
import { card } from '../support/world.ts';

/** Injects a card with these effects at A's turn of round 3. */
function play(effects: Effect[], change: (s: State) => void = () => {}): Sitting {
  const at = tableAt(
    3,
    {
      scenario: s => {
        s.events = [card('x', effects, { when: { is: 'round', min: 99 } })];
      },
    },
    change,
  );
  return move(at, 'control', { kind: 'inject', card: 0 });
}

const promise: PromiseTerms = { kind: 'noChannel', until: 5, party: 2, clause: -1, min: 0, max: 0 };
const letter: Letter = {
  by: 0,
  with: 1,
  made: 2,
  gives: promise,
  gets: null,
  status: ['running', 'kept'],
  exposed: false,
};

describe('9. Effects', () => {
  it('9.1 tension, trust, a track, support and capital move by so much within bounds', () => {
    const { state } = play([
      { do: 'tension', by: 2 },
      { do: 'trust', pair: 1, by: -2 },
      { do: 'track', track: 0, by: 9 },
      { do: 'support', party: 1, role: 1, by: 2 },
      { do: 'capital', party: 2, by: -9 },
    ]);
    expect(state.public.tension).toBe(5);
    expect(state.public.trust).toEqual([5, 3, 5]);
    expect(state.public.tracks).toEqual([5]);
    expect(state.public.support[1]).toEqual([5, 7, 5]);
    expect(state.private[2]!.capital).toBe(0);
  });

  it('9.2 work counts at once and raises levels at the next Capitals', () => {
    const at = sit({
      scenario: s => {
        s.events = [card('x', [{ do: 'work', pillar: 1, by: 5 }], { when: { is: 'round', min: 99 } })];
      },
    });
    const injected = move(at, 'control', { kind: 'inject', card: 0 });
    expect(injected.state.public.pillars[1]).toEqual({ level: 0, work: 5 });
    expect(capitals(injected).state.public.pillars[1]).toEqual({ level: 1, work: 1 });
  });

  it('9.3 a red line may be drawn beyond the menu and the limit', () => {
    const full = (s: State): void => {
      s.public.redLines[0] = [
        { clause: 0, min: 1, max: 3 },
        { clause: 3, min: 0, max: 0 },
      ];
    };
    const at = play([{ do: 'redLine', party: 0, clause: 4, min: 0, max: 1 }], full);
    expect(at.state.public.redLines[0]).toHaveLength(3);
    expect(at.state.public.redLines[0]![2]).toEqual({ clause: 4, min: 0, max: 1 });
  });

  it('9.4 a clause is locked at an option as if banked', () => {
    const at = play([{ do: 'lock', clause: 5, option: 1 }]);
    expect(at.state.public.banked).toEqual([0, 0, 0, 0, 0, 1]);
    expect(verdict(at, 0, { kind: 'table', text: { options: [2, 2, 1, 1, 1, 0], riders: [] } })).toMatch(
      /^(banked|gated)/,
    );
    expect(verdict(at, 0, { kind: 'table', text: { options: [2, 1, 1, 1, 1, 0], riders: [] } })).toBe('banked 4.17');
  });

  it('9.5 an option changes in worth to a party for the rest of the game', () => {
    const at = play([{ do: 'value', party: 0, clause: 0, option: 2, by: 5 }]);
    expect(at.state.private[0]!.values[0]).toEqual([0, 1, 7, 3]);
    expect(at.state.private[1]!.values[0]).toEqual([0, 2, 4, 6]);
  });

  it('9.6 a deployment is made without its cost and general effects', () => {
    const at = play([{ do: 'deploy', deployment: 0 }]);
    expect(at.state.public.deployed).toEqual([true, false]);
    expect(at.state.public).toMatchObject({ tension: 3, noDeal: [2, 2, 2] });
    expect(at.state.public.support[0]).toEqual([5, 5, 5]);
    expect(at.state.private[0]!.capital).toBe(4);
    expect(refused(at, 0, { kind: 'deploy', deployment: 0 })?.code).toBe('already');
  });

  it('9.7 a flag is set or cleared', () => {
    expect(play([{ do: 'flag', flag: 0, on: true }]).state.public.flags).toEqual([true]);
    const set = (s: State): void => {
      s.public.flags = [true];
    };
    expect(play([{ do: 'flag', flag: 0, on: false }], set).state.public.flags).toEqual([false]);
  });

  it('9.8 a blocked option may no longer be written', () => {
    const at = play([{ do: 'block', clause: 0, option: 1 }]);
    expect(verdict(at, 0, { kind: 'table', text: { options: [1, 1, 1, 1, 1, 1], riders: [] } })).toBe('blocked 9.8');
    expect(verdict(at, 0, { kind: 'table', text: { options: [2, 1, 1, 1, 1, 1], riders: [] } })).toBe('legal');
  });

  it('9.9 silence: no back channel works this round', () => {
    const at = sit({
      scenario: s => {
        s.events = [card('x', [{ do: 'silence' }], { when: { is: 'round', min: 99 } })];
      },
    });
    const silent = move(at, 'control', { kind: 'inject', card: 0 });
    const spoken = capitals(silent, { back: 1 }, { back: 0 });
    expect(spoken.state.public.trust[0]).toBe(5);
    expect(told(spoken, 'learnt')).toEqual([]);
    expect(spoken.state.public.silenced).toBe(false);
  });

  it('9.10 a leak exposes the latest side letter; without one, a running promise broken in secret breaks', () => {
    const withLetter = play([{ do: 'leak' }], s => {
      s.private[0]!.letters = [letter];
      s.private[1]!.letters = [letter];
    });
    expect(withLetter.state.public.exposed).toHaveLength(1);
    expect(withLetter.state.public.trust).toEqual([5, 3, 3]);
    expect(withLetter.state.private[0]!.letters[0]!.exposed).toBe(true);
    const promised = (channels: number[]) =>
      play([{ do: 'leak' }], s => {
        s.public.promises = [{ by: 0, to: 1, made: 1, terms: promise, status: 'running' }];
        s.private[0]!.channels = channels;
      }).state.public.promises[0]!.status;
    expect(promised([-1, -1, 2])).toBe('broken');
    expect(promised([-1, -1, 1])).toBe('running');
    expect(promised([2, -1, -1])).toBe('running');
  });

  it('9.11 if … then … else reads public facts', () => {
    const effect: Effect = {
      do: 'if',
      when: {
        is: 'all',
        of: [
          { is: 'tension', max: 4 },
          { is: 'not', of: { is: 'flag', flag: 0 } },
        ],
      },
      then: [{ do: 'track', track: 0, by: 1 }],
      else: [{ do: 'track', track: 0, by: -1 }],
    };
    expect(play([effect]).state.public.tracks).toEqual([3]);
    expect(
      play([effect], s => {
        s.public.tension = 5;
      }).state.public.tracks,
    ).toEqual([1]);
    expect(
      play([effect], s => {
        s.public.flags = [true];
      }).state.public.tracks,
    ).toEqual([1]);
  });
});

describe('10. The white cell', () => {
  it('10.1 the control seat may play a card at any time before the end; it is logged as its own', () => {
    const scenario = {
      scenario: (s: Parameters<typeof move>[0]['game']['scenario']) => {
        const options = [{ id: 'a', name: '', text: '', effects: [{ do: 'tension' as const, by: 1 }], cost: 0 }];
        s.events = [
          card('x', [], { when: { is: 'round', min: 99 } }),
          card('y', [], { when: { is: 'round', min: 99 }, choice: { party: 2, options, fallback: 0 } }),
        ];
      },
    };
    const at = tableAt(3, scenario);
    const injected = move(at, 'control', { kind: 'inject', card: 0 });
    expect(told(injected, 'card')).toMatchObject([{ card: 0, stage: 'inject', rule: '10.1' }]);
    expect(injected.state.public.phase).toEqual(at.state.public.phase);
    expect(refused(at, 0, { kind: 'inject', card: 0 })?.code).toBe('badSeat');
    expect(refused(at, 'observer', { kind: 'inject', card: 0 })?.code).toBe('badSeat');
    expect(refused(injected, 'control', { kind: 'inject', card: 0 })?.code).toBe('already');
    expect(viewFor(at.game, at.state, 'control').legal).toEqual([{ kind: 'inject', cards: [0, 1] }]);

    const asking = move(at, 'control', { kind: 'inject', card: 1 });
    expect(asking.state.public.phase).toMatchObject({ at: 'event', stage: 'inject', party: 2 });
    const resumed = move(asking, 2, { kind: 'choose', option: 0 });
    expect(resumed.state.public.phase).toEqual(at.state.public.phase);
    expect(resumed.state.public.waiting).toEqual(at.state.public.waiting);
    const over = edit(at, s => {
      s.public.phase = { at: 'over', outcome: 'noDeal' };
    });
    expect(refused(over, 'control', { kind: 'inject', card: 0 })?.code).toBe('over');
  });
});
