/** What each round cost and brought: effort as it was revealed, and the tracks as the round left them. */
import type { Game, LogEntry } from '../../engine/index.ts';
import type { Moment } from './moment.ts';

/** The tracks everybody's game turns on. */
export interface Tracks {
  tension: number;
  /** By pair. */
  trust: number[];
  /** By pillar. */
  pillars: number[];
  /** [party][hard, institutional, dove]. */
  support: number[][];
}

export interface RoundFigures extends Tracks {
  round: number;
  /** Date of its calendar entry. */
  date: string;
  /** Effort shown in public, by party; zeros when the game ended before the capitals resolved. */
  posture: number[];
  /** Effort put into the working groups, by party, all pillars together. */
  work: number[];
}

function follow(tracks: Tracks, entry: LogEntry): void {
  if (entry.kind === 'tension') tracks.tension = entry.now;
  if (entry.kind === 'trust') tracks.trust[entry.pair] = entry.now;
  if (entry.kind === 'pillar') tracks.pillars[entry.pillar] = entry.level;
  if (entry.kind === 'support') tracks.support[entry.party]![entry.role] = entry.now;
}

const copy = (tracks: Tracks): Tracks => ({
  tension: tracks.tension,
  trust: tracks.trust.slice(),
  pillars: tracks.pillars.slice(),
  support: tracks.support.map(row => row.slice()),
});

/** One entry a round begun, in order; the tracks are those at its end, before the next one's news. */
export function roundsOf(game: Game, moments: Moment[]): RoundFigures[] {
  const { start, pillars } = game.scenario;
  const now: Tracks = copy({ ...start, pillars: pillars.map(() => 0), support: start.support });
  const rounds: RoundFigures[] = [];
  const none = (): number[] => game.scenario.parties.map(() => 0);
  for (const entry of moments.flatMap(moment => moment.log)) {
    if (entry.kind === 'round') {
      const date = game.calendar[entry.round - 1]?.date ?? '';
      rounds.push({ round: entry.round, date, posture: none(), work: none(), ...copy(now) });
    }
    follow(now, entry);
    const last = rounds.at(-1);
    if (!last) continue;
    Object.assign(last, copy(now));
    if (entry.kind !== 'revealed') continue;
    last.posture = entry.posture.slice();
    last.work = entry.work.map(row => row.reduce((a, b) => a + b, 0));
  }
  return rounds;
}
