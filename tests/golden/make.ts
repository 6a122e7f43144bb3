/**
 * Makes golden records anew: `npx tsx tests/golden/make.ts [ID…]`, of all scenarios or of those named. Only for a change that is meant to change play, which
 * CHANGELOG then says; the records scenarios bring get their hashes anew. Delegations of all personas play most games; random play to many tastes adds what they leave out.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Delegation, delegation, LEVEL_IDS, PERSONA_IDS } from '../../src/bots/index.ts';
import {
  compile,
  type Game,
  type LogEntry,
  type Move,
  play,
  playOn,
  type Rng,
  type Scenario,
  type State,
  start,
  stream,
  viewFor,
  waitingSeats,
} from '../../src/engine/index.ts';
import { append, formatRecord, type GameRecord, newRecord, replay, type SeatRecord } from '../../src/record/index.ts';
import { required, shown } from './coverage.ts';
import { facilitatedGame } from './facilitated.ts';
import { folderOf, historyOf, historyPath, type Source, sources } from './sources.ts';
import { TASTES, tastedMove } from './tastes.ts';

/** Games tried for what is still missing before giving up. */
const TRIES = 4000;

/** The first facilitated game in which the white cell does everything it can; short games may leave something out. */
function busyHand(game: Game): GameRecord {
  for (let k = 1; k <= TRIES; k++) {
    const record = facilitatedGame(game, `facilitated-${k}`);
    const kinds = new Set(record.moves.map(({ kind }) => kind));
    if (['improvise', 'override', 'close', 'rollBack'].every(kind => kinds.has(kind as Move['kind']))) return record;
  }
  throw new Error(`${game.scenario.id}: no facilitated game shows every act of the white cell`);
}

interface Candidate {
  record: GameRecord;
  shows: Set<string>;
}

type NextMove = (state: State) => Move;

function playThrough(game: Game, seed: string, seats: SeatRecord[], next: NextMove): Candidate {
  const opening = start(game, seed);
  let { state } = opening;
  let record = newRecord(game, state, seats);
  const log: LogEntry[] = [...opening.log];
  while (state.public.phase.at !== 'over') {
    const move = next(state);
    const played = play(game, state, move);
    if (!played.ok) throw new Error(`${seed}: ${JSON.stringify({ move, refusal: played.error })}`);
    state = played.value.state;
    log.push(...played.value.log);
    record = append(record, move, state);
  }
  return { record, shows: shown(game, state, record.moves, log) };
}

function personaGame(game: Game, seed: string, rng: Rng): Candidate {
  const seats = game.scenario.parties.map(() => ({
    kind: 'scripted' as const,
    persona: PERSONA_IDS[rng.int(PERSONA_IDS.length)]!,
    // The first three: the set of records was drawn before there were experts.
    level: LEVEL_IDS[rng.int(3)]!,
  }));
  const all: Delegation[] = seats.map((s, seat) => delegation(game, seat, s.persona, s.level, seed));
  return playThrough(game, seed, seats, state => {
    const seat = waitingSeats(state)[0]!;
    return all[seat]!.choose(viewFor(game, state, seat)).move;
  });
}

function tastedGame(game: Game, seed: string, index: number): Candidate {
  const rng = stream(`${seed}|moves`);
  const how = TASTES[index % TASTES.length]!;
  const seats = game.scenario.parties.map(() => ({ kind: 'human' as const }));
  return playThrough(game, seed, seats, state => tastedMove(game, state, how, rng));
}

/** Persona games for most of the number, then whatever random game still shows something new. */
function collect({ scenario, least }: Source): { kept: Candidate[]; missing: string[] } {
  const games = scenario.lengths.map(l => compile(scenario, l.id));
  const rng = stream(`golden ${scenario.id}`);
  const missing = new Set(required(scenario));
  const kept: Candidate[] = [];
  const keep = (candidate: Candidate): void => {
    kept.push(candidate);
    for (const item of candidate.shows) missing.delete(item);
  };
  for (let k = 0; k < least * 0.8; k++) keep(personaGame(games[k % games.length]!, `golden-${k}`, rng));
  for (let k = 0; k < least * 0.2; k++) keep(tastedGame(games[(k + 1) % games.length]!, `tasted-${k}`, k));
  for (const game of games) {
    const record = busyHand(game);
    const played = replay(game, record);
    if (!played.ok) throw new Error(JSON.stringify(played.error));
    keep({ record, shows: shown(game, played.value.state, record.moves, played.value.log.flat()) });
  }
  for (let k = 0; k < TRIES && missing.size > 0; k++) {
    const candidate = tastedGame(
      games[Math.floor(k / TASTES.length) % games.length]!,
      `sought-${'x'.repeat(k % 3)}${k}`,
      k,
    );
    if ([...candidate.shows].some(item => missing.has(item))) keep(candidate);
  }
  return { kept, missing: [...missing] };
}

function write(scenario: Scenario, kept: Candidate[]): void {
  const folder = folderOf(scenario);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { record } of kept)
    writeFileSync(
      join(folder, `${record.length}-${record.result?.outcome ?? 'open'}-${record.seed}.json`),
      `${JSON.stringify(record)}\n`,
    );
}

/** The record a scenario brings keeps its moves and notes; hashes and result are those of the rules as they are now. */
function rewriteHistory(scenario: Scenario): void {
  const old = historyOf(scenario);
  if (!old) return;
  const game = compile(scenario, old.length);
  let { state } = start(game, old.seed);
  const past = [state];
  let record = newRecord(game, state, old.seats);
  for (const move of old.moves) {
    const played = playOn(game, past, move);
    if (!played.ok) throw new Error(`${scenario.id}, history: ${JSON.stringify({ move, refusal: played.error })}`);
    state = played.value.state;
    past.push(state);
    record = append(record, move, state);
  }
  writeFileSync(historyPath(scenario), formatRecord({ ...record, ...(old.notes ? { notes: old.notes } : {}) }));
}

const wanted = process.argv.slice(2);

for (const source of sources().filter(({ scenario }) => wanted.length === 0 || wanted.includes(scenario.id))) {
  const { kept, missing } = collect(source);
  write(source.scenario, kept);
  rewriteHistory(source.scenario);
  process.stdout.write(`${source.scenario.id}: ${kept.length} records\n`);
  if (missing.length > 0) process.stdout.write(`  not shown: ${missing.join(', ')}\n`);
}
