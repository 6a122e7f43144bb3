/** Chapter 10 of docs/rules.md beyond cards: what else the white cell may do (10.1 is tested with the effects). */
import { describe, expect, it } from 'vitest';
import { checkInvariants, defaultMove, play, playOn, refusal, start, stream, viewFor } from '../../src/engine/index.ts';
import type { ControlEffect, Move, MoveBody, State } from '../../src/engine/types.ts';
import { gameOf, parseRecord, verify } from '../../src/record/index.ts';
import { facilitatedGame } from '../golden/facilitated.ts';
import { inventedGames } from '../support/games.ts';
import { randomMove } from '../support/random-game.ts';
import { edit, move, refused, sit, tableAt, told, verdict } from '../support/sitting.ts';

const news = (effects: ControlEffect[]): MoveBody => ({
  kind: 'improvise',
  title: 'News',
  text: 'It is out.',
  effects,
});
const right = (effects: ControlEffect[]): MoveBody => ({ kind: 'override', reason: 'a slip', effects });

describe('10. The white cell', () => {
  it('10.2 an event written on the spot is known to all, and its effects apply as its own', () => {
    const at = tableAt(3);
    const after = move(
      at,
      'control',
      news([
        { do: 'tension', by: 2 },
        { do: 'capital', party: 1, by: -1 },
      ]),
    );
    expect(told(after, 'intervened')).toMatchObject([{ why: 'inject', title: 'News', to: null, rule: '10.2' }]);
    expect(told(after, 'tension')).toMatchObject([{ by: 2, rule: '9.1', cause: { from: 'control' } }]);
    expect(told(after, 'capital')).toMatchObject([{ party: 1, by: -1, to: [1] }]);
    expect(after.state.public.phase).toEqual(at.state.public.phase);
    expect(verdict(at, 0, news([]))).toBe('badSeat 10.2');
    const asked = edit(at, s => {
      s.public.phase = { at: 'event', stage: 'situation', card: 0, party: 1 };
    });
    expect(verdict(asked, 'control', news([]))).toBe('wrongPhase 10.2');
  });

  it('10.3 an override puts numbers right within their bounds and says why', () => {
    const at = tableAt(3);
    const after = move(at, 'control', right([{ do: 'trust', pair: 0, by: 20 }]));
    expect(after.state.public.trust[0]).toBe(10);
    expect(told(after, 'intervened')).toMatchObject([{ why: 'override', text: 'a slip', rule: '10.3' }]);
    const nowhere = [
      [{ do: 'trust', pair: 3, by: 1 }, 'pair'],
      [{ do: 'support', party: 3, role: 0, by: 1 }, 'party'],
      [{ do: 'lock', clause: 99, option: 1 }, 'clause'],
      [{ do: 'block', clause: 0, option: 9 }, 'option'],
      [{ do: 'value', party: 0, clause: 0, option: 0, by: 1 }, 'option'],
      [{ do: 'redLine', party: 0, clause: 0, min: 1, max: 0 }, 'max'],
      [{ do: 'deploy', deployment: 99 }, 'deployment'],
      [{ do: 'flag', flag: 99, on: true }, 'flag'],
      [{ do: 'track', track: 99, by: 1 }, 'track'],
      [{ do: 'work', pillar: 99, by: 1 }, 'pillar'],
    ] as const;
    for (const [effect, field] of nowhere)
      expect(refused(at, 'control', right([{ do: 'silence' }, effect]))?.at).toBe(`effects.1.${field}`);
    const shapeless = [
      { do: 'if', when: {}, then: [], else: [] },
      { do: 'tension', by: 21 },
      { do: 'tension', by: -0 },
    ];
    for (const effect of shapeless)
      expect(refused(at, 'control', right([effect as ControlEffect]))).toMatchObject({ code: 'badShape' });
    expect(refused(at, 'control', { kind: 'override', reason: 'a\u202eb', effects: [] })?.code).toBe('badShape');
  });

  it('10.4 closing ends the talks: interim with something banked, else no deal', () => {
    const at = tableAt(3);
    expect(move(at, 'control', { kind: 'close' }).state.public.ending?.outcome).toBe('noDeal');
    const banked = edit(at, s => {
      s.public.banked[0] = 1;
      s.public.text[0] = 1;
    });
    const closed = move(banked, 'control', { kind: 'close' });
    expect(closed.state.public.ending?.outcome).toBe('interim');
    expect(checkInvariants(closed.game, closed.state)).toEqual([]);
    expect(verdict(closed, 'control', { kind: 'close' })).toBe('over 8.1');
    expect(verdict(at, 1, { kind: 'close' })).toBe('badSeat 10.4');
  });

  it('10.5 a roll-back restores what stood before, chance included, and may be rolled back itself', () => {
    for (const { name, game } of inventedGames()) {
      const rng = stream(name);
      const past: State[] = [start(game, 'back').state];
      const make = (m: Move): void => {
        const played = playOn(game, past, m);
        if (!played.ok) throw new Error(`${name}: ${played.error.code}`);
        past.push(played.value.state);
      };
      for (let k = 0; k < 12 && past.at(-1)?.public.phase.at !== 'over'; k++) make(randomMove(game, past.at(-1)!, rng));
      const back = 1 + rng.int(past.length - 1);
      make({ seat: 'control', kind: 'rollBack', moves: back });
      expect(past.at(-1), name).toEqual(past.at(-2 - back));
      make({ seat: 'control', kind: 'rollBack', moves: 1 });
      expect(past.at(-1), name).toEqual(past.at(-3));
    }
  });

  it('10.5 goes no further than the deal, is the white cell’s alone, and needs the past', () => {
    const { game, state } = sit();
    const back = (moves: number, seat: Move['seat'] = 'control'): Move => ({ seat, kind: 'rollBack', moves });
    const why = (m: Move) => {
      const played = playOn(game, [state, state], m);
      return played.ok ? 'legal' : `${played.error.code} ${played.error.rule}`;
    };
    expect(why(back(1))).toBe('legal');
    expect(why(back(2))).toBe('limit 10.5');
    expect(why(back(0))).toBe('limit 10.5');
    expect(why(back(1, 0))).toBe('badSeat 10.5');
    expect(refusal(game, state, back(1))).toMatchObject({ code: 'notAllowed', rule: '10.5' });
    const told = playOn(game, [state, state], back(1));
    expect(told.ok && told.value.log).toMatchObject([
      { kind: 'rolledBack', moves: 1, round: 1, to: null, rule: '10.5' },
    ]);
  });

  it('10.5 a facilitated game is a record like any other: it parses, replays and verifies', () => {
    for (const { name, game } of inventedGames()) {
      const record = facilitatedGame(game, name);
      const parsed = parseRecord(JSON.stringify(record));
      expect(parsed.ok, name).toBe(true);
      const again = gameOf(game.scenario, record);
      expect(again.ok && verify(again.value, record).ok, name).toBe(true);
    }
  });

  it('10.6 what a deadline submits is legal wherever somebody is asked', () => {
    for (const { name, game } of inventedGames()) {
      let { state } = start(game, 'deadline');
      const rng = stream(name);
      for (let k = 0; k < 60 && state.public.phase.at !== 'over'; k++) {
        for (const [seat, asked] of state.public.waiting.entries())
          if (asked) expect(refusal(game, state, defaultMove(game, viewFor(game, state, seat), seat)), name).toBeNull();
        const played = play(game, state, randomMove(game, state, rng));
        if (played.ok) state = played.value.state;
      }
    }
  });
});
