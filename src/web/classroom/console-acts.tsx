import type { ConsoleAct } from '../../wire/types.ts';
import { SureButton } from '../kit/sure-button.tsx';

/** Does something at the console; what went wrong is shown. */
export type Act = (act: ConsoleAct) => void;

/** A button of the console for what cannot be undone. */
export function Sure({ label, small = false, onSure }: { label: string; small?: boolean; onSure: () => void }) {
  const asking = `Really: ${label.toLowerCase()}?`;
  return <SureButton {...{ label, asking, name: label, onSure, className: small ? 'btn small' : 'btn' }} />;
}
