/** A habit: looks, and either makes a move or leaves it to the next habit. */
import type { MoveBody } from '../engine/index.ts';
import type { Look } from './look.ts';

export type Act = (look: Look) => MoveBody | null;
