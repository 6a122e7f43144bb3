import { useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../engine/scenario.ts';
import type { ClockFace } from '../../wire/types.ts';
import { moveText } from '../../words/index.ts';
import { characterName } from '../home/personas.ts';
import type { Seat } from './use-seat.ts';

const LIGHTS: Record<Seat['state'], { mark: string; text: string }> = {
  connecting: { mark: '◌', text: 'connecting' },
  live: { mark: '●', text: 'connected' },
  polling: { mark: '◐', text: 'connected, slowly' },
  offline: { mark: '○', text: 'no connection, trying again' },
  lost: { mark: '×', text: 'seat lost' },
};

interface Props {
  seat: Seat;
  scenario: Scenario;
  onOpen: (panel: 'talk' | 'advice') => void;
}

/** Above the table: the class, the clock, whether the line stands, and what the facilitator has done to the seat. */
export function SeatStrip({ seat, scenario, onOpen }: Props) {
  const { class: info, table, me, said } = seat.held;
  const light = LIGHTS[seat.state];
  const unread = useUnread(said.length);
  if (!info || !table || !me) return null;
  const others = table.members.filter(({ person }) => person !== me.person).map(({ name }) => name);
  return (
    <aside className="class-strip on-dark" aria-label="The class">
      <span className="class-strip-name">
        {info.title} · {table.name}
      </span>
      <span>
        {me.name}
        {me.place?.role === 'adviser' && ' (adviser)'}
        {others.length > 0 && <span className="class-strip-dim"> with {others.join(', ')}</span>}
      </span>
      <Clock clock={table.clock} />
      {info.phase === 'lobby' && <span role="status">The class has not begun.</span>}
      {table.cover && (
        <span role="status">
          The {characterName(table.cover.persona)} plays this seat until the facilitator hands it back.
        </span>
      )}
      {table.handedBack && (
        <details className="class-handed">
          <summary>The {characterName(table.handedBack.persona)} played for you</summary>
          <ol>
            {table.handedBack.moves.map((move, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: moves have no name but their order
              <li key={at}>{moveText(scenario, move)}</li>
            ))}
          </ol>
        </details>
      )}
      <span className="class-strip-end">
        <button type="button" className="btn plain small" onClick={() => onOpen('talk')}>
          Talk{unread > 0 ? ` (${unread} new)` : ''}
        </button>
        {table.members.length > 1 && (
          <button type="button" className="btn plain small" onClick={() => onOpen('advice')}>
            Delegation{table.advice.length > 0 ? ` (${table.advice.length})` : ''}
          </button>
        )}
        <span className={`class-light ${seat.state}`} role="status">
          <span aria-hidden="true">{light.mark}</span> {light.text}
        </span>
      </span>
    </aside>
  );
}

/** What was said since this page was opened. */
function useUnread(count: number): number {
  const first = useRef(count);
  return Math.max(0, count - first.current);
}

/** Counts down from the moment the message came; a frozen clock stands. */
export function Clock({ clock }: { clock: ClockFace }) {
  const [now, setNow] = useState(() => performance.now());
  const got = useRef({ clock, at: now });
  if (got.current.clock !== clock) got.current = { clock, at: performance.now() };
  useEffect(() => {
    if (clock.left === null || clock.frozen) return;
    const timer = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(timer);
  }, [clock]);
  if (clock.frozen) return <span className="class-clock">Frozen</span>;
  if (clock.left === null) return null;
  const left = Math.max(0, Math.ceil((clock.left - (now - got.current.at)) / 1000));
  return (
    <span className={left <= 15 ? 'class-clock soon' : 'class-clock'} role="timer" aria-label={`${left} seconds left`}>
      {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
    </span>
  );
}
