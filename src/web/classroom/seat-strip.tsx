import { useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../engine/scenario.ts';
import { isOver } from '../../wire/phase.ts';
import { type ClockFace, type CoverSummary, FACILITATOR } from '../../wire/types.ts';
import { moveText } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { tableName } from '../../words/tables.ts';
import { characterName } from '../home/personas.ts';
import type { Seat } from './use-seat.ts';

const MARKS: Record<Seat['state'], string> = {
  ...{ connecting: '◌', live: '●', reconnecting: '◌', polling: '◐', offline: '○', lost: '×' },
};

interface Props {
  seat: Seat;
  scenario: Scenario;
  /** Whether what is said is being looked at. */
  talking: boolean;
  onOpen: (panel: 'talk' | 'advice') => void;
}

/** Above the table: the class, the clock, whether the line stands, and what the facilitator has done to the seat. */
export function SeatStrip({ seat, scenario, talking, onOpen }: Props) {
  const { class: info, table, me, said } = seat.held;
  if (!info || !table || !me) return null;
  const head = table.members.find(({ role }) => role === 'head')?.name;
  const others = table.members.filter(({ person }) => person !== me.person).map(({ name }) => name);
  return (
    <aside className="class-strip on-dark" aria-label={say('strip')}>
      <span className="class-strip-name">
        {info.title} · {tableName(table.name)}
      </span>
      <span>
        {me.name}
        {others.length > 0 && (
          <span className="class-strip-dim"> {say('strip.with', { names: others.join(', ') })}</span>
        )}
      </span>
      <Clock clock={table.clock} />
      {me.place?.role === 'adviser' && (
        <span>{head ? say('strip.adviser', { head }) : say('strip.adviser.alone')}</span>
      )}
      {info.phase === 'lobby' && <span role="status">{say('strip.lobby')}</span>}
      {isOver(info.phase) && table.public.phase.at !== 'over' && <span role="status">{say('strip.over')}</span>}
      {table.cover && table.public.phase.at !== 'over' && (
        <span role="status">
          {table.cover.persona === FACILITATOR
            ? say('strip.takenOver')
            : say('strip.covered', { persona: characterName(table.cover.persona) })}
        </span>
      )}
      {table.handedBack && (
        <details className="class-handed">
          <summary>{handedBackText(table.handedBack)}</summary>
          {table.handedBack.moves.length === 0 && <p>{say('strip.handedBack.none')}</p>}
          <ol>
            {table.handedBack.moves.map((move, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: moves have no name but their order
              <li key={at}>{moveText(scenario, move)}</li>
            ))}
          </ol>
        </details>
      )}
      <span className="class-strip-end">
        <TalkButton count={said.length} talking={talking} onOpen={() => onOpen('talk')} />
        {table.members.length > 1 && (
          <button type="button" className="btn plain small" onClick={() => onOpen('advice')}>
            {table.advice.length > 0 ? say('strip.advice', { count: table.advice.length }) : say('strip.delegation')}
          </button>
        )}
        <Light state={seat.state} />
      </span>
    </aside>
  );
}

function handedBackText({ persona, several }: CoverSummary): string {
  if (several) return say('strip.handedBack.several');
  if (persona === FACILITATOR) return say('strip.handedBack.facilitator');
  return say('strip.handedBack', { persona: characterName(persona) });
}

/** Whether the line to the server stands. */
export function Light({ state }: { state: Seat['state'] }) {
  return (
    <span className={`class-light ${state}`} role="status">
      <span aria-hidden="true">{MARKS[state]}</span> {say(`strip.light.${state}`)}
    </span>
  );
}

/** Opens what is said; tells how much was said since it was last looked at here, at first since this page was opened. */
export function TalkButton({ count, talking, onOpen }: { count: number; talking: boolean; onOpen: () => void }) {
  const read = useRef(count);
  if (talking) read.current = count;
  const unread = Math.max(0, count - read.current);
  return (
    <button type="button" className="btn plain small" onClick={onOpen}>
      {unread > 0 ? say('strip.talk.new', { count: unread }) : say('talk')}
    </button>
  );
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
  if (clock.frozen) return <span className="class-clock frozen">{say('strip.frozen')}</span>;
  if (clock.left === null) return null;
  const left = Math.max(0, Math.ceil((clock.left - (now - got.current.at)) / 1000));
  return (
    <span
      className={left <= 15 ? 'class-clock soon' : 'class-clock'}
      role="timer"
      aria-label={say('strip.left', { seconds: left })}
    >
      {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')}
    </span>
  );
}
