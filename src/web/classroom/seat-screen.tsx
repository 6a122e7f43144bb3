import { useState } from 'react';
import type { Game } from '../../engine/index.ts';
import type { GameRecord } from '../../record/index.ts';
import { say } from '../../words/say.ts';
import { usePartyColours } from '../kit/party-colours.ts';
import { go } from '../route.ts';
import { ReadingRoom } from '../rulebook/reading-room.tsx';
import { TableScreen } from '../table/table-screen.tsx';
import { AdvicePanel } from './advice-panel.tsx';
import { Lobby } from './lobby.tsx';
import { ObserverScreen } from './observer-screen.tsx';
import { SeatStrip } from './seat-strip.tsx';
import { TalkPanel } from './talk-panel.tsx';
import { type Seat, useGame, useRemoteSession, useSeat } from './use-seat.ts';

/** One's own game into the debrief, once the facilitator has opened the records; a sentence says why it cannot be. */
async function openDebrief(person: string): Promise<string | null> {
  const [{ getFrom }, { importGame }] = await Promise.all([import('./ask.ts'), import('../games.ts')]);
  const found = await getFrom<{ record: GameRecord | null }>(`/api/me/${encodeURIComponent(person)}/record`);
  if (!found.ok) return found.error.message;
  if (!found.value.record) return say('seat.recordLater');
  const game = await importGame(found.value.record);
  if (!game.ok) return game.error;
  go({ at: 'end', game: game.value });
  return null;
}

/** A student's place in a class: the same table as alone, with people at the other seats. */
export function SeatScreen({ person }: { person: string }) {
  const address = `/api/me/${encodeURIComponent(person)}`;
  const seat = useSeat(address);
  const game = useGame(seat?.held.class ?? null, address);
  if (!seat) return <Lobby title={say('seat.finding')} />;
  if (seat.state === 'lost')
    return (
      <Lobby title={say('seat.lost')}>
        <p>{say('seat.lost.about')}</p>
        <button type="button" className="btn" onClick={() => go({ at: 'class', screen: 'join', id: '' })}>
          {say('seat.joinAgain')}
        </button>
      </Lobby>
    );
  const { class: info, me, table } = seat.held;
  if (!info || !me) return <Lobby title={say('seat.finding')} state={seat.state} />;
  if (typeof game === 'string') return <Lobby title={game} />;
  if (me.standing === 'waiting')
    return (
      <Lobby title={say('seat.welcome', { name: me.name })}>
        <p>{say('seat.waiting')}</p>
      </Lobby>
    );
  if (me.standing === 'released')
    return (
      <Lobby title={say('seat.released')}>
        <p>{say('seat.released.about')}</p>
      </Lobby>
    );
  if (!table || !game)
    return (
      <Lobby title={say('seat.welcome', { name: me.name })}>
        <p>{say('seat.unseated')}</p>
      </Lobby>
    );
  return <Seated person={person} seat={seat} game={game} />;
}

function Seated({ person, seat, game }: { person: string; seat: Seat; game: Game }) {
  const session = useRemoteSession(person, seat, game);
  const [open, setOpen] = useState<'talk' | 'advice' | null>(null);
  const [note, setNote] = useState<string | null>(null);
  usePartyColours(game.scenario);
  const { held } = seat;
  const strip = <SeatStrip seat={seat} scenario={game.scenario} talking={open === 'talk'} onOpen={setOpen} />;
  const panels = (
    <>
      {open === 'talk' && <TalkPanel seat={seat} scenario={game.scenario} onClose={() => setOpen(null)} />}
      {open === 'advice' && session && (
        <AdvicePanel seat={seat} scenario={game.scenario} session={session} onClose={() => setOpen(null)} />
      )}
    </>
  );
  return (
    <ReadingRoom scenario={game.scenario}>
      <div className="class-seat">
        {strip}
        {note && (
          <p className="note" role="alert">
            {note}
          </p>
        )}
        {session && held.table?.own ? (
          <TableScreen
            key={`${held.table.id} ${String(held.table.seat)}`}
            session={session}
            game={game}
            table={`${held.table.id} ${String(held.table.seat)}`}
            onHome={() => go({ at: 'home' })}
            onEnd={() => void openDebrief(person).then(why => setNote(why))}
          />
        ) : (
          <ObserverScreen held={held} game={game} />
        )}
        {panels}
      </div>
    </ReadingRoom>
  );
}
