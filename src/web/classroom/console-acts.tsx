import type { ConsoleAct, WireError } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { SureButton } from '../kit/sure-button.tsx';

export interface Acted {
  /** A new code to come back with, where one was asked for. */
  reclaim?: string;
  refused?: { table: string; error: WireError }[];
}

/** Does something at the console; what went wrong is shown, and the answer is null. */
export type Act = (act: ConsoleAct) => Promise<Acted | null>;

/** A button of the console for what cannot be undone; `name` says where when the label alone does not. */
export function Sure({
  label,
  name = label,
  small = false,
  onSure,
}: {
  label: string;
  name?: string;
  small?: boolean;
  onSure: () => void;
}) {
  return (
    <SureButton
      {...{ label, name, onSure }}
      asking={say('console.sure', { what: label })}
      className={small ? 'btn small' : 'btn'}
    />
  );
}
