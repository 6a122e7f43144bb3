/** Linear: gives way evenly from its best outcome to its reservation value (Faratin, Sierra and Jennings 1998, β = 1). */
import { timeBased } from './time-based.ts';

export const linear = timeBased(1);
