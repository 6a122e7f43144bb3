/** Verbs that read a few files and end: V8's optimising compiler costs them a third more time than it gives back. */
import { setFlagsFromString } from 'node:v8';

/** Bytecodes a function runs through before V8 thinks of optimising it; its own figure is a fifth of this. */
const BUDGET = 300_000;

const BRIEF: readonly string[] = ['validate', 'migrate', 'translate', 'help'];

/** To be called before the work begins; changes how fast the process runs, never what it does. */
export function expectBriefRun(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}

export const isBrief = (verb: string | undefined): boolean => verb === undefined || BRIEF.includes(verb);
