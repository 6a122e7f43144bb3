/** From a choice on the home screen, or a saved record, to a game that runs. Loaded when first needed, not with the page. */
import { loadScenario, scenarios } from 'virtual:scenarios';
import { compile, type Game, start } from '../engine/index.ts';
import { err, ok, type Result } from '../engine/result.ts';
import type { Scenario } from '../engine/scenario.ts';
import { type GameRecord, newRecord, type SeatRecord, verifiedSteps } from '../record/index.ts';
import type { Edition } from '../scenario/index.ts';
import { resumeLocal } from '../session/local.ts';
import type { Step } from '../session/timeline.ts';
import type { Session } from '../session/types.ts';
import { say } from '../words/say.ts';
import { authoredScenario, keepAuthored } from './storage/authored.ts';
import { chosen } from './storage/choices.ts';
import { loadGame, type SavedGame, saveGame } from './storage/games.ts';
import { recordProblemText } from './storage/problem-text.ts';

export interface NewGame {
  scenario: string;
  length: string;
  seed: string;
  seats: SeatRecord[];
}

/** Milliseconds between two delegations' moves at the table, unless the player wants them at once. */
const PACE = 450;

/** Milliseconds of replaying at a stretch: a long game takes longer than a page may keep still. */
const STRETCH = 10;

const humanSeat = (record: GameRecord): number =>
  Math.max(
    0,
    record.seats.findIndex(seat => seat.kind === 'human'),
  );

const newId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(6)), byte => byte.toString(36)).join('');

/** Sets up a game, saves it and gives its id. */
export async function createGame(choice: NewGame): Promise<string> {
  return createOn(await loadScenario(choice.scenario), choice);
}

/** The same on a scenario of the player's own, which is kept beside the game. */
export async function createAuthoredGame(
  { scenario, translations }: Edition,
  choice: Omit<NewGame, 'scenario'>,
): Promise<string> {
  await keepAuthored(scenario, translations);
  return createOn(scenario, choice);
}

async function createOn(scenario: Scenario, { length, seed, seats }: Omit<NewGame, 'scenario'>): Promise<string> {
  const game = compile(scenario, length);
  const { state } = start(game, seed);
  return keep(game, newRecord(game, state, seats), state.public.round);
}

/** What a record was played on: a scenario of one's own where the fingerprint says so, else one of this edition. */
async function scenarioFor({ scenario: { id, digest } }: GameRecord): Promise<Result<Scenario, string>> {
  const own = await authoredScenario(digest);
  if (own) return ok(own);
  if (scenarios.some(each => each.id === id)) return ok(await loadScenario(id));
  return err(say('trouble.noScenario', { scenario: id }));
}

/** Files a record that came from elsewhere, after replaying it. */
export async function importGame(record: GameRecord): Promise<Result<string, string>> {
  const opened = await replayed(record);
  if (!opened.ok) return opened;
  const last = opened.value.steps[opened.value.steps.length - 1];
  return ok(await keep(opened.value.game, record, last.state.public.round));
}

async function keep(game: Game, record: GameRecord, round: number): Promise<string> {
  const id = newId();
  await saveGame({ id, record, seat: humanSeat(record), round, rounds: game.rounds, savedAt: Date.now() });
  return id;
}

/** The game a record was played on, verified, with every step of it. */
export async function replayed(record: GameRecord): Promise<Result<{ game: Game; steps: Step[] }, string>> {
  const scenario = await scenarioFor(record);
  if (!scenario.ok) return scenario;
  const game = compile(scenario.value, record.length);
  const found: Step[] = [];
  const steps = verifiedSteps(game, record);
  let next = steps.next();
  for (let until = performance.now() + STRETCH; !next.done; next = steps.next()) {
    const before = found[found.length - 1];
    const move = before ? record.moves[found.length - 1] : null;
    found.push({ move, round: before?.state.public.round ?? 0, ...next.value });
    if (performance.now() < until) continue;
    await new Promise(rested => setTimeout(rested, 0));
    until = performance.now() + STRETCH;
  }
  return next.value.ok ? ok({ game, steps: found }) : err(recordProblemText(next.value.error));
}

/** Takes up a saved game; from here on every change is saved. */
export async function openGame(id: string): Promise<Result<{ session: Session; saved: SavedGame }, string>> {
  const saved = await loadGame(id);
  if (!saved) return err(say('trouble.noGame'));
  const { record } = saved;
  const scenario = await scenarioFor(record);
  if (!scenario.ok) return scenario;
  const game = compile(scenario.value, record.length);
  const session = resumeLocal(game, record, {
    pace: () => (chosen('brisk') ? 0 : PACE),
    onChange: (now, state) =>
      void saveGame({ ...saved, record: now, round: state.public.round, rounds: game.rounds, savedAt: Date.now() }),
  });
  return session.ok ? ok({ session: session.value, saved }) : err(recordProblemText(session.error));
}
