import { lazy, Suspense } from 'react';
import type { Session } from '../session/types.ts';
import { openGame } from './games.ts';
import { usePartyColours } from './kit/party-colours.ts';
import { go } from './route.ts';
import { ReadingRoom } from './rulebook/reading-room.tsx';
import { TableScreen } from './table/table-screen.tsx';
import { useLoaded } from './use-loaded.ts';
import { Trouble, Waiting } from './waiting.tsx';

const Tutorial = lazy(() => import('./tutorial/tutorial.tsx').then(module => ({ default: module.Tutorial })));

/** A saved game, taken up where it stopped. */
export function TableRoute({ id, tutorial }: { id: string; tutorial: boolean }) {
  const opened = useLoaded(
    id,
    () => openGame(id),
    ({ session }) => session.dispose(),
  );
  if (!opened) return <Waiting />;
  if (!opened.ok)
    return (
      <Trouble title="This game cannot be opened">
        <p>{opened.error}</p>
      </Trouble>
    );
  return <AtTheTable id={id} session={opened.value.session} tutorial={tutorial} />;
}

function AtTheTable({ id, session, tutorial }: { id: string; session: Session; tutorial: boolean }) {
  usePartyColours(session.game.scenario);
  return (
    <ReadingRoom scenario={session.game.scenario}>
      <TableScreen
        session={session}
        onHome={() => go({ at: 'home' })}
        onEnd={() => go({ at: 'end', game: id })}
        onTutorial={() => go({ at: 'table', game: id, tutorial: true })}
      />
      <Suspense fallback={null}>
        {tutorial && <Tutorial session={session} onDone={() => go({ at: 'table', game: id, tutorial: false })} />}
      </Suspense>
    </ReadingRoom>
  );
}
