/**
 * Boulware: keeps its demand until the deadline is near, then gives way.
 * P. Faratin, C. Sierra, N. R. Jennings, "Negotiation decision functions for autonomous agents", Robotics and
 * Autonomous Systems 24 (1998); exponent as other platforms have it.
 */
import { timeBased } from './time-based.ts';

export const boulware = timeBased(4);
