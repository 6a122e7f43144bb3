import type { Result } from '../../engine/result.ts';
import type { ConsoleAct, Cover, WireError } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { defaultPersona } from '../home/personas.ts';
import { SureButton } from '../kit/sure-button.tsx';

export interface Acted {
  /** A new code to come back with, where one was asked for. */
  reclaim?: string;
  /** New codes for everybody. */
  codes?: { person: string; reclaim: string }[];
  refused?: { table: string; error: WireError }[];
}

/** Does something at the console; what went wrong is shown there, too. */
export type Act = (act: ConsoleAct) => Promise<Result<Acted, WireError>>;

/** The persona that takes a seat when one is asked for. */
export const personaFor = (party: number): Cover => ({ persona: defaultPersona(party), level: 'normal' });

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
