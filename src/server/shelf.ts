/** Scenarios of the classes on this server: those that come with the program, and those kept from when a class opened. */
import { compile, type Game, type Scenario } from '../engine/index.ts';
import { digestOf } from '../record/index.ts';
import type { Store } from './store/store.ts';

export interface Shelf {
  /** What a new class may choose from. */
  offered: readonly Scenario[];
  find(id: string): Scenario | undefined;
  /** Sure to be there once `fetch` has resolved. Throws otherwise: a fault of ours. */
  game(digest: string, length: string): Game;
  fetch(digest: string): Promise<void>;
}

export function openShelf(store: Store, offered: readonly Scenario[]): Shelf {
  const scenarios = new Map<string, Scenario>(offered.map(scenario => [digestOf(scenario), scenario]));
  const games = new Map<string, Game>();
  return {
    offered,
    find: id => offered.find(scenario => scenario.id === id),
    game: (digest, length) => {
      const key = `${digest} ${length}`;
      const known = games.get(key);
      if (known) return known;
      const scenario = scenarios.get(digest);
      if (!scenario) throw new Error(`scenario ${digest} has not been fetched`);
      const game = compile(scenario, length);
      games.set(key, game);
      return game;
    },
    fetch: async digest => {
      if (scenarios.has(digest)) return;
      const body = await store.scenario(digest);
      if (body === null) throw new Error(`the store has lost scenario ${digest}`);
      scenarios.set(digest, JSON.parse(body) as Scenario);
    },
  };
}
