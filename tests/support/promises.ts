/** What the engine promises of every game, checked on the way through one of random legal moves. */
import { isDeepStrictEqual } from 'node:util';
import {
  checkInvariants,
  defaultMove,
  drawMove,
  type Game,
  hashState,
  mutate,
  mute,
  playCopied,
  refusal,
  setup,
  stream,
  viewFor,
  waitingSeats,
} from '../../src/engine/index.ts';
import type { LogEntry, Seat, State } from '../../src/engine/types.ts';
import { moveLimit, randomGame, type Step } from './random-game.ts';
import { scrambled } from './scramble.ts';

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Kinds of entry that tell what only some may know, and who these are. */
const PRIVATE_KINDS: { [K in LogEntry['kind']]?: (entry: Extract<LogEntry, { kind: K }>) => number[] } = {
  capital: entry => [entry.party],
  channel: entry => [entry.a, entry.b],
  caucusOffer: entry => [entry.offer.by, entry.offer.with],
  caucusAnswer: entry => [entry.offer.by, entry.offer.with],
  letterEnd: entry => [entry.letter.by, entry.letter.with],
};

function leaks(entry: LogEntry): boolean {
  const mayKnow = PRIVATE_KINDS[entry.kind] as ((e: LogEntry) => number[]) | undefined;
  if (mayKnow === undefined) return false;
  const allowed = mayKnow(entry);
  if (entry.kind === 'letterEnd' && entry.letter.exposed) return false;
  return entry.to === null || entry.to.some(party => !allowed.includes(party));
}

/** The view of a seat and what it is told about a few moves of its own, as text. */
function whatASeatSees(game: Game, state: State, seat: Seat, salt: string): string {
  const view = viewFor(game, state, seat);
  const rng = stream(salt);
  const parts = [JSON.stringify(view)];
  if (typeof seat === 'number') {
    if (view.legal.length > 0) {
      const move = drawMove(game, view, rng);
      parts.push(JSON.stringify(move), JSON.stringify(refusal(game, state, move)));
      parts.push(JSON.stringify(defaultMove(game, view, seat)));
    }
    for (const kind of ['accept', 'pass', 'walkOut', 'return'] as const)
      parts.push(JSON.stringify(refusal(game, state, { seat, kind })));
    for (let other = 0; other < game.n; other++) {
      const letter = {
        gives: null,
        gets: { kind: 'quiet' as const, until: state.public.round + 1, party: -1, clause: -1, min: 0, max: 0 },
      };
      parts.push(JSON.stringify(refusal(game, state, { seat, kind: 'caucus', with: other, text: null, letter })));
      const third = (other + 1) % game.n;
      parts.push(JSON.stringify(refusal(game, state, { seat, kind: 'verifyLetters', parties: [other, third] })));
    }
  }
  return parts.join('\n');
}

function hidingFault(game: Game, state: State, salt: string): string | null {
  const seats: Seat[] = ['observer', ...Array.from({ length: game.n }, (_, i) => i)];
  for (const seat of seats) {
    const other = scrambled(game, state, seat, stream(`${salt}|${seat}`));
    const [seen, seenOther] = [state, other].map(s => whatASeatSees(game, s, seat, salt).split('\n'));
    const at = seen!.findIndex((line, k) => line !== seenOther![k]);
    if (at >= 0) return `seat ${seat} sees what it may not:\n${seen![at]}\n${seenOther![at]}`;
  }
  return null;
}

/** Parts that say the same are the same: what has changed is found by identity, and versions take little room. */
function shares(before: State, after: State): boolean {
  const parts = (s: State): [string, unknown][] =>
    [s.public, s.sealed, ...s.private].flatMap((part, k) =>
      Object.entries(part).map(([key, value]): [string, unknown] => [`${k}${key}`, value]),
    );
  const was = new Map(parts(before));
  return parts(after).every(([key, value]) => was.get(key) === value || !isDeepStrictEqual(was.get(key), value));
}

/** What is wrong after a move, or null. `mutated` is the same moment reached in place. */
function fault(game: Game, step: Step, mutated: State, moves: number): string | null {
  const { after, log } = step;
  const breaches = checkInvariants(game, after);
  if (breaches.length > 0) return `invariants: ${breaches.join('; ')}`;
  if (JSON.stringify(mutated) !== JSON.stringify(after) && !isDeepStrictEqual(mutated, after))
    return 'the produce path and the mutate path differ';
  const copied = playCopied(game, step.before, step.move);
  if (!copied.ok || JSON.stringify(copied.value) !== JSON.stringify({ state: after, log }))
    return 'the produce path and the path of copies made by hand differ';
  if (!shares(step.before, copied.value.state)) return 'a part that the move left alone has become another one';
  const leak = log.find(leaks);
  if (leak) return `the log tells a secret: ${JSON.stringify(leak)}`;
  const waiting = waitingSeats(after);
  if (waiting.length > 0 === (after.public.phase.at === 'over')) return 'somebody waits exactly until it is over';
  if (waiting.some(seat => viewFor(game, after, seat).legal.length === 0)) return 'a waiting seat has no move';
  if (after.public.round > game.rounds || moves > moveLimit(game)) return 'the calendar does not end it';
  return null;
}

/** One game to its end; the mutate path runs beside on its own copy, now and then from a state that has been through JSON. */
export function checkGame(game: Game, seed: string): void {
  let mutated = copyOf(setup(game, seed));
  let moves = 0;
  for (const step of randomGame(game, seed)) {
    moves++;
    mutate(game, mutated, step.move, mute);
    const salt = `${seed}|${moves}`;
    const found =
      fault(game, step, mutated, moves) ?? (moves % 12 === 0 ? rareFault(game, step.after, mutated, salt) : null);
    if (found !== null)
      throw new Error(
        `${game.scenario.id} ${game.lengthId}, seed ${seed}, move ${moves} ${JSON.stringify(step.move)}: ${found}`,
      );
    if (moves % 12 === 0) mutated = copyOf(mutated);
  }
}

/** The dearer checks, made now and then: round trip, hash, hiding. */
function rareFault(game: Game, after: State, mutated: State, salt: string): string | null {
  if (!isDeepStrictEqual(copyOf(after), after)) return 'JSON does not keep the state';
  if (hashState(mutated) !== hashState(after)) return 'the two paths hash differently';
  return hidingFault(game, after, salt);
}
