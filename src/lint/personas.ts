/** Scripted delegations that always or never come to terms here: told by playing. */
import type { PersonaId } from '../bots/index.ts';
import type { Game } from '../engine/index.ts';
import { playGame, type SeatPlan } from '../simulate/run.ts';
import type { Finding } from './types.ts';

/** Those that are meant to bargain; the others exist to show what refusing or yielding to everything does. */
export const BARGAINERS = [
  'bureaucrat',
  'alliance-manager',
  'opportunist',
  'legalist',
  'reset-dove',
  'domestic-survivor',
  'hardliner',
] as const satisfies readonly PersonaId[];

/** Games in which a persona may be all of one mind before it is reported. */
export const ENOUGH = 240;

/** Whether game `g` of the persona's ends with an agreement. */
function agrees(game: Game, persona: PersonaId, g: number): boolean {
  const plan: SeatPlan[] = Array.from({ length: game.n }, (_, seat) => (seat === g % game.n ? persona : 'mix'));
  return playGame(game, plan, 'hard', `lint/${persona}/${g}`).ending.outcome === 'agreement';
}

/**
 * One persona, looked at until it is seen both to agree and to fail, or for `ENOUGH` games.
 * @param onGame called after each game, so that a host can breathe and show progress
 * @returns null when it does both
 */
export async function oneSided(
  game: Game,
  persona: (typeof BARGAINERS)[number],
  onGame: () => Promise<void>,
): Promise<Finding | null> {
  const first = agrees(game, persona, 0);
  for (let g = 1; g < ENOUGH; g++) {
    await onGame();
    if (agrees(game, persona, g) !== first) return null;
  }
  return {
    where: { path: ['clauses'], spot: 'key' },
    message: {
      id: first ? 'flaw.alwaysDeals' : 'flaw.neverDeals',
      values: { persona: { id: `persona.${persona}` }, games: ENOUGH },
    },
    fix: { id: first ? 'mend.alwaysDeals' : 'mend.neverDeals' },
  };
}
