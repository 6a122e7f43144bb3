/** The five reasons a delegation may name for refusing (rule 4.5). */
import type { Reason } from '../engine/types.ts';
import { say } from './say.ts';

/** "it is worth too little to them" — follows "refuses:". */
export const reasonPhrase = (reason: Reason): string => say(`reason.phrase.${reason}`);

/** As the speaker chooses it. */
export const reasonLabel = (reason: Reason): string => say(`reason.label.${reason}`);
