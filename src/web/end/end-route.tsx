import { say } from '../../words/say.ts';
import { openFinished } from '../finished.ts';
import { ReadingRoom } from '../rulebook/reading-room.tsx';
import { useLoaded } from '../use-loaded.ts';
import { Loaded } from '../waiting.tsx';
import { EndScreen } from './end-screen.tsx';

/** The debrief of a saved, finished game. */
export function EndRoute({ id }: { id: string }) {
  const opened = useLoaded(id, () => openFinished({ game: id }));
  return (
    <Loaded loaded={opened} trouble={say('table.unopened')}>
      {finished => (
        <ReadingRoom scenario={finished.game.scenario}>
          <EndScreen finished={finished} />
        </ReadingRoom>
      )}
    </Loaded>
  );
}
