import { loadScenario, scenarios } from 'virtual:scenarios';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { compile, type Game } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { digestOf } from '../../record/index.ts';
import {
  browserNetwork,
  connectSeat,
  type Held,
  type Keep,
  type LinkState,
  remoteSession,
  type SeatLink,
} from '../../session/remote/index.ts';
import type { Session } from '../../session/types.ts';
import type { ClassInfo, SubmitMove } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { shownScenario } from '../shown.ts';
import { authoredScenario, keepAuthored } from '../storage/authored.ts';
import { getFrom, newId } from './ask.ts';
import { wireText } from './wire-text.ts';

export interface Seat {
  link: SeatLink;
  held: Held;
  state: LinkState;
}

/** The connection of the seat at an address of the server, and what it holds. */
export function useSeat(address: string): Seat | null {
  const [link, setLink] = useState<SeatLink | null>(null);
  useEffect(() => {
    const made = connectSeat(browserNetwork(address));
    setLink(made);
    return () => made.close();
  }, [address]);
  const held = useSyncExternalStore(link?.subscribe ?? idle, () => link?.held() ?? null);
  const state = useSyncExternalStore(link?.subscribe ?? idle, () => link?.state() ?? null);
  return link && held && state ? { link, held, state } : null;
}

const idle = (): (() => void) => () => {};

/** The class's very scenario: of this edition, played on before, or asked for and kept, so that its games open here again. */
async function scenarioOf({ scenario: { id, digest } }: ClassInfo, address: string): Promise<Scenario | null> {
  const known = scenarios.some(each => each.id === id) ? await loadScenario(id) : null;
  if (known && digestOf(known) === digest) return known;
  const kept = await authoredScenario(digest);
  if (kept) return kept;
  const found = await getFrom<Scenario>(`${address}/scenario`);
  if (!found.ok || digestOf(found.value) !== digest) return null;
  await keepAuthored(found.value, []);
  return found.value;
}

/**
 * The scenario as this page's reader reads it, ready for play; a sentence when it cannot be had. `address` is the seat's or
 * the console's.
 */
export function useGame(info: ClassInfo | null, address: string): Game | string | null {
  const [game, setGame] = useState<Game | string | null>(null);
  const key = info ? `${info.scenario.digest} ${info.length}` : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that matters of it
  useEffect(() => {
    if (!info) return;
    let gone = false;
    const shown = async (): Promise<Scenario | null> => {
      const scenario = await scenarioOf(info, address);
      return scenario && shownScenario(scenario);
    };
    void shown().then(scenario => {
      if (gone) return;
      if (scenario) setGame(compile(scenario, info.length));
      else setGame(say('seat.otherScenario'));
    });
    return () => {
      gone = true;
    };
  }, [key]);
  return game;
}

/** A move not yet answered outlives a reload of the page. */
function keepFor(person: string): Keep {
  const key = `back-to-back move ${person}`;
  return {
    load() {
      try {
        return JSON.parse(sessionStorage.getItem(key) ?? 'null') as SubmitMove | null;
      } catch {
        return null;
      }
    },
    store(move) {
      try {
        if (move) sessionStorage.setItem(key, JSON.stringify(move));
        else sessionStorage.removeItem(key);
      } catch {
        // Without storage a reload may lose a move that was not answered; the table then shows it was not made.
      }
    },
  };
}

/** The session of the seat; a new one whenever somebody is seated elsewhere. */
export function useRemoteSession(person: string, seat: Seat | null, game: Game | string | null): Session | null {
  const table = seat?.held.table?.id;
  const party = seat?.held.table?.seat;
  const link = seat?.link;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another table or party is another session
  const session = useMemo(
    () =>
      link && game && typeof game !== 'string'
        ? remoteSession(link, game, { keep: keepFor(person), newId, textOf: wireText })
        : null,
    [link, game, table, party, person],
  );
  useEffect(() => () => session?.dispose(), [session]);
  return session;
}
