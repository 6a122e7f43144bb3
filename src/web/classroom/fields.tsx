/** What the forms of a class are made of. */
import type { ComponentProps, ReactNode, Ref } from 'react';

interface FormProps {
  className?: string;
  onSend: () => unknown;
  children: ReactNode;
}

export function Form({ className = 'stack', onSend, children }: FormProps) {
  return (
    <form
      className={className}
      onSubmit={event => {
        event.preventDefault();
        void onSend();
      }}
    >
      {children}
    </form>
  );
}

/** What went wrong with what was asked for; nothing while nothing did. */
export function Trouble({ text }: { text: string | null | undefined }) {
  if (!text) return null;
  return (
    <p className="note bad" role="alert">
      {text}
    </p>
  );
}

interface Labelled<T> {
  label: string;
  value: T;
  onChange: (value: T) => void;
}

type LineProps = Labelled<string> & { max: number } & Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'max'>;

/** One line of text. */
export function LineField({ label, value, max, onChange, className = '', ...more }: LineProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        className={`input ${className}`}
        value={value}
        maxLength={max}
        onChange={event => onChange(event.target.value)}
        {...more}
      />
    </label>
  );
}

type ProseProps = Labelled<string> & { max?: number; rows?: number; field?: Ref<HTMLTextAreaElement> };

/** Several lines of text. */
export function ProseField({ label, value, max, rows = 3, field, onChange }: ProseProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <textarea
        ref={field}
        className="input"
        rows={rows}
        maxLength={max}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    </label>
  );
}

type NumberProps = Labelled<number> & { min?: number; max: number; step?: number };

export function NumberField({ label, value, min = 0, max, step = 1, onChange }: NumberProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        className="input class-number"
        type="number"
        {...{ min, max, step, value }}
        onChange={event => onChange(Number(event.target.value))}
      />
    </label>
  );
}

export function Check({ label, value, onChange }: Labelled<boolean>) {
  return (
    <label className="class-check">
      <input type="checkbox" checked={value} onChange={event => onChange(event.target.checked)} /> {label}
    </label>
  );
}
