import { useState } from 'react';
import type { Game } from '../../engine/index.ts';
import type { LinkState } from '../../session/remote/index.ts';
import { isOver } from '../../wire/phase.ts';
import { say } from '../../words/say.ts';
import { usePartyColours } from '../kit/party-colours.ts';
import { hashOf } from '../route.ts';
import { postTo } from './ask.ts';
import { ClocksDialog } from './clock-dialogs.tsx';
import { type Act, personaFor, Sure } from './console-acts.tsx';
import { Light } from './seat-strip.tsx';
import type { ConsoleState } from './use-console.ts';

interface Props {
  info: NonNullable<ConsoleState['class']>;
  game: Game;
  state: ConsoleState;
  line: LinkState;
  act: Act;
  onLeave: () => void;
}

/** Above every tab: which class this is, how it stands, and what is done to all tables at once. */
export function ConsoleHead({ info, game, state, line, act, onLeave }: Props) {
  usePartyColours(game.scenario);
  return (
    <header className="class-console-head on-dark">
      <div>
        <h1>{info.title}</h1>
        <p className="class-strip-dim">
          {game.scenario.title} · {say('console.code', { code: info.code })} · {say(`class.phase.${info.phase}`)} ·{' '}
          <Light state={line} />
        </p>
      </div>
      <div className="row">
        <PhaseActs info={info} state={state} act={act} />
        <button type="button" className="btn" onClick={() => void signOut(info.id).then(onLeave)}>
          {say('key.signOut')}
        </button>
      </div>
    </header>
  );
}

/** Of the host's page, too, which would open the console again to whoever comes after. */
const signOut = (id: string) => Promise.all([postTo(`/api/console/${id}/logout`, {}), postTo('/api/host/logout', {})]);

/** Seats nobody sits at and nobody plays, at tables that still play. */
function emptySeats({ tables, people }: ConsoleState): { table: string; party: number }[] {
  const taken = new Set(people.map(({ place }) => place && `${place.table} ${place.party}`));
  return tables
    .filter(({ outcome }) => outcome === null)
    .flatMap(({ id, covers }) =>
      covers.flatMap((cover, party) => (cover || taken.has(`${id} ${party}`) ? [] : [{ table: id, party }])),
    );
}

function PhaseActs({ info, state, act }: Pick<Props, 'info' | 'state' | 'act'>) {
  const [clocks, setClocks] = useState(false);
  const { phase } = info;
  const frozen = state.tables.length > 0 && state.tables.every(({ clock }) => clock.frozen);
  const going = state.tables.filter(({ outcome }) => outcome === null);
  const endAll = () => Promise.all(going.map(({ id }) => act({ act: 'control', table: id, move: { kind: 'close' } })));
  const empty = emptySeats(state);
  const coverAll = () =>
    Promise.all(empty.map(({ table, party }) => act({ act: 'cover', table, party, cover: personaFor(party) })));
  return (
    <>
      {(phase === 'lobby' || phase === 'running') && (
        <button type="button" className="btn" onClick={() => setClocks(true)}>
          {say('console.clocks')}
        </button>
      )}
      {(phase === 'lobby' || phase === 'running') && empty.length > 0 && (
        <button type="button" className="btn" onClick={() => void coverAll()}>
          {say('console.coverAll', { count: empty.length })}
        </button>
      )}
      {phase === 'lobby' && (
        <button type="button" className="btn primary" onClick={() => act({ act: 'start' })}>
          {say('console.begin')}
        </button>
      )}
      {phase === 'running' && (
        <>
          <button type="button" className="btn" onClick={() => act({ act: 'freeze', table: null, on: !frozen })}>
            {frozen ? say('console.unfreezeAll') : say('console.freezeAll')}
          </button>
          <Sure label={say('console.process')} onSure={() => act({ act: 'process', table: null })} />
          {going.length > 0 && <Sure label={say('console.endAll')} onSure={() => void endAll()} />}
          <Sure label={say('console.openDebrief')} onSure={() => act({ act: 'phase', phase: 'debrief' })} />
        </>
      )}
      {isOver(phase) && (
        <a className="btn" href={hashOf({ at: 'class', screen: 'class-debrief', id: info.id })}>
          {say('console.allTables')}
        </a>
      )}
      {phase === 'debrief' && (
        <Sure label={say('console.close')} onSure={() => act({ act: 'phase', phase: 'closed' })} />
      )}
      {clocks && (
        <ClocksDialog plan={info.clocks} running={phase === 'running'} act={act} onClose={() => setClocks(false)} />
      )}
    </>
  );
}
