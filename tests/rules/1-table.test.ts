/** Chapter 1 of docs/rules.md. */
import { describe, expect, it } from 'vitest';
import { appraise, hashState, setup, viewFor } from '../../src/engine/index.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { asked, capitals, edit, move, PLAIN, sit, split, tableAt, text, told, verdict } from '../support/sitting.ts';
import { card } from '../support/world.ts';

describe('1. The table', () => {
  it('1.1 two to five parties sit down; unanimity or k of n with vetoes decides', () => {
    for (const parties of [2, 3, 4, 5]) expect(sit({ parties }).state.private).toHaveLength(parties);

    const threshold = tableAt(2, {
      parties: 4,
      scenario: s => {
        s.decision = { rule: 'threshold', needed: 3, vetoes: [1] };
      },
    });
    const first = asked(threshold);
    const proposed = move(threshold, first, { kind: 'table', text: PLAIN });
    const dissenter = [0, 2, 3].find(i => i !== first)!;
    let now = proposed;
    while (now.state.public.phase.at === 'answer') {
      const seat = asked(now);
      now = move(now, seat, seat === dissenter ? { kind: 'refuse', reason: 'interests' } : { kind: 'accept' });
    }
    expect(now.state.public.initialled?.text).toEqual(PLAIN);

    let vetoed = proposed;
    while (vetoed.state.public.phase.at === 'answer') {
      const seat = asked(vetoed);
      vetoed = move(vetoed, seat, seat === 1 ? { kind: 'refuse', reason: 'interests' } : { kind: 'accept' });
    }
    expect(vetoed.state.public.initialled).toBeNull();

    const unanimous = move(tableAt(2), asked(tableAt(2)), { kind: 'table', text: PLAIN });
    const refusedByOne = move(unanimous, asked(unanimous), { kind: 'refuse', reason: 'home' });
    expect(refusedByOne.state.public.initialled).toBeNull();
  });

  it('1.2 a text has one option for every clause, and option 0 is worth 0 to everyone', () => {
    const at = tableAt(2);
    expect(verdict(at, asked(at), { kind: 'table', text: text([1, 1, 1, 1, 1]) })).toMatch(/^badShape|^badOption/);
    for (const own of at.state.private) for (const row of own.values) expect(row[0]).toBe(0);
    expect(appraise(at.game, at.state.public, at.state.private[0]!, 0, text([0, 0, 0, 0, 0, 0])).raw).toBe(0);
  });

  it('1.3 the depth of a text is the sum of its option numbers', () => {
    const { game, state } = tableAt(2);
    const depth = (options: number[]) => appraise(game, state.public, state.private[0]!, 0, text(options)).depth;
    expect(depth([0, 0, 0, 0, 0, 0])).toBe(0);
    expect(depth([3, 2, 0, 1, 0, 1])).toBe(7);
  });

  it('1.4 tracks stop at their bounds', () => {
    const at = sit({
      scenario: s => {
        s.calendar[1]!.effects = [
          { do: 'trust', pair: 0, by: 9 },
          { do: 'trust', pair: 1, by: -9 },
          { do: 'tension', by: -9 },
          { do: 'support', party: 0, role: 0, by: 9 },
          { do: 'support', party: 1, role: 2, by: -9 },
          { do: 'capital', party: 0, by: 9 },
          { do: 'track', track: 0, by: 9 },
        ];
      },
    });
    const { state } = capitals(at);
    expect(state.public.trust[0]).toBe(10);
    expect(state.public.trust[1]).toBe(0);
    expect(state.public.tension).toBe(0);
    expect(state.public.support[0]![0]).toBe(10);
    expect(state.public.support[1]![2]).toBe(0);
    expect(state.private[0]!.capital).toBe(6);
    expect(state.public.tracks[0]).toBe(5);
  });

  it('1.5 the seed deals one brief to each party and orders the deck, and nothing else is random', () => {
    const scenario = {
      scenario: (s: Scenario) => {
        s.briefs[0] = [
          { id: 'plain', name: '', text: '', shifts: [] },
          { id: 'keen', name: '', text: '', shifts: [{ clause: 1, by: [0, 4, 5] }] },
        ];
        s.events = ['a', 'b', 'c', 'd', 'e'].map(id => card(id, []));
      },
    };
    const dealt = Array.from({ length: 40 }, (_, k) => sit({ ...scenario, seed: `s${k}` }).state);
    expect(new Set(dealt.map(state => state.private[0]!.brief))).toEqual(new Set([0, 1]));
    expect(new Set(dealt.map(state => state.sealed.deck.join())).size).toBeGreaterThan(10);
    for (const state of dealt) {
      expect(state.private[0]!.values[1]).toEqual(state.private[0]!.brief === 1 ? [0, 6, 9] : [0, 2, 4]);
      expect(state.sealed.deck.slice().sort()).toEqual([0, 1, 2, 3, 4]);
    }
    const { game } = sit(scenario);
    expect(hashState(setup(game, 'same'))).toBe(hashState(setup(game, 'same')));
    expect(hashState(setup(game, 'same'))).not.toBe(hashState(setup(game, 'other')));
    const twice = [1, 2].map(() => capitals(sit({ ...scenario, seed: 'same' })));
    expect(hashState(twice[0]!.state)).toBe(hashState(twice[1]!.state));
  });

  it('1.6 a seat sees what is public and its own, an observer what is public, the white cell everything', () => {
    const at = move(sit(), 0, split(sit().game, { posture: 1 }));
    const view = viewFor(at.game, at.state, 1);
    expect(view.public).toEqual(at.state.public);
    expect(view.own).toEqual(at.state.private[1]);
    expect(view.all).toBeNull();
    expect(JSON.stringify(view)).not.toContain('"seed"');
    expect(JSON.stringify(view)).not.toContain('"deck"');
    expect(viewFor(at.game, at.state, 'observer')).toMatchObject({ own: null, all: null });
    expect(viewFor(at.game, at.state, 'control').all).toEqual({ private: at.state.private, sealed: at.state.sealed });

    const secret = capitals(sit(), { back: 1, home: 1 }, { back: 0, home: 1 }, { home: 1 });
    expect(told(secret, 'channel').map(entry => entry.to)).toEqual([[0, 1]]);
    expect(told(secret, 'capital').every(entry => entry.to?.length === 1 && entry.to[0] === entry.party)).toBe(true);
  });

  it('1.7 an option may be written only when its pillar stands at the level it needs', () => {
    const at = tableAt(2);
    const deep = text([3, 1, 1, 1, 0, 0]);
    expect(verdict(at, asked(at), { kind: 'table', text: deep })).toMatch(/^gated/);
    const risen = edit(at, s => {
      s.public.pillars[0]!.level = 2;
    });
    expect(verdict(risen, asked(risen), { kind: 'table', text: deep })).toBe('legal');
  });

  it('1.8 a length names the rounds of the calendar that are played and may set its own numbers', () => {
    const short = sit({ length: 'short' });
    expect(short.state.public.rounds).toBe(4);
    expect(short.game.calendar.map(entry => entry.id)).toEqual(['r1', 'r3', 'r5', 'r8']);
    const work = { work: [1], home: 1 };
    expect(capitals(short, work, work, work).state.public.pillars[0]!.level).toBe(1);
    expect(capitals(sit(), work, work, work).state.public.pillars[0]!.level).toBe(0);
  });

  it('1.9 each party starts with 2 political capital that it alone knows', () => {
    const { game, state } = sit();
    expect(state.private.map(own => own.capital)).toEqual([2, 2, 2]);
    expect(JSON.stringify(viewFor(game, state, 'observer'))).not.toContain('"capital"');
    expect(viewFor(game, state, 0).own?.capital).toBe(2);
  });
});
