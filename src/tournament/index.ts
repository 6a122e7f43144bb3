/** The door: tournaments of negotiators, on threads or machines. */
export { type Ledger, openLedger } from './ledger.ts';
export { CHUNK, chunksOf, meetingAt, meetingsOf, type Plan, TABLES, type Tables } from './plan.ts';
export { type Played, playChunk } from './play.ts';
export { type Play, type RunOptions, runTournament } from './run.ts';
export { type Comparison, type Standing, type Standings, standingsOf } from './standings.ts';
export { holm, type Interval, intervalOf, signFlip } from './statistics.ts';
