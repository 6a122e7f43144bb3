/** Why a scripted delegation did what it did, as typed data; `src/words` makes the sentences. */
import type { Party, RoleIndex } from '../engine/index.ts';

export const EFFORT_CAUSES = [
  'hardLow',
  'tension',
  'pillar',
  'mirror',
  'schedule',
  'channel',
  'redLine',
  'election',
  'home',
] as const;
export type EffortCause = (typeof EFFORT_CAUSES)[number];

export type BotReason =
  /** What the whole text is worth to me now, and what I hold out for. */
  | { kind: 'worth'; value: number; aspiration: number }
  /** The clause that costs me most, or gives me most. */
  | { kind: 'clause'; clause: number; option: number; value: number }
  /** The one change that would help me most. */
  | { kind: 'helps'; clause: number; option: number; gain: number }
  | { kind: 'redLine'; clause: number; min: number; max: number }
  | { kind: 'home'; role: RoleIndex; view: number; need: number; cost: number; capital: number }
  | { kind: 'slippage'; loss: number; trust: number }
  | { kind: 'effort'; because: EffortCause; pillar?: number; party?: Party }
  | { kind: 'choice'; option: number; score: number }
  /** What an early harvest would bring me. */
  | { kind: 'interim'; gain: number }
  /** What an interim deal would give is better kept for the whole text. */
  | { kind: 'keep' }
  | { kind: 'late' }
  | { kind: 'first' };
