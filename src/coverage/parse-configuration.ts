/** JSON from outside → a configuration, or every mistake in it with the field it is in. */
import { INTERCEPTORS, RADARS, SITES } from './catalogue.ts';
import type { Configuration, Share } from './configuration.ts';
import { nearest } from './nearest.ts';
import { COMMANDS, type Command } from './tables.ts';

/** `field` is a path: "sites.1.0"; empty for the whole. */
export interface ConfigurationProblem {
  field: string;
  message: string;
}

type Parsed = { ok: true; value: Configuration } | { ok: false; error: ConfigurationProblem[] };
type Complain = (field: string, message: string) => void;

const FIELDS = ['sites', 'radars', 'ruRadars', 'share', 'command', 'delay'] as const;
/** Longest list, and longest decision in seconds: far above anything that makes sense. */
export const MOST_ENTRIES = 64;
export const LONGEST_DELAY = 3600;

/** The defaults are filled in. Never throws. */
export function parseConfig(value: unknown): Parsed {
  if (!isObject(value)) return { ok: false, error: [{ field: '', message: `expected an object, not ${say(value)}` }] };
  const problems: ConfigurationProblem[] = [];
  const complain: Complain = (field, message) => void problems.push({ field, message });
  for (const field of Object.keys(value)) if (!isIn(FIELDS, field)) complain(field, unknown('field', field, FIELDS));
  const config: Configuration = {
    sites: readSites(value.sites, complain),
    radars: readRadars(value.radars, 'radars', complain),
    ruRadars: value.ruRadars === undefined ? [] : readRadars(value.ruRadars, 'ruRadars', complain),
    share: readShare(value.share, complain),
    command: readCommand(value.command, complain),
  };
  if (value.delay !== undefined) config.delay = readDelay(value.delay, complain);
  return problems.length > 0 ? { ok: false, error: problems } : { ok: true, value: config };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isIn<T extends string>(list: readonly T[], word: unknown): word is T {
  return (list as readonly unknown[]).includes(word);
}

/** A value as a short piece of JSON. */
function say(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function unknown(what: string, word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  const hint = near === null ? `there are: ${known.join(', ')}` : `did you mean ${near}?`;
  return `unknown ${what} ${say(word)} (${hint})`;
}

function readList(value: unknown, field: string, complain: Complain): unknown[] {
  if (!Array.isArray(value)) complain(field, value === undefined ? 'is missing' : `expected a list, not ${say(value)}`);
  else if (value.length > MOST_ENTRIES) complain(field, `more than ${MOST_ENTRIES} entries`);
  else return value;
  return [];
}

function readName(value: unknown, field: string, what: string, known: readonly string[], complain: Complain): string {
  if (typeof value !== 'string') complain(field, `expected the name of a ${what}, not ${say(value)}`);
  else if (!known.includes(value)) complain(field, unknown(what, value, known));
  else return value;
  return '';
}

function readSites(value: unknown, complain: Complain): [string, string][] {
  return readList(value, 'sites', complain).map((entry, at) => {
    const field = `sites.${at}`;
    if (!Array.isArray(entry) || entry.length !== 2) {
      complain(field, `expected a pair like ["DEV", "IB"], not ${say(entry)}`);
      return ['', ''];
    }
    return [
      readName(entry[0], `${field}.0`, 'site', Object.keys(SITES), complain),
      readName(entry[1], `${field}.1`, 'interceptor', Object.keys(INTERCEPTORS), complain),
    ];
  });
}

const readRadars = (value: unknown, field: string, complain: Complain): string[] =>
  readList(value, field, complain).map((entry, at) =>
    readName(entry, `${field}.${at}`, 'radar', Object.keys(RADARS), complain),
  );

function readShare(value: unknown, complain: Complain): Share {
  if (value === undefined || value === 0 || value === 1 || value === 2) return value ?? 0;
  complain('share', `expected 0 (nothing), 1 (warning) or 2 (tracks), not ${say(value)}`);
  return 0;
}

function readCommand(value: unknown, complain: Complain): Command {
  if (value === undefined) return 'independent';
  if (isIn(COMMANDS, value)) return value;
  if (typeof value === 'string') complain('command', unknown('command structure', value, COMMANDS));
  else complain('command', `expected one of ${COMMANDS.join(', ')}, not ${say(value)}`);
  return 'independent';
}

function readDelay(value: unknown, complain: Complain): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LONGEST_DELAY) return value;
  complain('delay', `expected whole seconds from 0 to ${LONGEST_DELAY}, not ${say(value)}`);
  return 0;
}
