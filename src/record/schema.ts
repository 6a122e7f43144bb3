/**
 * Text of a record → GameRecord, or every problem with its place. Nothing is trusted: size, nesting, every field and
 * every number is checked, so that the engine meets well-shaped moves only; whether they are legal is for it to say.
 */
import { z } from 'zod';
import {
  type Condition,
  type ControlEffect,
  err,
  MAX_NUMBER,
  MAX_TEXT,
  type Move,
  OUTCOMES,
  ok,
  PROMISE_KINDS,
  REASONS,
  type Result,
} from '../engine/index.ts';
import { locate, placeOf, scanJson } from './json.ts';
import { migrate } from './migrate.ts';
import { FORMAT, type GameRecord, HASH_DIGITS, LIMITS, type TextProblem } from './types.ts';

// A page's content policy forbids making code from text, which zod otherwise tries, to be faster.
z.config({ jitless: true });

const int = (min: number, max: number) => z.int().min(min).max(max);
/** Into any list of a scenario: clauses, cards, promises … The engine knows how long each list is. */
const index = int(0, 999);
const party = int(0, LIMITS.parties - 1);
const partyOrNone = int(-1, LIMITS.parties - 1);
const option = int(0, 99);
const small = int(0, 99);
const bound = int(-999, 999).exactOptional();
const list = <T extends z.ZodType>(of: T) => z.array(of).max(LIMITS.clauses);

/** Names, ids, seeds: no control characters, so that printing one cannot steer a terminal. */
const line = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]*$/u, 'holds characters that cannot be shown');

const bounds = { min: bound, max: bound };
const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('is', [
    z.strictObject({ is: z.enum(['all', 'any']), of: z.array(condition).max(8) }),
    z.strictObject({ is: z.literal('not'), of: condition }),
    z.strictObject({ is: z.enum(['round', 'tension', 'pillars', 'riders']), ...bounds }),
    z.strictObject({ is: z.literal('track'), track: index, ...bounds }),
    z.strictObject({ is: z.literal('trust'), pair: index, ...bounds }),
    z.strictObject({ is: z.literal('support'), party, role: z.literal([0, 1, 2]), ...bounds }),
    z.strictObject({ is: z.literal('pillar'), pillar: index, ...bounds }),
    z.strictObject({ is: z.enum(['clause', 'banked']), clause: index, ...bounds }),
    z.strictObject({ is: z.enum(['initialled', 'interim']) }),
    z.strictObject({ is: z.literal('deployed'), deployment: index }),
    z.strictObject({ is: z.literal('flag'), flag: index }),
  ]),
);

const text = z.strictObject({
  options: list(option),
  riders: z.array(z.strictObject({ clause: index, when: condition, then: option })).max(LIMITS.riders),
});
const terms = z.strictObject({
  kind: z.enum(PROMISE_KINDS),
  until: small,
  party: partyOrNone,
  clause: int(-1, 999),
  min: int(-1, 99),
  max: int(-1, 99),
});
const letter = z.strictObject({ gives: terms.nullable(), gets: terms.nullable() });
const reason = z.enum(REASONS);
const three = z.tuple([small, small, small]);
const seat = z.union([party, z.literal('observer'), z.literal('control')]);

const shown = line(MAX_TEXT).min(1);
const by = int(-20, 20);
const effect: z.ZodType<ControlEffect> = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('tension'), by }),
  z.strictObject({ do: z.literal('trust'), pair: index, by }),
  z.strictObject({ do: z.literal('track'), track: index, by }),
  z.strictObject({ do: z.literal('support'), party, role: z.literal([0, 1, 2]), by }),
  z.strictObject({ do: z.literal('capital'), party, by }),
  z.strictObject({ do: z.literal('work'), pillar: index, by }),
  z.strictObject({ do: z.literal('redLine'), party, clause: index, min: option, max: option }),
  z.strictObject({ do: z.enum(['lock', 'block']), clause: index, option }),
  z.strictObject({ do: z.literal('value'), party, clause: index, option, by }),
  z.strictObject({ do: z.literal('deploy'), deployment: index }),
  z.strictObject({ do: z.literal('flag'), flag: index, on: z.boolean() }),
  z.strictObject({ do: z.literal('silence') }),
]);
const effects = list(effect);

const move: z.ZodType<Move> = z.discriminatedUnion('kind', [
  z.strictObject({ seat, kind: z.literal('choose'), option }),
  z.strictObject({
    seat,
    kind: z.literal('allocate'),
    posture: small,
    work: list(small),
    home: small,
    back: partyOrNone,
    redLine: int(-1, 99),
  }),
  z.strictObject({ seat, kind: z.enum(['table', 'chair']), text }),
  z.strictObject({ seat, kind: z.literal('amend'), changes: list(z.tuple([index, option])) }),
  z.strictObject({ seat, kind: z.literal('harvest'), interim: index }),
  z.strictObject({ seat, kind: z.enum(['accept', 'pass', 'walkOut', 'return']) }),
  z.strictObject({ seat, kind: z.literal('refuse'), reason }),
  z.strictObject({ seat, kind: z.literal('counter'), text, reason }),
  z.strictObject({ seat, kind: z.literal('deploy'), deployment: index }),
  z.strictObject({ seat, kind: z.literal('disclose'), clause: index }),
  z.strictObject({ seat, kind: z.literal('caucus'), with: party, text: text.nullable(), letter: letter.nullable() }),
  z.strictObject({ seat, kind: z.literal('promise'), to: party, terms }),
  z.strictObject({ seat, kind: z.literal('verifyPromise'), promise: index }),
  z.strictObject({ seat, kind: z.literal('verifyLetters'), parties: z.tuple([party, party]) }),
  z.strictObject({ seat, kind: z.literal('climbDown'), redLine: index }),
  z.strictObject({ seat, kind: z.literal('ratify'), yes: z.boolean(), pushes: three }),
  z.strictObject({ seat, kind: z.literal('inject'), card: index }),
  z.strictObject({ seat, kind: z.literal('improvise'), title: shown, text: shown, effects }),
  z.strictObject({ seat, kind: z.literal('override'), reason: shown, effects }),
  z.strictObject({ seat, kind: z.literal('close') }),
  z.strictObject({ seat, kind: z.literal('rollBack'), moves: int(1, MAX_NUMBER) }),
]);

const name = line(LIMITS.name).min(1);
const total = int(-99999, 99999);
const record: z.ZodType<GameRecord> = z.strictObject({
  format: z.literal(FORMAT),
  engine: name,
  scenario: z.strictObject({ id: name, version: name, digest: z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256') }),
  length: name,
  seed: line(LIMITS.seed),
  seats: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('human') }),
        z.strictObject({ kind: z.literal('scripted'), persona: name, level: name }),
      ]),
    )
    .min(2)
    .max(LIMITS.parties),
  moves: z.array(move).max(LIMITS.moves),
  hashes: z
    .array(z.string().regex(new RegExp(`^[0-9a-f]{${HASH_DIGITS}}$`), `is not ${HASH_DIGITS} hex digits`))
    .max(LIMITS.moves + 1),
  result: z
    .strictObject({
      outcome: z.enum(OUTCOMES),
      totals: z.array(total).max(LIMITS.parties),
      winners: z.array(party).max(LIMITS.parties),
    })
    .nullable(),
  notes: z
    .array(
      z.strictObject({
        step: int(0, LIMITS.moves),
        text: line(LIMITS.noteText).min(1),
        sources: z.array(name).max(LIMITS.noteSources),
      }),
    )
    .max(LIMITS.notes)
    .exactOptional(),
});

/** Reads a record of any format ever written. Never throws; at most `LIMITS.problems` problems come back. */
export function parseRecord(source: string): Result<GameRecord, TextProblem[]> {
  if (source.length > LIMITS.text) {
    return fail('tooLarge', `is ${source.length} characters long; at most ${LIMITS.text} are read`);
  }
  const fault = scanJson(source, LIMITS.depth);
  if (fault !== null) {
    return err([{ code: fault.code, path: '', ...placeOf(source, fault.offset), message: fault.message }]);
  }
  const migrated = migrate(JSON.parse(source));
  if (!migrated.ok) return err([{ ...at(source, ['format']), code: 'format', message: migrated.error }]);
  const parsed = record.safeParse(migrated.value);
  if (!parsed.success) return err(shapeProblems(source, parsed.error.issues));
  return counted(source, parsed.data);
}

function counted(source: string, value: GameRecord): Result<GameRecord, TextProblem[]> {
  const wanted = value.moves.length + 1;
  if (value.hashes.length !== wanted) {
    const message = `holds ${value.hashes.length} hashes; ${value.moves.length} moves need ${wanted}, one more for the start`;
    return err([{ ...at(source, ['hashes']), code: 'count', message }]);
  }
  const beyond = (value.notes ?? []).findIndex(note => note.step > value.moves.length);
  if (beyond < 0) return ok(value);
  const message = `is a note on step ${value.notes?.[beyond]?.step}; the record has ${value.moves.length} moves`;
  return err([{ ...at(source, ['notes', beyond, 'step']), code: 'count', message }]);
}

function shapeProblems(source: string, issues: readonly z.core.$ZodIssue[]): TextProblem[] {
  return issues.slice(0, LIMITS.problems).map(issue => ({
    ...at(source, issue.path),
    code: 'shape',
    message: clip(issue.message),
  }));
}

/** Messages may quote what a stranger wrote. */
const clip = (message: string): string => (message.length > 200 ? `${message.slice(0, 199)}…` : message);

function at(source: string, path: readonly PropertyKey[]): { path: string; line: number; column: number } {
  return { path: path.map(String).join('.'), ...placeOf(source, locate(source, path)) };
}

const fail = (code: TextProblem['code'], message: string): Result<never, TextProblem[]> =>
  err([{ code, path: '', line: 1, column: 1, message }]);
