/** Chapter 2 of docs/rules.md. */
import { describe, expect, it } from 'vitest';
import { defaultMove, viewFor } from '../../src/engine/index.ts';
import { asked, capitals, edit, move, sit, told, verdict } from '../support/sitting.ts';
import { card } from '../support/world.ts';

describe('2. Situation', () => {
  it('2.1 a round opens with its calendar entry, whose effects apply at once', () => {
    const at = capitals(
      sit({
        scenario: s => {
          s.calendar[1]!.effects = [{ do: 'support', party: 1, role: 2, by: -2 }];
        },
      }),
    );
    expect(at.state.public.round).toBe(2);
    expect(at.state.public.support[1]![2]).toBe(3);
    expect(told(at, 'round')).toMatchObject([{ round: 2, entry: 1, rule: '2.1' }]);
    expect(told(at, 'support').find(e => e.why === 'effect')).toMatchObject({
      by: -2,
      cause: { from: 'calendar', entry: 1 },
    });
  });

  it('2.2 from round 2 the first card whose condition holds is drawn, once', () => {
    const at = sit({
      scenario: s => {
        s.events = [
          card('never', [], { when: { is: 'tension', min: 10 } }),
          card('once', [{ do: 'track', track: 0, by: 1 }]),
        ];
      },
    });
    expect(at.state.public.cards).toEqual([]);
    const second = capitals(at);
    expect(second.state.public.cards).toEqual([1]);
    expect(second.state.sealed.deck).toEqual([0]);
    expect(second.state.public.tracks[0]).toBe(3);
    const opened = edit(second, s => {
      s.public.round = 1;
    });
    expect(capitals(opened).state.public.cards).toEqual([1]);
  });

  it('2.3 a card may leave a choice to one party, which has to have the capital it costs', () => {
    const at = capitals(
      sit({
        scenario: s => {
          const options = [
            { id: 'pay', name: '', text: '', effects: [{ do: 'tension' as const, by: -1 }], cost: 4 },
            { id: 'wait', name: '', text: '', effects: [], cost: 0 },
          ];
          s.events = [card('ask', [], { choice: { party: 2, options, fallback: 1 } })];
        },
      }),
    );
    expect(at.state.public.phase).toEqual({ at: 'event', stage: 'situation', card: 0, party: 2 });
    expect(asked(at)).toBe(2);
    expect(verdict(at, 2, { kind: 'choose', option: 0 })).toBe('capital 2.3');
    expect(verdict(at, 1, { kind: 'choose', option: 1 })).toMatch(/^notYourTurn/);
    expect(defaultMove(at.game, viewFor(at.game, at.state, 2), 2)).toEqual({ seat: 2, kind: 'choose', option: 1 });
    const rich = edit(at, s => {
      s.private[2]!.capital = 5;
    });
    const paid = move(rich, 2, { kind: 'choose', option: 0 });
    expect(paid.state.private[2]!.capital).toBe(1);
    expect(paid.state.public.tension).toBe(at.state.public.tension - 1);
    expect(paid.state.public.phase).toEqual({ at: 'capitals' });
  });

  it('2.4 cards and calendar alone never push tension past 9', () => {
    const at = edit(
      sit({
        scenario: s => {
          s.calendar[1]!.effects = [{ do: 'tension', by: 3 }];
          s.events = [card('worse', [{ do: 'tension', by: 3 }])];
        },
      }),
      s => {
        s.public.tension = 8;
      },
    );
    expect(capitals(at).state.public.tension).toBe(9);
  });

  it('2.5 values follow a track step by step', () => {
    const at = sit({
      scenario: s => {
        s.modifiers = [
          {
            track: 0,
            steps: [-1, -1, 0, 0, 1, 1],
            parties: [0],
            clauses: [
              { clause: 0, sign: 1 },
              { clause: 1, sign: -1 },
            ],
            cap: 2,
          },
        ];
        s.calendar[1]!.effects = [{ do: 'track', track: 0, by: 2 }];
      },
    });
    expect(at.state.private[0]!.values[0]).toEqual([0, 1, 2, 3]);
    const risen = capitals(at).state;
    expect(risen.public.tracks[0]).toBe(4);
    expect(risen.private[0]!.values[0]).toEqual([0, 2, 4, 5]);
    expect(risen.private[0]!.values[1]).toEqual([0, 1, 2]);
    expect(risen.private[1]!.values[0]).toEqual([0, 2, 4, 6]);
  });
});
