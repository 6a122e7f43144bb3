import { useState } from 'react';
import type { ConsoleAct } from '../../wire/types.ts';

/** Does something at the console; what went wrong is shown. */
export type Act = (act: ConsoleAct) => void;

/** A button for what cannot be undone: it asks once more. */
export function Sure({ label, small = false, onSure }: { label: string; small?: boolean; onSure: () => void }) {
  const [sure, setSure] = useState(false);
  return (
    <button
      type="button"
      className={small ? 'btn small' : 'btn'}
      onBlur={() => setSure(false)}
      onClick={() => {
        if (sure) onSure();
        setSure(!sure);
      }}
    >
      {sure ? `Really: ${label.toLowerCase()}?` : label}
    </button>
  );
}
