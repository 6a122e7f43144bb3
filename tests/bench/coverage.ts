/** The coverage evaluator against the one of the model's own paper, over the same random configurations. */
import {
  COMMANDS,
  type Configuration,
  type Coverage,
  evaluate,
  type Share,
  type Tables,
} from '../../src/coverage/index.ts';
import { lookup } from './lookup.ts';
import type { Contest } from './measure.ts';

const CONFIGURATIONS = 500;

/** A small generator of its own: what is drawn must be the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return sides => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function configurations(tables: Tables): Configuration[] {
  const roll = dice(11);
  const some = <T>(list: readonly T[]): T[] => list.filter(() => roll(2) === 1);
  return Array.from({ length: CONFIGURATIONS }, () => ({
    sites: some(tables.LAST)
      .slice(0, 5)
      .map(column => column.split('.') as [string, string]),
    radars: some(['KUR', 'FYL', 'VAR']),
    ruRadars: some(['QAB', 'ARM']),
    share: roll(3) as Share,
    command: COMMANDS[roll(COMMANDS.length)]!,
  }));
}

/** Throws when the two do not say the same: a race between different answers would mean nothing. */
export function coverageContests(tables: Tables): Contest[] {
  const all = configurations(tables);
  for (const config of all)
    if (JSON.stringify(lookup(tables, config)) !== JSON.stringify(evaluate(tables, config)))
      throw new Error(`the evaluators differ on ${JSON.stringify(config)}`);
  const contest = (name: string, of: (tables: Tables, config: Configuration) => Coverage): Contest => ({
    name,
    run: () => {
      let sink = 0;
      for (const config of all) sink += of(tables, config).A;
      return sink < 0 ? 0 : all.length;
    },
  });
  return [contest('evaluate', evaluate), contest("the paper's lookup", lookup)];
}
