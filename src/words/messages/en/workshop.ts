/** The workshop, where scenarios are written. */
import { workshopForm } from './workshop-form.ts';
import { workshopProblems } from './workshop-problems.ts';
import { workshopScreen } from './workshop-screen.ts';

export const workshop = { ...workshopScreen, ...workshopForm, ...workshopProblems };
