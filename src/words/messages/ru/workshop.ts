import type { Translation } from '../../catalogues.ts';
import type { workshop as english } from '../en/workshop.ts';
import { workshopForm } from './workshop-form.ts';
import { workshopScreen } from './workshop-screen.ts';

/** The workshop, where scenarios are written. */
export const workshop: Translation<typeof english> = { ...workshopScreen, ...workshopForm };
