/** Records of random games, for tests of reading, replaying and sharing them. */
import { compile, drawMove, type Game, play, start, stream, viewFor, waitingSeats } from '../../src/engine/index.ts';
import { append, type GameRecord, newRecord } from '../../src/record/index.ts';
import { busyWorld } from './busy-world.ts';

/** The invented negotiation with every kind of effect, so that random games hold every kind of move. */
export const busyGame = (length = 'full'): Game => compile(busyWorld(3), length);

/** A whole game of random legal moves, as a record. */
export function randomRecord(game: Game, seed: string): GameRecord {
  const seats = game.scenario.parties.map((_, party) =>
    party === 0 ? { kind: 'human' as const } : { kind: 'scripted' as const, persona: 'bureaucrat', level: 'normal' },
  );
  const rng = stream(`${seed}|moves`);
  let { state } = start(game, seed);
  let record = newRecord(game, state, seats);
  while (state.public.ending === null) {
    const waiting = waitingSeats(state);
    const move = drawMove(game, viewFor(game, state, waiting[rng.int(waiting.length)]!), rng);
    const played = play(game, state, move);
    // A draw may be refused, for a promise made twice, say: the next one will not be.
    if (!played.ok) continue;
    state = played.value.state;
    record = append(record, move, state);
  }
  return record;
}
