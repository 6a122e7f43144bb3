/** What makes one scripted delegation differ from another. Personas are data and a few small habits; they know no scenario. */
import type { Act } from './act.ts';
import type { Look } from './look.ts';
import type { EffortCause } from './reasons.ts';

export const PERSONA_IDS = [
  'hardliner',
  'bureaucrat',
  'alliance-manager',
  'opportunist',
  'legalist',
  'reset-dove',
  'domestic-survivor',
  'spoiler',
  'posture-only',
  'concession-only',
] as const;
export type PersonaId = (typeof PERSONA_IDS)[number];

/** A split of effort before it is fitted to what the rules allow; what is left of Work goes to pillars. */
export interface Effort {
  posture: number;
  home: number;
  channel: boolean;
  work: number;
  because: EffortCause;
}

export interface PersonaDef {
  id: PersonaId;
  /** Interest points held out for at the start and the end, on a scale where an even bargain is worth ten. */
  open: number;
  close: number;
  /** Concession curve: below 1 late, above 1 early. */
  curve: number;
  /** Tenths: weight of one's own further gain when choosing among texts good enough. */
  greed: number;
  /** Interest points it gives way for each other party with a firm red line: what a commitment wins (rule 8.8). */
  bends: number;
  /** Red lines it declares at most. */
  redLines: number;
  /** Interim deals: gladly, only when time runs out, or never. */
  harvest: 'early' | 'late' | 'never';
  /** Points of support it wants at home beyond what ratification asks; negative: it hopes. */
  margin: number;
  /** Says yes to everything. */
  yields: boolean;
  /** Starts with amendments of the working text before whole texts. */
  amends: boolean;
  /** Adds conditional clauses. */
  riders: boolean;
  /** Answers a bad text with one of its own. */
  counters: boolean;
  /** Tenths: how far support at home with the hard constituency outweighs calm when a card asks for a choice. */
  hawk: number;
  /** Keeps promises when it splits effort. */
  keepsWord: boolean;
  /** Whether it leaves the table now. */
  leaves: (look: Look) => boolean;
  effort: (look: Look) => Effort;
  /** Free acts it may take in its turn, tried in order. */
  acts: Act[];
}
