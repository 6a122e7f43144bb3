/** Scenarios of the classes on this server: what it was started with, what the host brings, and what classes were opened on. */
import { compile, type Game, type Scenario } from '../engine/index.ts';
import { digestOf } from '../record/index.ts';
import type { Store } from './store/store.ts';

/** A scenario a new class may choose, under the name it is chosen by: its id or, of what is brought, its digest. */
export interface Offer {
  key: string;
  scenario: Scenario;
  /** Not part of the program. */
  own: boolean;
}

export interface Shelf {
  offers(): Promise<Offer[]>;
  find(key: string): Promise<Scenario | undefined>;
  /** Sure to be there once `fetch` has resolved. Throws otherwise: a fault of ours. */
  game(digest: string, length: string): Game;
  fetch(digest: string): Promise<Scenario>;
}

/** @param own scenarios the server was started with beside those of the program */
export function openShelf(store: Store, shipped: readonly Scenario[], own: readonly Scenario[] = []): Shelf {
  const scenarios = new Map<string, Scenario>([...shipped, ...own].map(scenario => [digestOf(scenario), scenario]));
  const games = new Map<string, Game>();
  const program = new Set(shipped.map(digestOf));
  const ofProgram = shipped.map((scenario): Offer => ({ key: scenario.id, scenario, own: false }));
  const fetch = async (digest: string): Promise<Scenario> => {
    const known = scenarios.get(digest);
    if (known) return known;
    const body = await store.scenario(digest);
    if (body === null) throw new Error(`the store has lost scenario ${digest}`);
    const scenario = JSON.parse(body) as Scenario;
    scenarios.set(digest, scenario);
    return scenario;
  };
  const offers = async (): Promise<Offer[]> => {
    const brought = [...new Set([...own.map(digestOf), ...(await store.offers())])].filter(each => !program.has(each));
    const others = brought.map(async (key): Promise<Offer> => ({ key, scenario: await fetch(key), own: true }));
    return [...ofProgram, ...(await Promise.all(others))];
  };
  return {
    offers,
    find: async key => (await offers()).find(offer => offer.key === key)?.scenario,
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
    fetch,
  };
}
