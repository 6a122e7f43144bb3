/** Game records: write, read, replay, verify, fork, share. Pure; see docs/records.md. */
export { fromBase64Url, toBase64Url } from './base64url.ts';
export { digestOf } from './digest.ts';
export { fork } from './fork.ts';
export { decodeLink, encodeLink } from './link.ts';
export { notesByStep, notesTold } from './notes.ts';
export { gameOf, type OnStep, type Replayed, replay, walk } from './replay.ts';
export { parseRecord } from './schema.ts';
export {
  FORMAT,
  type GameRecord,
  LIMITS,
  type RecordNote,
  type RecordProblem,
  type RecordResult,
  type SeatRecord,
  type TextProblem,
} from './types.ts';
export { type Verified, verifiedSteps, verify } from './verify.ts';
export { append, formatRecord, newRecord, resultOf, shortHash } from './write.ts';
