/** Small parts the panels are made of. */
import { type ReactNode, useId } from 'react';
import type { Party } from '../../engine/types.ts';
import { capitalised } from '../../words/capitalised.ts';
import { plain, signed, starsOf, starsText } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { PartyMark } from '../kit/party.tsx';
import { RuleLink } from '../kit/reading.tsx';
import { Rich } from '../kit/rich.tsx';
import { Sign } from '../kit/sign.tsx';
import { useTable } from './context.ts';

interface FigureProps {
  value: number;
  /** The paragraph that makes the number; shown as its title. */
  rule: string;
  /** With a sign, and coloured by it. */
  change?: boolean;
}

/** A number and the rule it comes from. */
export function Figure({ value, rule, change = false }: FigureProps) {
  const tone = !change || value === 0 ? '' : value > 0 ? ' good' : ' bad';
  return (
    <span className={`num figure${tone}`} title={say('rule.name', { rule })}>
      {change ? signed(value) : plain(value)}
    </span>
  );
}

/** "5 → 7", the second coloured by the direction. */
export function Shift({ from, to, rule }: { from: number; to: number; rule: string }) {
  if (from === to) return <Figure value={to} rule={rule} />;
  return (
    <span className="num" title={say('rule.name', { rule })}>
      {plain(from)} → <b className={to > from ? 'good' : 'bad'}>{plain(to)}</b>
    </span>
  );
}

export function Card({
  title,
  rule,
  tone = '',
  children,
}: {
  title: ReactNode;
  rule?: string;
  tone?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={`card ${tone}`} aria-labelledby={id}>
      <header className="card-head">
        <h3 id={id}>{title}</h3>
        {rule && <RuleLink rule={rule} />}
      </header>
      {children}
    </section>
  );
}

/** A delegation's mark and voice, or its short name. */
export function Who({ party, name = 'voice' }: { party: Party; name?: 'voice' | 'short' }) {
  const { scenario, me } = useTable();
  const def = scenario.parties[party];
  return (
    <span className="who" title={def.name}>
      <PartyMark party={def} size={12} /> {capitalised(def[name])}
      {party === me && <span className="muted"> {say('who.you')}</span>}
    </span>
  );
}

export function Stars({ importance, note }: { importance: number; note?: string }) {
  const stars = starsOf(importance);
  const said = note ? say('noted.stars', { stars: starsText(stars), note }) : starsText(stars);
  return (
    <span className="stars" role="img" aria-label={said} title={said}>
      {[1, 2, 3].map(nth => (
        <Sign key={nth} of="star" faint={nth > stars} />
      ))}
    </span>
  );
}

interface ActProps {
  children: ReactNode;
  onAct: () => void;
  /** Why it cannot be done now; the button then stays reachable and says so. */
  why?: string | null | undefined;
  look?: 'primary' | 'danger' | '';
  /** The reason is in sight elsewhere; it is then only spoken. */
  hush?: boolean;
}

/** A button for a move: never silently disabled. */
export function Act({ children, onAct, why = null, look = '', hush = false }: ActProps) {
  const id = useId();
  return (
    <span className="act">
      <button
        type="button"
        className={`btn ${look}`}
        aria-disabled={why ? true : undefined}
        aria-describedby={why ? id : undefined}
        onClick={() => {
          if (!why) onAct();
        }}
      >
        {children}
      </button>
      {why && (
        <span id={id} className={hush ? 'visually-hidden' : 'act-why'}>
          <Rich
            id="act.why"
            values={{ why }}
            elements={{
              name: colon => (
                <b className="act-name">
                  {children}
                  {colon}
                </b>
              ),
            }}
          />
        </span>
      )}
    </span>
  );
}
