/** The verbs and the way to them. */
import { say } from '../words/say.ts';
import { analyse } from './analyse.ts';
import { hasOwnLanguage, misuse, type Verb } from './args.ts';
import { branch } from './branch.ts';
import { coverage } from './coverage.ts';
import { debrief } from './debrief.ts';
import { helpText, helpVerb } from './help.ts';
import { host } from './host.ts';
import { importVerb } from './import.ts';
import { type ExitCode, HELD, type Io, USAGE } from './io.ts';
import { languageFault, speakAsked } from './language.ts';
import { lint } from './lint.ts';
import { migrate } from './migrate.ts';
import { play } from './play.ts';
import { playtest } from './playtest.ts';
import { print } from './print.ts';
import { replay } from './replay.ts';
import { simulate } from './simulate.ts';
import { backup, restore, verifySession } from './store.ts';
import { tournament } from './tournament.ts';
import { translate } from './translate.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';

const VERBS: readonly Verb[] = [
  play,
  simulate,
  replay,
  debrief,
  branch,
  verify,
  validate,
  lint,
  migrate,
  translate,
  playtest,
  print,
  coverage,
  analyse,
  importVerb,
  host,
  backup,
  restore,
  verifySession,
  tournament,
];

/** Runs one command line (without the program's name) and gives the exit code: 0 held, 1 did not, 2 bad usage. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  await speakAsked(argv);
  const [name = 'help', ...args] = argv;
  const verb = VERBS.find(v => v.name === name);
  if (verb !== undefined) return args.includes('--help') ? helpVerb(io, verb) : runVerb(verb, args, io);
  if (name === 'help' || name === '--help' || name === '-h') return help(args, io);
  io.err(`${say('complain.verb', { verb: JSON.stringify(name) })}\n\n${helpText(VERBS)}`);
  return USAGE;
}

function runVerb(verb: Verb, args: string[], io: Io): Promise<ExitCode> | ExitCode {
  const fault = hasOwnLanguage(verb) ? null : languageFault(args);
  return fault === null ? verb.run(args, io) : misuse(io, verb, fault);
}

function help(args: readonly string[], io: Io): ExitCode {
  const verb = VERBS.find(v => v.name === args[0]);
  if (verb !== undefined) return helpVerb(io, verb);
  if (args.includes('--json')) io.out(`${JSON.stringify(VERBS.map(({ run: _, ...rest }) => rest))}\n`);
  else io.out(helpText(VERBS));
  return HELD;
}
