/**
 * The strongest difficulty against every character in its seat: the same games (seeds, opponents of the default mix at
 * level hard), once with the character, once with an expert in the seat. Prints mean scores, the paired difference with
 * its 95 % interval, and p by a sign-flip test adjusted for all characters of the seat.
 *
 *     npx tsx tests/bench/expert.ts [games] [seat,…] [character,…] [seed]
 */
import { type Delegation, delegation, PERSONA_IDS, type PersonaId } from '../../src/bots/index.ts';
import { compile, type Game } from '../../src/engine/index.ts';
import { playOut, seatsFor } from '../../src/simulate/run.ts';
import { holm, intervalOf, signFlip } from '../../src/tournament/statistics.ts';
import { shipped } from '../support/games.ts';

/** Scores of one seat over the games, with the seat's delegation made by `seated`. */
export function scoresOf(
  game: Game,
  seat: number,
  games: number,
  seed: string,
  seated: (seed: string) => Delegation,
): number[] {
  return Array.from({ length: games }, (_, g) => {
    const name = `${seed}/${g}`;
    const ids = seatsFor(
      game.scenario.parties.map(() => 'mix' as const),
      name,
    );
    const delegations = ids.map((id, party) =>
      party === seat ? seated(name) : delegation(game, party, id, 'hard', name),
    );
    return playOut(game, name, delegations).ending.scores[seat]!.total;
  });
}

const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;

function contest(game: Game, seat: number, characters: readonly PersonaId[], games: number, seed: string): void {
  const expert = scoresOf(game, seat, games, seed, name => delegation(game, seat, 'bureaucrat', 'expert', name));
  const rows = characters.map(id => {
    const theirs = scoresOf(game, seat, games, seed, name => delegation(game, seat, id, 'hard', name));
    const differences = expert.map((x, g) => x - theirs[g]!);
    return { id, theirs: mean(theirs), interval: intervalOf(differences, id), p: signFlip(differences, id) };
  });
  const adjusted = holm(rows.map(row => row.p));
  process.stdout.write(`${game.scenario.parties[seat]!.short}: expert ${mean(expert).toFixed(2)}, ${games} games\n`);
  rows.forEach(({ id, theirs, interval }, k) => {
    const range = `${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}`;
    process.stdout.write(
      `  ${id.padEnd(18)} ${theirs.toFixed(2).padStart(6)}  difference ${interval.mean.toFixed(2)} (${range}), p ${adjusted[k]!.toExponential(1)}\n`,
    );
  });
}

function main(games: number, seats: string, characters: string, seed: string): void {
  const game = compile(shipped('lisbon-track'));
  const chosen = PERSONA_IDS.filter(id => characters === 'all' || characters.split(',').includes(id));
  for (const seat of seats.split(',').map(Number)) contest(game, seat, chosen, games, seed);
}

if (process.argv[1]?.endsWith('expert.ts')) {
  const [, , games = '500', seats = '0,1,2', characters = 'all', seed = 'expert'] = process.argv;
  main(Number(games), seats, characters, seed);
}
