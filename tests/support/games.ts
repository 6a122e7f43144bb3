/** The games random play runs through: invented ones of two to five parties, the shipped scenarios, and both lengths. */
import { fileURLToPath } from 'node:url';
import { compile, type Game } from '../../src/engine/index.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import { loadScenarioDir } from '../../src/scenario/node.ts';
import { busyWorld } from './busy-world.ts';
import { fiveScenario, miniScenario } from './mini-scenario.ts';
import { world } from './world.ts';

/** A shipped scenario by the name of its folder; throws with all problems when it does not parse. */
export function shipped(id: string): Scenario {
  const parsed = loadScenarioDir(fileURLToPath(new URL(`../../scenarios/${id}`, import.meta.url)));
  if (!parsed.ok) throw new Error(parsed.error.map(p => `${p.file}:${p.line}:${p.column} ${p.message}`).join('\n'));
  return parsed.value;
}

export interface GameUnderTest {
  name: string;
  game: Game;
  /** How many random games the property tests play of it. */
  runs: number;
}

export const inventedGames = (): GameUnderTest[] => [
  { name: 'two parties', game: compile(world(2), 'full'), runs: 300 },
  { name: 'three parties', game: compile(world(3), 'full'), runs: 200 },
  { name: 'three parties, every kind of effect', game: compile(busyWorld(3), 'full'), runs: 200 },
  { name: 'four parties by threshold', game: compile(busyWorld(4), 'short'), runs: 250 },
  { name: 'five parties', game: compile(busyWorld(5), 'full'), runs: 50 },
  { name: 'five parties, short', game: compile(world(5), 'short'), runs: 100 },
  { name: 'the mini scenario', game: compile(miniScenario()), runs: 250 },
  { name: 'the five-party scenario', game: compile(fiveScenario()), runs: 100 },
];

export function shippedGames(): GameUnderTest[] {
  const lisbon = shipped('lisbon-track');
  return lisbon.lengths.map((length, k) => ({
    name: `${lisbon.title}, ${length.name.toLowerCase()}`,
    game: compile(lisbon, length.id),
    runs: k === 0 ? 250 : 200,
  }));
}

export const gamesUnderTest = (): GameUnderTest[] => [...inventedGames(), ...shippedGames()];
