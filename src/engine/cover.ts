/**
 * From public facts to a coverage configuration (rules 11.1–11.3), and the door through which clients reach the coverage
 * model. Nothing of the game's own course reads any of it.
 */
import type { Configuration } from '../coverage/configuration.ts';
import { holds, standingOptions } from './condition.ts';
import type { Game } from './game.ts';
import type { Condition, Package, Public } from './types.ts';

export { RADARS, SITES } from '../coverage/catalogue.ts';
export { type CellCover, cells } from '../coverage/cells.ts';
export { type Coverage, evaluate } from '../coverage/evaluate.ts';
export { explainPath, type PathClock } from '../coverage/explain.ts';
export { CLASSES } from '../coverage/paths.ts';
export type { Tables } from '../coverage/tables.ts';
export type { Configuration };

const LEVELS = [2, 1] as const;

/**
 * What the facts and a text mean to the coverage model: every battery and radar whose condition holds, the highest level
 * of sharing, the first command that applies. `options` replaces the standing text. Null when the scenario has no model.
 */
export function configurationOf(
  game: Game,
  pub: Public,
  options: Package = standingOptions(pub),
): Configuration | null {
  const { coverage } = game.scenario;
  if (coverage === null) return null;
  const there = ({ when }: { when: Condition | null }): boolean => when === null || holds(game, pub, when, options);
  const command = coverage.command.find(there);
  const ids = (parts: typeof coverage.radars): string[] => parts.filter(there).map(({ id }) => id);
  return {
    sites: coverage.sites.filter(there).map(({ at, interceptor }) => [at, interceptor]),
    radars: ids(coverage.radars),
    ruRadars: ids(coverage.partnerRadars),
    share: LEVELS.find(level => coverage.share.some(part => part.level === level && there(part))) ?? 0,
    command: command?.is ?? 'independent',
    ...(command?.delay == null ? {} : { delay: command.delay }),
  };
}
