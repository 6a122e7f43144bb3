import type { Game } from '../../engine/index.ts';
import { err, ok, type Result } from '../../engine/result.ts';
import type { Party } from '../../engine/types.ts';
import type { GameRecord } from '../../record/index.ts';
import type { Step } from '../../session/timeline.ts';
import { replayed } from '../games.ts';
import { ReadingRoom } from '../rulebook/reading-room.tsx';
import { loadGame } from '../storage/games.ts';
import { useLoaded } from '../use-loaded.ts';
import { Trouble, Waiting } from '../waiting.tsx';
import { EndScreen } from './end-screen.tsx';

export interface Finished {
  id: string;
  record: GameRecord;
  seat: Party;
  game: Game;
  steps: Step[];
}

async function openFinished(id: string): Promise<Result<Finished, string>> {
  const saved = await loadGame(id);
  if (!saved) return err('There is no such game on this machine.');
  const opened = await replayed(saved.record);
  if (!opened.ok) return opened;
  if (!saved.record.result) return err('This game is not over; resume it from the first page.');
  return ok({ id, record: saved.record, seat: saved.seat, ...opened.value });
}

/** The debrief of a saved, finished game. */
export function EndRoute({ id }: { id: string }) {
  const opened = useLoaded(id, () => openFinished(id));
  if (!opened) return <Waiting />;
  if (!opened.ok)
    return (
      <Trouble title="This game cannot be opened">
        <p>{opened.error}</p>
      </Trouble>
    );
  return (
    <ReadingRoom scenario={opened.value.game.scenario}>
      <EndScreen finished={opened.value} />
    </ReadingRoom>
  );
}
