import { useState } from 'react';
import { say } from '../../words/say.ts';

interface Props {
  /** What it does, for screen readers: "Delete My class". */
  name: string;
  label: string;
  asking?: string;
  className: string;
  onSure: () => void;
}

/** A button for what cannot be undone: it asks once more, and forgets that it was asked when the focus goes elsewhere. */
export function SureButton({ name, label, asking, className, onSure }: Props) {
  const [sure, setSure] = useState(false);
  return (
    <button
      type="button"
      className={className}
      aria-label={sure ? say('sure.name', { name }) : name}
      onBlur={() => setSure(false)}
      onClick={() => {
        if (sure) onSure();
        setSure(!sure);
      }}
    >
      {sure ? (asking ?? say('sure.ask')) : label}
    </button>
  );
}
