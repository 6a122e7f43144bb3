/** Small parts the panels are made of. */
import { type ReactNode, useId } from 'react';
import type { Party } from '../../engine/types.ts';
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
      <PartyMark party={def} size={12} /> {def[name]}
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

interface StepperProps {
  label: ReactNode;
  /** Plain words for the two buttons. */
  name: string;
  value: number;
  min?: number;
  max: number;
  onChange: (value: number) => void;
  note?: ReactNode;
}

/** A number with − and + beside it; the arrow keys of a spin button work too. */
export function Stepper({ label, name, value, min = 0, max, onChange, note }: StepperProps) {
  const step = (by: number) => {
    const next = value + by;
    if (next >= min && next <= max) onChange(next);
  };
  return (
    <div className="stepper-row">
      <div className="stepper-label">
        {label}
        {note && <div className="small muted">{note}</div>}
      </div>
      <div className="stepper">
        <button
          type="button"
          className="btn step"
          tabIndex={-1}
          aria-label={say('stepper.less', { name })}
          disabled={value <= min}
          onClick={() => step(-1)}
        >
          −
        </button>
        <div
          role="spinbutton"
          tabIndex={0}
          className="stepper-value num"
          aria-label={name}
          aria-valuenow={value}
          aria-valuemin={min}
          aria-valuemax={Math.max(max, value)}
          onKeyDown={event => {
            const by = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
            if (by === undefined) return;
            event.preventDefault();
            step(by);
          }}
        >
          {value}
        </div>
        <button
          type="button"
          className="btn step"
          tabIndex={-1}
          aria-label={say('stepper.more', { name })}
          disabled={value >= max}
          onClick={() => step(1)}
        >
          +
        </button>
      </div>
    </div>
  );
}

interface PickProps<T extends string | number> {
  label: string;
  value: T;
  items: { value: T; label: string; disabled?: boolean }[];
  onPick: (value: T) => void;
  /** The label for screen readers only. */
  quiet?: boolean;
}

/** A native select: it works everywhere, with every keyboard and on every phone. */
export function Pick<T extends string | number>({ label, value, items, onPick, quiet = false }: PickProps<T>) {
  const id = useId();
  return (
    <span className="field">
      <label htmlFor={id} className={quiet ? 'visually-hidden' : ''}>
        {label}
      </label>
      <select
        id={id}
        className="input"
        value={String(value)}
        onChange={event => {
          const item = items.find(each => String(each.value) === event.target.value);
          if (item) onPick(item.value);
        }}
      >
        {items.map(item => (
          <option key={String(item.value)} value={String(item.value)} disabled={item.disabled ?? false}>
            {item.label}
          </option>
        ))}
      </select>
    </span>
  );
}
