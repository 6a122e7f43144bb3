import type { Party } from '../../engine/types.ts';
import { say } from '../../words/say.ts';
import { openFinished } from '../finished.ts';
import type { RecordRef } from '../route.ts';
import { ReadingRoom } from '../rulebook/reading-room.tsx';
import { useLoaded } from '../use-loaded.ts';
import { Loaded } from '../waiting.tsx';
import { WatchScreen } from './watch-screen.tsx';

/** A finished game, to be looked through from a step on; without a seat, as whoever played. */
export function WatchRoute({ from, step, seat }: { from: RecordRef; step: number; seat: Party | null }) {
  const opened = useLoaded(JSON.stringify(from), () => openFinished(from));
  return (
    <Loaded loaded={opened} trouble={say('watch.unopened')}>
      {watched => (
        <ReadingRoom scenario={watched.game.scenario}>
          <WatchScreen watched={watched} step={step} as={seat} />
        </ReadingRoom>
      )}
    </Loaded>
  );
}
