/** The scripted delegations: who they are and how to seat one. */
import type { Game, Party } from '../engine/index.ts';
import { type Delegation, delegationOf } from './delegation.ts';
import { LEVELS, type Level } from './levels.ts';
import type { PersonaDef, PersonaId } from './persona.ts';
import { ALLIANCE_MANAGER } from './personas/alliance-manager.ts';
import { BUREAUCRAT } from './personas/bureaucrat.ts';
import { CONCESSION_ONLY } from './personas/concession-only.ts';
import { DOMESTIC_SURVIVOR } from './personas/domestic-survivor.ts';
import { HARDLINER } from './personas/hardliner.ts';
import { LEGALIST } from './personas/legalist.ts';
import { OPPORTUNIST } from './personas/opportunist.ts';
import { POSTURE_ONLY } from './personas/posture-only.ts';
import { RESET_DOVE } from './personas/reset-dove.ts';
import { SPOILER } from './personas/spoiler.ts';

export { type Decision, type Delegation, delegationOf } from './delegation.ts';
export { LEVEL_IDS, LEVELS, type Level, type LevelDef } from './levels.ts';
export type { PartedView } from './look.ts';
export { type Effort, PERSONA_IDS, type PersonaDef, type PersonaId } from './persona.ts';
export { type BotReason, EFFORT_CAUSES, type EffortCause } from './reasons.ts';

export const PERSONAS: Record<PersonaId, PersonaDef> = {
  hardliner: HARDLINER,
  bureaucrat: BUREAUCRAT,
  'alliance-manager': ALLIANCE_MANAGER,
  opportunist: OPPORTUNIST,
  legalist: LEGALIST,
  'reset-dove': RESET_DOVE,
  'domestic-survivor': DOMESTIC_SURVIVOR,
  spoiler: SPOILER,
  'posture-only': POSTURE_ONLY,
  'concession-only': CONCESSION_ONLY,
};

/** The four who can come to terms with each other: the default opponents, and what balance is measured with. */
export const MODERATES: readonly PersonaId[] = ['bureaucrat', 'alliance-manager', 'opportunist', 'legalist'];

/** Seats a persona. Behaviour depends on the game, the seat, the level and the seed alone. */
export const delegation = (game: Game, seat: Party, persona: PersonaId, level: Level, seed: string): Delegation =>
  delegationOf(game, seat, PERSONAS[persona], LEVELS[level], seed);
