/** `help`: what the verbs are and what each takes. */
import { hasOwnLanguage, usageOf, type Verb } from './args.ts';
import { type ExitCode, HELD, type Io } from './io.ts';
import { ANSWER_OPTION } from './language.ts';

export function helpText(verbs: readonly Verb[]): string {
  const width = Math.max(...verbs.map(v => v.name.length));
  const lines = verbs.map(v => `  ${v.name.padEnd(width)}  ${v.summary}`);
  return [
    'Back to Back: a negotiation wargame.',
    '',
    'usage: back-to-back VERB … [--language XX] [--json]',
    '',
    ...lines,
    `  ${'help'.padEnd(width)}  this list; "help VERB" says more`,
    '',
    'Exit status: 0 it held, 1 it did not, 2 bad usage.',
    '',
  ].join('\n');
}

export function helpVerb(io: Io, verb: Verb): ExitCode {
  const options = hasOwnLanguage(verb) ? verb.options : [...verb.options, ANSWER_OPTION];
  const width = Math.max(...options.map(([flag]) => flag.length));
  const lines = options.map(([flag, meaning]) => `  ${flag.padEnd(width)}  ${meaning}`);
  io.out([usageOf(verb), '', verb.summary, '', ...lines, ''].join('\n'));
  return HELD;
}
