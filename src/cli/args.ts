/** Options of a verb, read with node:util's parseArgs; a mistake is a sentence, never a throw. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { err, ok, type Result } from '../engine/index.ts';
import { say } from '../words/say.ts';
import { type ExitCode, type Io, USAGE } from './io.ts';

export interface Verb {
  name: string;
  /** What follows the verb: "FILE… [--json]". */
  usage: string;
  summary: string;
  /** Each option and what it does. */
  options: [flag: string, meaning: string][];
  run(args: string[], io: Io): Promise<ExitCode>;
}

export interface Args {
  text(name: string): string | undefined;
  /** Every value of an option that may be given more than once. */
  texts(name: string): string[];
  flag(name: string): boolean;
  rest: string[];
}

/** `texts` are options that take a value, `flags` those that do not, `lists` those that may be given again and again; the rest are positional. Every verb takes `--language`. */
export function readArgs(
  argv: string[],
  texts: readonly string[],
  flags: readonly string[],
  lists: readonly string[] = [],
): Result<Args, string> {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const name of [...texts, 'language']) options[name] = { type: 'string' };
  for (const name of flags) options[name] = { type: 'boolean' };
  for (const name of lists) options[name] = { type: 'string', multiple: true };
  try {
    const { values, positionals } = parseArgs({ args: argv, options, allowPositionals: true });
    return ok({
      text: name => (typeof values[name] === 'string' ? values[name] : undefined),
      texts: name => [values[name] ?? []].flat().filter(value => typeof value === 'string'),
      flag: name => values[name] === true,
      rest: positionals,
    });
  } catch (error) {
    return err(badOption(error));
  }
}

/** What node:util finds wrong, by its code; it quotes the option. */
function badOption(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  const option = /'(-[^ ']*)/.exec(message)?.[1];
  if (option === undefined) return message;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return say('complain.option', { option });
  return say(message.includes('does not take') ? 'complain.value' : 'complain.noValue', { option });
}

/** A whole number within bounds, `fallback` when the option is not given. */
export function readNumber(
  args: Args,
  name: string,
  fallback: number,
  min: number,
  max: number,
): Result<number, string> {
  const text = args.text(name);
  if (text === undefined) return ok(fallback);
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= min && value <= max) return ok(value);
  return err(say('complain.number', { option: name, min, max, given: JSON.stringify(text) }));
}

/** Whether `--language` means more to a verb than the language it answers in: that of what it reads or writes. */
export const hasOwnLanguage = ({ options }: Verb): boolean => options.some(([flag]) => flag.startsWith('--language'));

export const usageOf = (verb: Verb): string =>
  `usage: back-to-back ${verb.name} ${verb.usage}${hasOwnLanguage(verb) ? '' : ' [--language XX]'}`;

/** Says what was wrong and how the verb is used. */
export function misuse(io: Io, verb: Verb, message: string): ExitCode {
  io.err(`${message}\n${usageOf(verb)}\n`);
  return USAGE;
}
