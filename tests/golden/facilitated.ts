/** A game with a facilitator's hand in it: every kind of move the control seat has, roll-backs and the closing among them. */
import { type Game, type Move, playOn, type Rng, start, stream } from '../../src/engine/index.ts';
import type { ControlEffect, State } from '../../src/engine/types.ts';
import { append, type GameRecord, newRecord } from '../../src/record/index.ts';
import { TASTES, tastedMove } from './tastes.ts';

const effects = (game: Game, rng: Rng): ControlEffect[] => {
  const by = rng.int(5) - 2;
  const clause = rng.int(game.clauses.length);
  const all: ControlEffect[] = [
    { do: 'tension', by },
    { do: 'trust', pair: rng.int(game.pairs.length), by },
    { do: 'support', party: rng.int(game.n), role: rng.int(3) as 0 | 1 | 2, by },
    { do: 'capital', party: rng.int(game.n), by },
    { do: 'work', pillar: rng.int(game.scenario.pillars.length), by },
    { do: 'value', party: rng.int(game.n), clause, option: 1, by },
    { do: 'lock', clause, option: 1 },
    { do: 'block', clause, option: game.clauses[clause]!.options.length - 1 },
    { do: 'redLine', party: rng.int(game.n), clause, min: 0, max: 1 },
    { do: 'silence' },
  ];
  return [all[rng.int(all.length)]!, all[rng.int(all.length)]!];
};

/** What the facilitator does now, if anything. */
function handOf(game: Game, state: State, step: number, rng: Rng): Move | null {
  const { phase } = state.public;
  if (step > 40) return { seat: 'control', kind: 'close' };
  if (rng.int(9) > 0) return null;
  if (step > 5 && rng.int(3) === 0) return { seat: 'control', kind: 'rollBack', moves: 1 + rng.int(5) };
  if (phase.at === 'event') return null;
  if (rng.int(2) === 0)
    return { seat: 'control', kind: 'override', reason: `Reason ${step}`, effects: effects(game, rng) };
  return {
    seat: 'control',
    kind: 'improvise',
    title: `News ${step}`,
    text: 'As it happened.',
    effects: effects(game, rng),
  };
}

/** Random play with the hand above; ends by the closing, and is then taken back and played to the end once more. */
export function facilitatedGame(game: Game, seed: string): GameRecord {
  const rng = stream(`${seed}|hand`);
  const past: State[] = [start(game, seed).state];
  let record = newRecord(
    game,
    past[0]!,
    game.scenario.parties.map(() => ({ kind: 'human' as const })),
  );
  const make = (move: Move): void => {
    const played = playOn(game, past, move);
    if (!played.ok) throw new Error(`${seed}: ${JSON.stringify({ move, refusal: played.error })}`);
    past.push(played.value.state);
    record = append(record, move, played.value.state);
  };
  const toTheEnd = (): void => {
    for (let state = past.at(-1)!; state.public.phase.at !== 'over'; state = past.at(-1)!)
      make(handOf(game, state, past.length - 1, rng) ?? tastedMove(game, state, TASTES[8]!, rng));
  };
  toTheEnd();
  make({ seat: 'control', kind: 'rollBack', moves: 3 });
  toTheEnd();
  return record;
}
