import type { Game } from '../../engine/index.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Party } from '../../engine/types.ts';
import { decodeLink, type GameRecord } from '../../record/index.ts';
import type { Step } from '../../session/timeline.ts';
import { replayed } from '../games.ts';
import { ReadingRoom } from '../rulebook/reading-room.tsx';
import { loadGame } from '../storage/games.ts';
import { textProblemText } from '../storage/problem-text.ts';
import { useLoaded } from '../use-loaded.ts';
import { Trouble, Waiting } from '../waiting.tsx';
import { WatchScreen } from './watch-screen.tsx';

export type WatchFrom = { game: string } | { link: string };

export interface Watched {
  /** Id of the saved game; null for one that came in a link. */
  id: string | null;
  record: GameRecord;
  seat: Party;
  game: Game;
  steps: Step[];
}

async function recordFrom(from: WatchFrom): Promise<Result<{ id: string | null; record: GameRecord }, string>> {
  if ('link' in from) {
    const decoded = decodeLink(from.link);
    if (!decoded.ok) return err(decoded.error.map(textProblemText).join(' '));
    return ok({ id: null, record: decoded.value });
  }
  const saved = await loadGame(from.game);
  return saved ? ok({ id: saved.id, record: saved.record }) : err('There is no such game on this machine.');
}

async function openWatched(from: WatchFrom): Promise<Result<Watched, string>> {
  const found = await recordFrom(from);
  if (!found.ok) return found;
  const { id, record } = found.value;
  const opened = await replayed(record);
  if (!opened.ok) return opened;
  // Watching shows every seat's secrets, so a game still being played is not for watching.
  if (!record.result) return err('Only a finished game can be watched; this one is still going on.');
  const seat = Math.max(
    0,
    record.seats.findIndex(each => each.kind === 'human'),
  );
  return ok({ id, record, seat, ...opened.value });
}

/** A finished game, from this machine or from a link, to be looked through step by step. */
export function WatchRoute({ from }: { from: WatchFrom }) {
  const opened = useLoaded(JSON.stringify(from), () => openWatched(from));
  if (!opened) return <Waiting />;
  if (!opened.ok)
    return (
      <Trouble title="This game cannot be shown">
        <p>{opened.error}</p>
      </Trouble>
    );
  return (
    <ReadingRoom scenario={opened.value.game.scenario}>
      <WatchScreen watched={opened.value} />
    </ReadingRoom>
  );
}
