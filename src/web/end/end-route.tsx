import { say } from '../../words/say.ts';
import { openFinished } from '../finished.ts';
import { ReadingRoom } from '../rulebook/reading-room.tsx';
import { useLoaded } from '../use-loaded.ts';
import { Trouble, Waiting } from '../waiting.tsx';
import { EndScreen } from './end-screen.tsx';

/** The debrief of a saved, finished game. */
export function EndRoute({ id }: { id: string }) {
  const opened = useLoaded(id, () => openFinished({ game: id }));
  if (!opened) return <Waiting />;
  if (!opened.ok)
    return (
      <Trouble title={say('table.unopened')}>
        <p>{opened.error}</p>
      </Trouble>
    );
  return (
    <ReadingRoom scenario={opened.value.game.scenario}>
      <EndScreen finished={opened.value} />
    </ReadingRoom>
  );
}
