/** What the player chose about the page itself; the browser keeps it from visit to visit. */
import { useCallback, useState } from 'react';

/** `calm`: motion is kept down. `brisk`: scripted delegations act at once instead of one after the other. */
export type ChoiceName = 'calm' | 'brisk';

const keyOf = (name: ChoiceName): string => `back-to-back.${name}`;

/** Chosen since the page was opened: all there is where the browser keeps nothing for it. */
const said = new Map<ChoiceName, boolean>();

/** What was chosen last, on this visit or an earlier one; null when nothing was. */
export function chosen(name: ChoiceName): boolean | null {
  const now = said.get(name);
  if (now !== undefined) return now;
  try {
    const kept = window.localStorage.getItem(keyOf(name));
    return kept === null ? null : kept === 'yes';
  } catch {
    return null;
  }
}

function remember(name: ChoiceName, yes: boolean): void {
  said.set(name, yes);
  try {
    window.localStorage.setItem(keyOf(name), yes ? 'yes' : 'no');
  } catch {
    // Storage is refused: the choice holds until the page is closed.
  }
}

/** The choice as it stands, `otherwise()` where none was made, and a way to make it. */
export function useChoice(name: ChoiceName, otherwise: () => boolean): [boolean, (yes: boolean) => void] {
  const [yes, set] = useState(() => chosen(name) ?? otherwise());
  const choose = useCallback(
    (next: boolean) => {
      remember(name, next);
      set(next);
    },
    [name],
  );
  return [yes, choose];
}
