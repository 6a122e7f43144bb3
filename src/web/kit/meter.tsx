import type { ReactNode } from 'react';

interface MeterProps {
  /** Shown; `name` is read out instead, where the label is an abbreviation or a picture. */
  label: ReactNode;
  name?: string;
  value: number;
  min?: number;
  max: number;
  /** Shown instead of the bare value: "3 / 10". */
  text?: string;
  tone?: 'plain' | 'good' | 'warn' | 'bad';
  /** Overrides the bar's colour, for a delegation's own. */
  colour?: string;
  title?: string;
}

/** A labelled bar: the number is always there in text too. */
export function Meter({ label, name, value, min = 0, max, text, tone = 'plain', colour, title }: MeterProps) {
  const share = max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;
  const shown = text ?? String(value);
  return (
    <div className={`meter ${tone}`} title={title}>
      <div className="meter-head">
        {name ? (
          <span>
            <span aria-hidden="true">{label}</span>
            <span className="visually-hidden">{name}</span>
          </span>
        ) : (
          <span>{label}</span>
        )}
        <span className="num">{shown}</span>
      </div>
      <div className="meter-bar" aria-hidden="true">
        <i style={{ width: `${share * 100}%`, ...(colour ? { background: colour } : {}) }} />
      </div>
    </div>
  );
}
