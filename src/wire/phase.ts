import type { ClassPhase } from './types.ts';

/** The debrief stops play and opens everything to all, and the class stays so when it is closed. */
export const isOver = (phase: ClassPhase | undefined): boolean => phase === 'debrief' || phase === 'closed';
