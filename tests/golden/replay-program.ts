/** What runs in every engine: replays golden records and says which hashes it got. Needs nothing but the language. */
import './text-encoder.ts';
import { compile, digest, playOn, type Scenario, start } from '../../src/engine/index.ts';
import type { GameRecord } from '../../src/record/types.ts';
import { shortHash } from '../../src/record/write.ts';

export interface GoldenData {
  scenarios: Scenario[];
  records: { name: string; record: GameRecord }[];
}

/** One line a record: its name, how many steps it has, and the hash over the hashes of all its states. */
export function replayGolden(data: GoldenData): string[] {
  const byId = new Map(data.scenarios.map(scenario => [scenario.id, scenario]));
  return data.records.map(({ name, record }) => {
    const game = compile(byId.get(record.scenario.id)!, record.length);
    let { state } = start(game, record.seed);
    const past = [state];
    const hashes = [shortHash(state)];
    for (const move of record.moves) {
      const played = playOn(game, past, move);
      if (!played.ok) return `${name} refused ${JSON.stringify(played.error)}`;
      state = played.value.state;
      past.push(state);
      hashes.push(shortHash(state));
    }
    return `${name} ${hashes.length} ${digest(hashes)}`;
  });
}

Object.assign(globalThis, { replayGolden });
