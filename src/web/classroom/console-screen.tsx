import { useMemo, useState } from 'react';
import { type Game, start } from '../../engine/index.ts';
import { say } from '../../words/say.ts';
import { useSpace } from '../debrief/use-space.ts';
import { Tabs } from '../kit/tabs.tsx';
import { postTo } from './ask.ts';
import type { Act, Acted } from './console-acts.tsx';
import { ConsoleExports } from './console-exports.tsx';
import { ConsoleHead } from './console-head.tsx';
import { ConsolePeople } from './console-people.tsx';
import { ConsoleTables } from './console-tables.tsx';
import { ConsoleTalk } from './console-talk.tsx';
import { Trouble } from './fields.tsx';
import { Invite } from './invite.tsx';
import { KeyForm } from './key-form.tsx';
import { type ConsoleState, useConsole } from './use-console.ts';
import { useGame } from './use-seat.ts';
import { wireText } from './wire-text.ts';

/** The facilitator's view: every table at a glance, everybody in the class, everything said. */
export function ConsoleScreen({ id }: { id: string }) {
  const { state, line, trouble, again } = useConsole(id);
  const [failed, setFailed] = useState<string | null>(null);
  const game = useGame(state.class, `/api/console/${id}`);
  const act: Act = async body => {
    const answer = await postTo<Acted>(`/api/console/${id}/acts`, body);
    const refused = answer.ok ? (answer.value.refused ?? []) : [];
    setFailed(
      answer.ok ? [...new Set(refused.map(({ error }) => wireText(error)))].join(' ') || null : answer.error.message,
    );
    return answer;
  };
  if (line === 'lost') return <ConsoleDoor id={id} onOpen={again} />;
  if (!state.class || !game || typeof game === 'string')
    return (
      <main className="class-page">
        <div className="class-card stack" role="status">
          <h1>{say('console')}</h1>
          <p>{typeof game === 'string' ? game : (trouble ?? say('class.opening'))}</p>
        </div>
      </main>
    );
  return (
    <div className="class-console">
      <ConsoleHead info={state.class} game={game} state={state} line={line} act={act} onLeave={again} />
      <Trouble text={failed} />
      <main>
        <Rooms info={state.class} game={game} state={state} act={act} />
      </main>
    </div>
  );
}

/** Asks for the key of the class where its console was not opened before. */
function ConsoleDoor({ id, onOpen }: { id: string; onOpen: () => void }) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const enter = async (key: string) => {
    const login = await postTo(`/api/console/${encodeURIComponent(id)}/login`, { key });
    if (login.ok) onOpen();
    else setTrouble(login.error.message);
  };
  return <KeyForm title={say('console')} about={say('key.console')} trouble={trouble} onKey={enter} />;
}

interface RoomsProps {
  info: NonNullable<ConsoleState['class']>;
  game: Game;
  state: ConsoleState;
  act: Act;
}

function peopleLabel({ people }: ConsoleState): string {
  const waiting = people.filter(({ standing }) => standing === 'waiting').length;
  const count = people.length;
  return waiting > 0 ? say('console.people.waiting', { count, waiting }) : say('console.people', { count });
}

function Rooms({ info, game, state, act }: RoomsProps) {
  const [tab, setTab] = useState('tables');
  const dealt = useMemo(() => start(game, info.seed).state, [game, info.seed]);
  const { looked } = useSpace(game, dealt, null, 'paper');
  const space = looked.state === 'done' ? looked.value.space : null;
  return (
    <Tabs
      label={say('console')}
      selected={tab}
      onSelect={setTab}
      items={[
        {
          id: 'tables',
          label: say('console.tables'),
          body: <ConsoleTables {...{ game, dealt, space, state, act }} />,
        },
        {
          id: 'people',
          label: peopleLabel(state),
          body: <ConsolePeople {...{ game, state, act }} />,
        },
        {
          id: 'talk',
          label: say('console.talk', { count: state.said.length }),
          body: <ConsoleTalk {...{ game, state, act }} />,
        },
        { id: 'exports', label: say('console.exports'), body: <ConsoleExports id={info.id} phase={info.phase} /> },
        { id: 'join', label: say('invite'), body: <Invite code={info.code} address={info.address} /> },
      ]}
    />
  );
}
