/** The workshop, where scenarios are written. */
import { workshopForm } from './workshop-form.ts';
import { workshopScreen } from './workshop-screen.ts';

export const workshop = { ...workshopScreen, ...workshopForm };
