/** The shape of every request, checked before anything looks at it. Moves are checked by the engine. */
import { z } from 'zod';
import { err, ok, type Result } from '../engine/result.ts';
import type { MoveBody } from '../engine/types.ts';
import { LIMITS } from '../wire/limits.ts';
import { type ClockPlan, type ConsoleAct, type ControlBody, FACILITATOR, type WireError } from '../wire/types.ts';

z.config({ jitless: true });

/** One line that can be shown: no control, format, separator or lone surrogate characters. */
const SHOWN = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]*$/u;
/** Several lines. */
const SHOWN_LINES = /^(?:[^\p{Cc}\p{Cf}\p{Cs}]|\n)*$/u;

const line = (max: number) => z.string().trim().min(1).max(max).regex(SHOWN, 'holds characters that cannot be shown');
const prose = z.string().trim().min(1).max(LIMITS.said).regex(SHOWN_LINES, 'holds characters that cannot be shown');
const clientId = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(LIMITS.clientId);
/** Stands for a whole request, and opens what was answered to it: not to be guessed. */
const requestId = clientId.min(LIMITS.requestIdLeast);
export const anyId = z.string().regex(/^[cpst][A-Za-z0-9_-]{20}$/);
const seconds = z.int().min(0).max(LIMITS.clock);
const party = z.int().min(0).max(4);
const role = z.enum(['head', 'adviser', 'observer']);
/** Looked at field by field by the engine (`isMoveShape`); here only: an object. */
const move = z.custom<MoveBody>(x => typeof x === 'object' && x !== null && !Array.isArray(x), 'is not a move');

const channel = z.discriminatedUnion('to', [
  z.strictObject({ to: z.enum(['table', 'statement', 'caucus']) }),
  z.strictObject({ to: z.literal('party'), party }),
]);

export const joinRequest = z.strictObject({
  id: requestId.exactOptional(),
  name: line(LIMITS.name),
  want: z
    .strictObject({
      table: z.int().min(1).max(LIMITS.tables).exactOptional(),
      party: party.exactOptional(),
      role: role.exactOptional(),
    })
    .exactOptional(),
});
export const reclaimRequest = z.strictObject({ id: requestId.exactOptional(), reclaim: z.string().max(40) });
export const submitRequest = z.strictObject({ move, turn: z.int().min(0), id: clientId });
export const sayRequest = z.strictObject({ channel, text: prose, id: clientId });
export const adviseRequest = z.strictObject({ move, id: clientId });
export const voteRequest = z.strictObject({ advice: z.int().min(1), yes: z.boolean() });

const clocks: z.ZodType<ClockPlan> = z.strictObject({
  situation: seconds,
  capitals: seconds,
  table: seconds,
  home: seconds,
});
const anyTable = anyId.nullable();
const place = z.strictObject({ table: anyId, party: party.nullable(), role });
const cover = z.union([
  z.strictObject({ persona: z.literal(FACILITATOR), level: z.literal('') }),
  z.strictObject({ persona: line(40), level: z.enum(['easy', 'normal', 'hard', 'expert']) }),
]);

export const consoleAct: z.ZodType<ConsoleAct> = z.discriminatedUnion('act', [
  z.strictObject({ act: z.enum(['start', 'addTable', 'newCodes']) }),
  z.strictObject({ act: z.literal('rename'), table: anyId, name: line(LIMITS.tableName).nullable() }),
  z.strictObject({ act: z.literal('phase'), phase: z.enum(['lobby', 'running', 'debrief', 'closed']) }),
  z.strictObject({ act: z.literal('freeze'), table: anyTable, on: z.boolean() }),
  z.strictObject({ act: z.literal('clocks'), clocks }),
  z.strictObject({
    act: z.literal('clock'),
    table: anyTable,
    by: z.int().min(-LIMITS.clock).max(LIMITS.clock).nullable(),
  }),
  z.strictObject({ act: z.literal('process'), table: anyTable }),
  z.strictObject({ act: z.literal('control'), table: anyTable, move: move as unknown as z.ZodType<ControlBody> }),
  z.strictObject({ act: z.literal('moveFor'), table: anyId, party, move }),
  z.strictObject({
    act: z.literal('rollBack'),
    table: anyId,
    moves: z.int().min(1).max(1000),
    seen: z.int().min(0),
  }),
  z.strictObject({ act: z.literal('cover'), table: anyId, party, cover: cover.nullable() }),
  z.strictObject({ act: z.literal('place'), person: anyId, place: place.nullable() }),
  z.strictObject({ act: z.enum(['admit', 'release', 'reclaim']), person: anyId }),
  z.strictObject({ act: z.literal('renamePerson'), person: anyId, name: line(LIMITS.name) }),
  z.strictObject({ act: z.literal('say'), table: anyTable, party: party.nullable(), text: prose }),
  z.strictObject({ act: z.literal('takeDown'), table: anyTable, said: anyId }),
  z.strictObject({
    act: z.literal('mute'),
    table: anyTable,
    channels: z.array(z.enum(['table', 'statement', 'party', 'caucus'])).max(4),
  }),
]);

export const openRequest = z.strictObject({
  id: requestId.exactOptional(),
  title: line(LIMITS.title),
  scenario: line(64),
  length: line(40),
  seed: line(LIMITS.seed),
  tables: z.int().min(1).max(LIMITS.tables),
  approval: z.boolean(),
  grow: z.boolean().exactOptional(),
  clocks: clocks.exactOptional(),
  roster: z.string().max(LIMITS.rosterBytes).exactOptional(),
  called: z
    .array(z.array(line(LIMITS.title)).max(4))
    .max(5)
    .exactOptional(),
});
export const bringRequest = z.strictObject({
  files: z
    .array(z.strictObject({ name: z.string().regex(/^[\w.-]{1,80}$/), text: z.string() }))
    .min(1)
    .max(LIMITS.scenarioFiles),
});
export const keyRequest = z.strictObject({ key: z.string().max(100) });

/** The request as it should be, or the first thing wrong with it. */
export function read<T>(shape: z.ZodType<T>, body: unknown): Result<T, WireError> {
  const parsed = shape.safeParse(body);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  const at = issue?.path.map(String).join('.') ?? '';
  return err({ code: 'badRequest', message: (issue?.message ?? 'is not understood').slice(0, 200), at });
}
