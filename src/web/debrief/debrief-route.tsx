import { loadHistory } from 'virtual:scenarios';
import { err, ok, type Result } from '../../engine/result.ts';
import type { GameRecord } from '../../record/index.ts';
import { say } from '../../words/say.ts';
import { type Finished, openFinished } from '../finished.ts';
import type { RecordRef } from '../route.ts';
import { ReadingRoom } from '../rulebook/reading-room.tsx';
import { useLoaded } from '../use-loaded.ts';
import { Loaded } from '../waiting.tsx';
import { DebriefScreen } from './debrief-screen.tsx';

interface Opened {
  finished: Finished;
  /** How it went in the world, where the scenario says so and this is not that very record. */
  history: GameRecord | null;
}

async function open(from: RecordRef): Promise<Result<Opened, string>> {
  const finished = await openFinished(from);
  if (!finished.ok) return err(finished.error);
  const history = 'history' in from ? null : await loadHistory(finished.value.record.scenario.id);
  return ok({ finished: finished.value, history });
}

/** The debrief room of a finished game. */
export function DebriefRoute({ from }: { from: RecordRef }) {
  const opened = useLoaded(JSON.stringify(from), () => open(from));
  return (
    <Loaded loaded={opened} trouble={say('debrief.unopened')}>
      {({ finished, history }) => (
        <ReadingRoom scenario={finished.game.scenario}>
          <DebriefScreen finished={finished} history={history} />
        </ReadingRoom>
      )}
    </Loaded>
  );
}
