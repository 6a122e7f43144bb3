/** Chapter 4 of docs/rules.md: free acts. In round 3 the first turn is A's, and each party has 4 capital. */
import { describe, expect, it } from 'vitest';
import type { Allocation, PromiseTerms, State } from '../../src/engine/types.ts';
import {
  answerAll,
  asked,
  capitals,
  edit,
  move,
  moves,
  PLAIN,
  passUntil,
  refused,
  type Sitting,
  tableAt,
  text,
  told,
  verdict,
} from '../support/sitting.ts';

const A = 0;
const B = 1;
const C = 2;

const terms = (part: Partial<PromiseTerms> = {}): PromiseTerms => ({
  kind: 'quiet',
  until: 4,
  party: -1,
  clause: -1,
  min: 0,
  max: 0,
  ...part,
});

const open = (change: (s: State) => void = () => {}, parties = 3): Sitting => tableAt(3, { parties }, change);
const verifiable = (s: State): void => {
  s.public.pillars[2]!.level = 2;
};

/** Round 3's table is left by passing; then everybody's Capitals of round 4. */
const nextCapitals = (at: Sitting, ...parts: Partial<Allocation>[]): Sitting =>
  capitals(
    passUntil(at, s => s.public.phase.at === 'capitals'),
    ...parts,
  );

const letterWithB = (gives: PromiseTerms | null, gets: PromiseTerms | null = null) =>
  ({ kind: 'caucus', with: B, text: null, letter: { gives, gets } }) as const;

describe('4. Free acts', () => {
  it('4.10 a caucus costs 1 capital, once a round, with one other at the table; an accepted text is tabled in both names', () => {
    const at = open();
    expect(verdict(at, A, { kind: 'caucus', with: B, text: null, letter: null })).toBe('noChange 4.10');
    const met = move(at, A, { kind: 'caucus', with: C, text: PLAIN, letter: null });
    expect(met.state.private.map(own => own.capital)).toEqual([3, 4, 4]);
    expect(told(met, 'caucus')).toMatchObject([{ by: A, with: C, to: null }]);
    expect(told(met, 'caucusOffer').map(e => e.to)).toEqual([[A, C]]);
    expect(met.state.private[B]!.caucus).toBeNull();
    expect(asked(met)).toBe(C);
    const agreed = move(met, C, { kind: 'accept' });
    expect(agreed.state.public.proposal).toMatchObject({ by: A, with: C, answers: [1, -1, 1] });
    expect(agreed.state.public.positions[C]).toEqual(PLAIN.options);
    const after = move(agreed, B, { kind: 'refuse', reason: 'home' });
    expect(after.state.public.phase).toEqual({ at: 'turn', turn: 1, party: B });

    const turnedDown = move(met, C, { kind: 'refuse', reason: 'trust' });
    expect(turnedDown.state.public.phase).toEqual({ at: 'turn', turn: 0, party: A });
    expect(told(turnedDown, 'caucusAnswer').map(e => e.to)).toEqual([[A, C]]);
    expect(verdict(turnedDown, A, { kind: 'caucus', with: B, text: PLAIN, letter: null })).toBe('already 4.10');
    const gone = edit(at, s => {
      s.public.absent[C] = 3;
    });
    expect(verdict(gone, A, letterWithB(terms()))).toBe('legal');
    expect(verdict(gone, A, { kind: 'caucus', with: C, text: null, letter: { gives: terms(), gets: null } })).toBe(
      'absent 4.10',
    );
  });

  it('4.11 a side letter costs each 1 capital when accepted; exposed it costs trust 2 with every other', () => {
    const offered = move(open(), A, letterWithB(terms(), terms({ kind: 'groundwork' })));
    expect(offered.state.private.map(own => own.capital)).toEqual([3, 4, 4]);
    const signed = move(offered, B, { kind: 'accept' });
    expect(signed.state.private.map(own => own.capital)).toEqual([2, 3, 4]);
    expect(signed.state.private[A]!.letters).toMatchObject([{ by: A, with: B, status: ['running', 'running'] }]);
    expect(signed.state.private[B]!.letters).toEqual(signed.state.private[A]!.letters);
    expect(signed.state.private[C]!.letters).toEqual([]);
    expect(JSON.stringify(signed.log.filter(e => e.to === null || e.to.includes(C)))).not.toContain('groundwork');

    const watched = edit(
      passUntil(move(signed, A, { kind: 'pass' }), s => s.public.waiting[C]!),
      verifiable,
    );
    const caught = move(watched, C, { kind: 'verifyLetters', parties: [A, B] });
    expect(caught.state.public.trust).toEqual([5, 3, 3]);
    expect(caught.state.public.exposed).toHaveLength(1);
    expect(told(caught, 'exposed')).toMatchObject([{ to: null }]);
    const poor = edit(open(), s => {
      s.private[A]!.capital = 1;
    });
    expect(verdict(poor, A, letterWithB(terms()))).toMatch(/^capital/);
  });

  it('4.12 a promise is free, of a kind, up to 3 rounds ahead, one of a kind to one party ever, 3 running', () => {
    const at = open();
    const check = (part: Partial<PromiseTerms>, to = B, from = at): string =>
      verdict(from, A, { kind: 'promise', to, terms: terms(part) });
    expect(check({ kind: 'quiet' })).toBe('legal');
    expect(check({ kind: 'groundwork' })).toBe('legal');
    expect(check({ kind: 'noDeployment' })).toBe('legal');
    expect(check({ kind: 'noChannel', party: C })).toBe('legal');
    expect(check({ kind: 'noChannel', party: A })).toBe('badOption 4.12');
    expect(check({ kind: 'clause', clause: 0, min: 1, max: 2 })).toBe('legal');
    expect(check({ kind: 'clause', clause: 0, min: 2, max: 1 })).toBe('badOption 4.12');
    expect(check({ until: 3 })).toBe('limit 4.12');
    expect(check({ until: 6 })).toBe('legal');
    expect(check({ until: 7 })).toBe('limit 4.12');
    expect(check({}, A)).toBe('badOption 4.12');

    const one = move(at, A, { kind: 'promise', to: B, terms: terms() });
    expect(one.state.private[A]!.capital).toBe(4);
    expect(told(one, 'promise')).toMatchObject([{ to: null, promise: { by: A, to: B, made: 3, status: 'running' } }]);
    expect(check({}, B, one)).toBe('already 4.12');
    expect(check({}, C, one)).toBe('legal');
    const three = moves(
      one,
      [A, { kind: 'promise', to: C, terms: terms() }],
      [A, { kind: 'promise', to: C, terms: terms({ kind: 'groundwork' }) }],
    );
    expect(check({ kind: 'noDeployment' }, B, three)).toBe('limit 4.12');
  });

  it('4.13 a promise kept gains trust 1 between the two; broken it costs trust 2 with all who heard and a dove', () => {
    const quiet = move(open(), A, { kind: 'promise', to: B, terms: terms({ until: 4 }) });
    const kept = passUntil(nextCapitals(quiet), s => s.public.round === 5);
    expect(kept.state.public.promises[0]!.status).toBe('kept');
    expect(kept.state.public.trust[0]).toBe(6);
    const broken = nextCapitals(quiet, { posture: 1 });
    expect(broken.state.public.promises[0]!.status).toBe('broken');
    expect(
      told(broken, 'trust')
        .filter(e => e.rule === '4.13')
        .map(e => [e.pair, e.by]),
    ).toEqual([
      [0, -2],
      [1, -2],
    ]);
    expect(told(broken, 'support').filter(e => e.rule === '4.13')).toMatchObject([{ party: A, role: 2, by: -1 }]);

    const breaks = (part: Partial<PromiseTerms>, then: (at: Sitting) => Sitting): string =>
      then(move(open(), A, { kind: 'promise', to: B, terms: terms(part) })).state.public.promises[0]!.status;
    expect(breaks({ kind: 'groundwork' }, at => nextCapitals(at, { work: [1] }))).toBe('broken');
    expect(breaks({ kind: 'groundwork' }, at => nextCapitals(at, { work: [1, 1] }))).toBe('running');
    expect(breaks({ kind: 'noDeployment' }, at => move(at, A, { kind: 'deploy', deployment: 0 }))).toBe('broken');
    expect(
      breaks({ kind: 'clause', clause: 5, min: 0, max: 0 }, at => move(at, A, { kind: 'table', text: PLAIN })),
    ).toBe('broken');
    const channel = (back: number): string =>
      breaks({ kind: 'noChannel', party: C }, at =>
        passUntil(nextCapitals(at, { back, home: 1 }), s => s.public.round === 5),
      );
    expect(channel(C)).toBe('broken');
    expect(channel(B)).toBe('kept');

    const secret = nextCapitals(
      moves(open(), [A, letterWithB(terms())], [B, { kind: 'accept' }], [A, { kind: 'pass' }]),
      { posture: 1 },
    );
    expect(
      told(secret, 'trust')
        .filter(e => e.rule === '4.13')
        .map(e => [e.pair, e.by]),
    ).toEqual([[0, -2]]);
    expect(told(secret, 'letterEnd').map(e => e.to)).toEqual([[A, B]]);
  });

  it('4.13 a side letter that came to light is heard by all when it is broken', () => {
    const signed = moves(
      open(verifiable),
      [A, letterWithB(terms())],
      [B, { kind: 'accept' }],
      [A, { kind: 'pass' }],
      [B, { kind: 'pass' }],
    );
    const exposed = move(signed, C, { kind: 'verifyLetters', parties: [A, B] });
    const broken = nextCapitals(exposed, { posture: 1 });
    expect(
      told(broken, 'trust')
        .filter(e => e.rule === '4.13')
        .map(e => [e.pair, e.by]),
    ).toEqual([
      [0, -2],
      [1, -2],
    ]);
  });

  it('4.14 disclosure certifies the importance of one clause a round; two in a round gain 1 trust, once a game', () => {
    const one = move(open(), A, { kind: 'disclose', clause: 2 });
    expect(one.state.public.disclosed[A]).toEqual([-1, -1, 6, -1, -1, -1]);
    expect(told(one, 'disclosed')).toMatchObject([{ party: A, clause: 2, importance: 6, to: null }]);
    expect(verdict(one, A, { kind: 'disclose', clause: 3 })).toBe('already 4.14');
    const two = moves(one, [A, { kind: 'pass' }], [B, { kind: 'disclose', clause: 0 }]);
    expect(two.state.public.trust).toEqual([6, 5, 5]);
    const next = passUntil(nextCapitals(two), s => s.public.waiting[A]!);
    const again = moves(next, [A, { kind: 'disclose', clause: 3 }]);
    const third = moves(
      passUntil(again, s => s.public.waiting[B]!),
      [B, { kind: 'disclose', clause: 3 }],
    );
    expect(told(third, 'trust')).toEqual([]);
  });

  it('4.15 verifying costs 1 capital and needs the named pillar at level 2', () => {
    const promised = moves(
      open(),
      [A, { kind: 'promise', to: B, terms: terms({ kind: 'noChannel', party: C, until: 5 }) }],
      [A, { kind: 'pass' }],
    );
    expect(verdict(promised, B, { kind: 'verifyPromise', promise: 0 })).toBe('gated 4.15');
    const ready = edit(promised, verifiable);
    const clean = move(ready, B, { kind: 'verifyPromise', promise: 0 });
    expect(clean.state.private[B]!.capital).toBe(3);
    expect(told(clean, 'verified')).toMatchObject([{ by: B, status: 'running', to: [B] }]);
    const cheated = passUntil(nextCapitals(ready, { back: C, home: 1 }), s => s.public.waiting[B]!);
    expect(told(move(cheated, B, { kind: 'verifyPromise', promise: 0 }), 'verified')).toMatchObject([
      { status: 'broken' },
    ]);
    expect(refused(ready, A, { kind: 'verifyPromise', promise: 0 })).not.toBeNull();
    const found = move(ready, B, { kind: 'verifyLetters', parties: [A, C] });
    expect(told(found, 'verifiedLetters')).toMatchObject([{ found: 0 }]);
    expect(verdict(ready, B, { kind: 'verifyLetters', parties: [A, B] })).toBe('badOption 4.15');
  });

  it('4.16 climbing down costs 2 capital and hard 2; a deployment costs 1 capital, tension, and moves no-deal values', () => {
    const lined = open(s => {
      s.public.redLines[A] = [{ clause: 0, min: 1, max: 3 }];
    });
    const down = move(lined, A, { kind: 'climbDown', redLine: 0 });
    expect(down.state.public.redLines[A]).toEqual([]);
    expect(down.state.public.support[A]).toEqual([3, 5, 5]);
    expect(down.state.private[A]!.capital).toBe(2);

    const ship = move(open(), A, { kind: 'deploy', deployment: 0 });
    expect(ship.state.private[A]!.capital).toBe(3);
    expect(ship.state.public.tension).toBe(4);
    expect(ship.state.public.support[A]).toEqual([6, 5, 5]);
    expect(ship.state.public.noDeal).toEqual([3, 2, 1]);
    expect(ship.state.public.tracks[0]).toBe(3);
    expect(refused(ship, A, { kind: 'deploy', deployment: 0 })?.rule).toBe('4.16');
    expect(refused(open(), A, { kind: 'deploy', deployment: 1 })?.rule).toBe('4.16');
    const early = passUntil(move(open(), A, { kind: 'pass' }), s => s.public.waiting[C]!);
    expect(verdict(early, C, { kind: 'deploy', deployment: 1 })).toBe('notAllowed 4.16');
    const brink = open(s => {
      s.public.tension = 9;
    });
    expect(move(brink, A, { kind: 'deploy', deployment: 0 }).state.public.tension).toBe(9);
  });

  it('4.10 a text tabled in both names is initialled when the third accepts', () => {
    const met = moves(
      open(),
      [A, { kind: 'caucus', with: C, text: text([1, 1, 1, 1, 1, 2]), letter: null }],
      [C, { kind: 'accept' }],
    );
    expect(answerAll(met).state.public.initialled?.text.options).toEqual([1, 1, 1, 1, 1, 2]);
  });
});
