/** The five reasons a delegation may name for refusing (rule 4.5). */
import type { Reason } from '../engine/types.ts';

/** "because of its interests" — follows "refuses". */
export function reasonPhrase(reason: Reason): string {
  switch (reason) {
    case 'interests':
      return 'it is worth too little to them';
    case 'home':
      return 'it would not pass at home';
    case 'redLine':
      return 'it crosses a red line';
    case 'trust':
      return 'there is too little trust to rely on it';
    case 'sequence':
      return 'it comes too early or in the wrong order';
  }
}

/** As the speaker chooses it. */
export function reasonLabel(reason: Reason): string {
  switch (reason) {
    case 'interests':
      return 'Interests: it is worth too little to us';
    case 'home':
      return 'Home: our capital would not ratify it';
    case 'redLine':
      return 'Red line: it crosses one of ours';
    case 'trust':
      return 'Trust: we could not rely on it';
    case 'sequence':
      return 'Sequence: too early, or in the wrong order';
  }
}
