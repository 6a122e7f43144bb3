import { useState } from 'react';
import type { Game } from '../../engine/index.ts';
import { type Cover, FACILITATOR, type TableDoc } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { tableName } from '../../words/tables.ts';
import { usePartyColours } from '../kit/party-colours.ts';
import { go } from '../route.ts';
import { ReadingRoom } from '../rulebook/reading-room.tsx';
import { TableScreen } from '../table/table-screen.tsx';
import { seatNamed } from './act-id.ts';
import { postTo } from './ask.ts';
import { personaFor } from './console-acts.tsx';
import { Trouble } from './fields.tsx';
import { Lobby } from './lobby.tsx';
import { Clock, Light, TalkButton } from './seat-strip.tsx';
import { TalkPanel } from './talk-panel.tsx';
import { type Seat, useGame, useRemoteSession, useSeat } from './use-seat.ts';

/** A seat the facilitator has taken over: the table as its people see it, each act a move of theirs by the facilitator. */
export function ActScreen({ id }: { id: string }) {
  const { room, table, party } = seatNamed(id);
  const seat = useSeat(`/api/console/${room}/tables/${table}/seats/${party}`);
  const game = useGame(seat?.held.class ?? null, `/api/console/${room}`);
  const toConsole = () => go({ at: 'class', screen: 'console', id: room });
  if (!seat || seat.state === 'lost' || !seat.held.table || game === null || typeof game === 'string') {
    const lost = seat?.state === 'lost';
    return (
      <Lobby title={lost ? say('act.lost') : typeof game === 'string' ? game : say('seat.finding')} state={seat?.state}>
        <button type="button" className="btn" onClick={toConsole}>
          {say('class.toConsole')}
        </button>
      </Lobby>
    );
  }
  return <ActingFor id={id} seat={seat} doc={seat.held.table} game={game} onConsole={toConsole} />;
}

interface ActingProps {
  id: string;
  seat: Seat;
  doc: TableDoc;
  game: Game;
  onConsole: () => void;
}

function ActingFor({ id, seat, doc, game, onConsole }: ActingProps) {
  const { room } = seatNamed(id);
  const session = useRemoteSession(id, seat, game);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [talking, setTalking] = useState(false);
  usePartyColours(game.scenario);
  const mine = doc.cover?.persona === FACILITATOR;
  const party = Number(doc.seat);
  const cover = async (wanted: Cover | null) => {
    const done = await postTo(`/api/console/${room}/acts`, { act: 'cover', table: doc.id, party, cover: wanted });
    setTrouble(done.ok ? null : done.error.message);
    if (done.ok && wanted?.persona !== FACILITATOR) onConsole();
  };
  const coverButton = (key: 'takeOver' | 'cover' | 'handBack', wanted: Cover | null) => (
    <button type="button" className="btn plain small" onClick={() => void cover(wanted)}>
      {say(`console.seat.${key}`)}
    </button>
  );
  const place = { party: game.scenario.parties[party]?.short ?? '', table: tableName(doc.name) };
  return (
    <ReadingRoom scenario={game.scenario}>
      <div className="class-seat">
        <aside className="class-strip on-dark" aria-label={say('act')}>
          <span className="class-strip-name">{say(mine ? 'act.for' : 'act.looking', place)}</span>
          <Clock clock={doc.clock} />
          {mine && <span className="class-strip-dim">{say('act.about')}</span>}
          <span className="class-strip-end">
            <TalkButton count={seat.held.said.length} talking={talking} onOpen={() => setTalking(true)} />
            {!mine && coverButton('takeOver', { persona: FACILITATOR, level: '' })}
            {mine && coverButton('cover', personaFor(party))}
            {mine && coverButton('handBack', null)}
            <button type="button" className="btn plain small" onClick={onConsole}>
              {say('class.toConsole')}
            </button>
            <Light state={seat.state} />
          </span>
        </aside>
        <Trouble text={trouble} />
        {session && doc.own && (
          <TableScreen session={session} game={game} table={id} onHome={onConsole} onEnd={onConsole} />
        )}
        {talking && <TalkPanel seat={seat} scenario={game.scenario} onClose={() => setTalking(false)} />}
      </div>
    </ReadingRoom>
  );
}
