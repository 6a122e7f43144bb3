/** Conceder: goes quickly towards its reservation value (Faratin, Sierra and Jennings 1998, β = 4). */
import { timeBased } from './time-based.ts';

export const conceder = timeBased(0.25);
