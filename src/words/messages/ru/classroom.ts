import type { Translation } from '../../catalogues.ts';
import type { classroom as english } from '../en/classroom.ts';

/** Hosting a class, joining one, the console. */
export const classroom: Translation<typeof english> = {};
