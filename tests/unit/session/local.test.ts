import { afterEach, describe, expect, it } from 'vitest';
import {
  compile,
  defaultMove,
  drawMove,
  type Game,
  hashState,
  stream,
  waitingSeats,
} from '../../../src/engine/index.ts';
import type { MoveBody, State } from '../../../src/engine/types.ts';
import { type GameRecord, parseRecord, verify } from '../../../src/record/index.ts';
import type { LocalGame } from '../../../src/session/local.ts';
import { resumeLocal, startLocal } from '../../../src/session/local.ts';
import { miniScenario } from '../../support/mini-scenario.ts';
import { world } from '../../support/world.ts';

const open: LocalGame[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.dispose();
});

const keep = (session: LocalGame): LocalGame => {
  open.push(session);
  return session;
};

const bot = { persona: 'bureaucrat', level: 'easy' } as const;
const begin = (game: Game, seed = 'session', options = {}): LocalGame =>
  keep(
    startLocal(
      game,
      seed,
      Array.from({ length: game.n }, (_, at) => (at === 0 ? null : bot)),
      options,
    ),
  );

const allocation = (game: Game): MoveBody => ({
  kind: 'allocate',
  posture: 0,
  work: game.scenario.pillars.map((_, at) => (at === 0 ? 2 : 0)),
  home: 1,
  back: -1,
  redLine: -1,
});

/** Resolves when it is the person's move, or the game is over. */
const ready = (session: LocalGame): Promise<void> =>
  new Promise(resolve => {
    const look = () => {
      const { view } = session.snapshot();
      return view.public.ending !== null || (view.public.waiting[session.seat] && !session.snapshot().thinking);
    };
    if (look()) return resolve();
    const stop = session.subscribe(() => {
      if (!look()) return;
      stop();
      resolve();
    });
  });

/** Plays one's own seat at random until the end, or for so many moves. */
async function playOn(session: LocalGame, moves = Number.POSITIVE_INFINITY): Promise<void> {
  const rng = stream('player');
  for (let made = 0; made < moves; made++) {
    await ready(session);
    const { view } = session.snapshot();
    if (view.public.ending) return;
    const { seat: _seat, ...body } = drawMove(session.game, view, rng);
    if (session.submit(body) === null) continue;
    const { seat: _own, ...safe } = defaultMove(session.game, view, session.seat);
    expect(session.submit(safe)).toBeNull();
  }
}

describe('a local session', () => {
  it('lets the scripted delegations move, and stops where the person must', async () => {
    const session = begin(compile(miniScenario()));
    await ready(session);
    expect(session.snapshot().thinking).toBe(false);
    expect(session.snapshot().view.public.waiting[0]).toBe(true);
    expect(session.snapshot().moveCount).toBeGreaterThan(0);
  });

  it('never moves a delegation in the task of the caller', () => {
    const session = begin(compile(miniScenario()));
    expect(session.snapshot().moveCount).toBe(0);
    expect(session.snapshot().thinking).toBe(true);
  });

  it('gives the same snapshot until something changes', async () => {
    const session = begin(compile(miniScenario()));
    await ready(session);
    const before = session.snapshot();
    expect(session.snapshot()).toBe(before);
    session.submit(allocation(session.game));
    expect(session.snapshot()).not.toBe(before);
  });

  it('says why a move may not be made, and changes nothing', async () => {
    const session = begin(compile(miniScenario()));
    await ready(session);
    const before = session.record();
    expect(session.submit({ kind: 'ratify', yes: true, pushes: [0, 0, 0] })).toMatchObject({ code: 'wrongPhase' });
    expect(session.record()).toBe(before);
  });

  it('plays to the end, tells only what the seat may know, and leaves a record that verifies', async () => {
    const session = begin(compile(world(3)), 'whole game');
    await playOn(session);
    const { log, view } = session.snapshot();
    expect(view.public.ending).not.toBeNull();
    expect(log.filter(({ entry }) => entry.to !== null && !entry.to.includes(0))).toEqual([]);
    const record = session.record();
    expect(verify(session.game, record).ok).toBe(true);
    expect(record.result?.outcome).toBe(view.public.ending?.outcome);
  });

  it('gives reasons with what scripted delegations say in public, never with secret choices', async () => {
    const session = begin(compile(world(3)), 'reasons');
    await playOn(session);
    const told = session.snapshot().log.filter(each => each.reasons !== null);
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ reasons }) => reasons?.seat !== 0)).toBe(true);
    expect(told.filter(({ entry }) => entry.kind === 'submitted' || entry.kind === 'revealed')).toEqual([]);
  });

  it('keeps the reasons of a ballot until the votes open, and gives none for a pass', async () => {
    const session = begin(compile(world(3)), 'reasons');
    await playOn(session);
    const { log } = session.snapshot();
    const votes = log.filter(({ entry }) => entry.kind === 'vote' && entry.party !== 0);
    expect(votes.length).toBeGreaterThan(0);
    for (const { entry, reasons } of votes) expect(reasons?.seat).toBe(entry.kind === 'vote' ? entry.party : -1);
    expect(log.filter(({ entry, reasons }) => entry.kind === 'passed' && reasons !== null)).toEqual([]);
  });

  it('reports every change with the record and the state it leads to', async () => {
    const seen: [GameRecord, State][] = [];
    const session = begin(compile(miniScenario()), 'saved', {
      onChange: (record: GameRecord, state: State) => seen.push([record, state]),
    });
    await playOn(session, 2);
    const [record, state] = seen[seen.length - 1];
    expect(record.hashes.at(-1)).toBe(hashState(state).slice(0, 16));
    expect(record).toEqual(session.record());
  });
});

describe('taking a record up again', () => {
  it('stands where it stood, with the same log and the same reasons, and plays on alike', async () => {
    const game = compile(world(3));
    const first = begin(game, 'resumed');
    await playOn(first, 8);
    await ready(first);
    const text = JSON.stringify(first.record());
    const parsed = parseRecord(text);
    if (!parsed.ok) throw new Error('the record does not parse');
    const resumed = resumeLocal(game, parsed.value);
    if (!resumed.ok) throw new Error(resumed.error.code);
    const second = keep(resumed.value);
    expect(second.snapshot().view).toEqual(first.snapshot().view);
    await expect.poll(() => second.snapshot().log, { timeout: 60_000 }).toEqual(first.snapshot().log);
    const { seat: _seat, ...body } = drawMove(game, first.snapshot().view, stream('same'));
    first.submit(body);
    second.submit(body);
    await Promise.all([ready(first), ready(second)]);
    expect(second.record()).toEqual(first.record());
  });

  it('refuses a record whose hashes are not its own', async () => {
    const session = begin(compile(miniScenario()));
    await playOn(session, 1);
    const { hashes, ...rest } = session.record();
    const forged = { ...rest, hashes: hashes.map((hash, at) => (at === 1 ? '0'.repeat(16) : hash)) };
    expect(resumeLocal(session.game, forged)).toMatchObject({ ok: false, error: { code: 'hash', step: 1 } });
  });

  it('seats somebody where the record names a character it does not know', () => {
    const game = compile(miniScenario());
    const record = begin(game).record();
    const strangers = { ...record, seats: [record.seats[0], { kind: 'scripted' as const, persona: 'x', level: 'y' }] };
    const resumed = resumeLocal(game, strangers);
    expect(resumed.ok && keep(resumed.value).snapshot().thinking).toBe(true);
  });

  it('sits at the seat of the person, wherever that is', () => {
    const game = compile(world(3));
    const session = keep(startLocal(game, 'third', [bot, bot, null]));
    expect(session.seat).toBe(2);
    const resumed = resumeLocal(game, session.record());
    expect(resumed.ok && keep(resumed.value).seat).toBe(2);
  });
});

describe('taking a move back', () => {
  /** Plays on until free acts may be taken in one's own turn. */
  async function atMyTurn(session: LocalGame): Promise<void> {
    for (let made = 0; made < 60; made++) {
      await ready(session);
      const { view } = session.snapshot();
      if (view.legal.some(legal => legal.kind === 'promise')) return;
      const pass = view.legal.find(legal => legal.kind === 'pass' || legal.kind === 'choose');
      if (pass?.kind === 'choose') session.submit({ kind: 'choose', option: pass.options[0] });
      else if (pass) session.submit({ kind: 'pass' });
      else if (view.legal.some(legal => legal.kind === 'refuse'))
        session.submit({ kind: 'refuse', reason: 'interests' });
      else session.submit(allocation(session.game));
    }
    throw new Error('no turn came');
  }

  const promise = (session: LocalGame): MoveBody => ({
    kind: 'promise',
    to: 1,
    terms: {
      kind: 'quiet',
      until: Math.min(session.game.rounds, session.snapshot().view.public.round + 1),
      party: -1,
      clause: -1,
      min: 0,
      max: 0,
    },
  });

  it('undoes a promise as long as nobody has moved since', async () => {
    const session = begin(compile(world(3)), 'take back');
    await atMyTurn(session);
    const before = session.record();
    const view = session.snapshot().view;
    expect(session.canTakeBack()).toBe(false);
    expect(session.submit(promise(session))).toBeNull();
    expect(session.snapshot().canTakeBack).toBe(true);
    session.takeBack();
    expect(session.record()).toEqual(before);
    expect(session.snapshot().view).toEqual(view);
  });

  it('does not undo what was revealed: a split once it is in, a text once it is answered', async () => {
    const session = begin(compile(miniScenario()));
    await ready(session);
    session.submit(allocation(session.game));
    expect(session.canTakeBack()).toBe(false);
    await ready(session);
    expect(session.canTakeBack()).toBe(false);
    const before = session.record();
    session.takeBack();
    expect(session.record()).toBe(before);
  });

  it('holds no turn open that was ended', async () => {
    const session = begin(compile(world(3)), 'take back');
    await atMyTurn(session);
    session.submit({ kind: 'pass' });
    expect(session.canTakeBack()).toBe(false);
  });
});

it('stops the delegations when it is disposed of', async () => {
  const game = compile(miniScenario());
  const session = startLocal(game, 'gone', [null, bot]);
  session.dispose();
  await new Promise(resolve => setTimeout(resolve, 20));
  expect(session.snapshot().moveCount).toBe(0);
  expect(waitingSeats({ public: session.snapshot().view.public })).toContain(1);
});
