import { useState } from 'react';
import type { Game } from '../../engine/index.ts';
import { usePartyColours } from '../kit/party-colours.ts';
import { Tabs } from '../kit/tabs.tsx';
import { hashOf } from '../route.ts';
import { postTo } from './ask.ts';
import { type Act, Sure } from './console-acts.tsx';
import { ConsoleExports } from './console-exports.tsx';
import { ConsolePeople } from './console-people.tsx';
import { ConsoleTables } from './console-tables.tsx';
import { ConsoleTalk } from './console-talk.tsx';
import { Invite } from './invite.tsx';
import { useConsole } from './use-console.ts';
import { useGame } from './use-seat.ts';

/** The facilitator's view: every table at a glance, everybody in the class, everything said. */
export function ConsoleScreen({ id }: { id: string }) {
  const { state, live, trouble } = useConsole(id);
  const [tab, setTab] = useState('tables');
  const [failed, setFailed] = useState<string | null>(null);
  const game = useGame(state.class);
  const act: Act = body =>
    void postTo<{ refused?: { table: string; error: { message: string } }[] }>(`/api/console/${id}/acts`, body).then(
      answer => {
        const refused = answer.ok ? (answer.value.refused ?? []) : [];
        setFailed(answer.ok ? refused.map(({ error }) => error.message).join(' ') || null : answer.error.message);
      },
    );
  const info = state.class;
  if (!info || !game || typeof game === 'string')
    return (
      <main className="class-page">
        <div className="class-card stack" role="status">
          <h1>Console</h1>
          <p>{typeof game === 'string' ? game : (trouble ?? 'Opening …')}</p>
        </div>
      </main>
    );
  return (
    <div className="class-console">
      <ConsoleHead game={game} state={state} live={live} act={act} />
      {failed && (
        <p className="note bad" role="alert">
          {failed}
        </p>
      )}
      <main>
        <Tabs
          label="Console"
          selected={tab}
          onSelect={setTab}
          items={[
            { id: 'tables', label: 'Tables', body: <ConsoleTables game={game} state={state} act={act} /> },
            {
              id: 'people',
              label: `People (${state.people.length})`,
              body: <ConsolePeople game={game} state={state} act={act} />,
            },
            {
              id: 'talk',
              label: `Talk (${state.said.length})`,
              body: <ConsoleTalk game={game} state={state} act={act} />,
            },
            { id: 'exports', label: 'Exports', body: <ConsoleExports id={id} /> },
            { id: 'join', label: 'How to join', body: <Invite code={info.code} /> },
          ]}
        />
      </main>
    </div>
  );
}

interface HeadProps {
  game: Game;
  state: ReturnType<typeof useConsole>['state'];
  live: boolean;
  act: Act;
}

function ConsoleHead({ game, state, live, act }: HeadProps) {
  usePartyColours(game.scenario);
  const info = state.class;
  if (!info) return null;
  const frozen = state.tables.length > 0 && state.tables.every(({ clock }) => clock.frozen);
  return (
    <header className="class-console-head on-dark">
      <div>
        <h1>{info.title}</h1>
        <p className="class-strip-dim">
          {game.scenario.title} · code {info.code} · {PHASES[info.phase]} ·{' '}
          {live ? '● live' : '◐ looking every few seconds'}
        </p>
      </div>
      <div className="row">
        {info.phase === 'lobby' && (
          <button type="button" className="btn primary" onClick={() => act({ act: 'start' })}>
            Begin
          </button>
        )}
        {info.phase === 'running' && (
          <>
            <button type="button" className="btn" onClick={() => act({ act: 'freeze', table: null, on: !frozen })}>
              {frozen ? 'Unfreeze all' : 'Freeze all'}
            </button>
            <Sure label="Process now" onSure={() => act({ act: 'process', table: null })} />
            <Sure label="Open the debrief" onSure={() => act({ act: 'phase', phase: 'debrief' })} />
          </>
        )}
        {(info.phase === 'debrief' || info.phase === 'closed') && (
          <a className="btn" href={hashOf({ at: 'class', screen: 'class-debrief', id: info.id })}>
            All tables
          </a>
        )}
        {info.phase === 'debrief' && (
          <Sure label="Close the class" onSure={() => act({ act: 'phase', phase: 'closed' })} />
        )}
      </div>
    </header>
  );
}

const PHASES = {
  lobby: 'waiting to begin',
  running: 'running',
  debrief: 'debrief: all records and talk are open',
  closed: 'closed',
} as const;
