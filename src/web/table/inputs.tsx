/** What a number and one of several things are chosen with. */
import { type ReactNode, useId } from 'react';
import { say } from '../../words/say.ts';

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
