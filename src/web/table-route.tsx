import { lazy, Suspense } from 'react';
import type { Game } from '../engine/index.ts';
import { ok, type Result } from '../engine/result.ts';
import type { Session } from '../session/types.ts';
import { say } from '../words/say.ts';
import { openGame } from './games.ts';
import { usePartyColours } from './kit/party-colours.ts';
import { withWords } from './language.ts';
import { go } from './route.ts';
import { ReadingRoom } from './rulebook/reading-room.tsx';
import { shownGame } from './shown.ts';
import { TableScreen } from './table/table-screen.tsx';
import { useLoaded } from './use-loaded.ts';
import { Loaded } from './waiting.tsx';

const Tutorial = lazy(() =>
  withWords(
    ['later'],
    import('./tutorial/tutorial.tsx').then(module => ({ default: module.Tutorial })),
  ),
);

/** A saved game, taken up where it stopped. */
export function TableRoute({ id, tutorial }: { id: string; tutorial: boolean }) {
  const opened = useLoaded(
    id,
    () => openTable(id),
    ({ session }) => session.dispose(),
  );
  return (
    <Loaded loaded={opened} trouble={say('table.unopened')}>
      {({ session, game }) => <AtTheTable id={id} session={session} game={game} tutorial={tutorial} />}
    </Loaded>
  );
}

interface Opened {
  session: Session;
  /** The session's game as the reader reads it. */
  game: Game;
}

async function openTable(id: string): Promise<Result<Opened, string>> {
  const opened = await openGame(id);
  if (!opened.ok) return opened;
  const { session } = opened.value;
  return ok({ session, game: await shownGame(session.game) });
}

function AtTheTable({ id, session, game, tutorial }: Opened & { id: string; tutorial: boolean }) {
  usePartyColours(game.scenario);
  return (
    <ReadingRoom scenario={game.scenario}>
      <TableScreen
        session={session}
        game={game}
        table={id}
        onHome={() => go({ at: 'home' })}
        onEnd={() => go({ at: 'end', game: id })}
        onTutorial={() => go({ at: 'table', game: id, tutorial: true })}
      />
      <Suspense fallback={null}>
        {tutorial && (
          <Tutorial session={session} game={game} onDone={() => go({ at: 'table', game: id, tutorial: false })} />
        )}
      </Suspense>
    </ReadingRoom>
  );
}
