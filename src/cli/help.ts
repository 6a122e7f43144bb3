/** `help`: what the verbs are and what each takes. */
import type { Verb } from './args.ts';
import { type ExitCode, HELD, type Io } from './io.ts';

export function helpText(verbs: readonly Verb[]): string {
  const width = Math.max(...verbs.map(v => v.name.length));
  const lines = verbs.map(v => `  ${v.name.padEnd(width)}  ${v.summary}`);
  return [
    'Back to Back: a negotiation wargame.',
    '',
    'usage: back-to-back VERB … [--json]',
    '',
    ...lines,
    `  ${'help'.padEnd(width)}  this list; "help VERB" says more`,
    '',
    'Exit status: 0 it held, 1 it did not, 2 bad usage.',
    '',
  ].join('\n');
}

export function helpVerb(io: Io, verb: Verb): ExitCode {
  const width = Math.max(...verb.options.map(([flag]) => flag.length));
  const lines = verb.options.map(([flag, meaning]) => `  ${flag.padEnd(width)}  ${meaning}`);
  io.out([`usage: back-to-back ${verb.name} ${verb.usage}`, '', verb.summary, '', ...lines, ''].join('\n'));
  return HELD;
}
