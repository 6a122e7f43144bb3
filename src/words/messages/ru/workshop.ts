import type { Translation } from '../../catalogues.ts';
import type { workshop as english } from '../en/workshop.ts';

/** The workshop, where scenarios are written. */
export const workshop: Translation<typeof english> = {};
