import type { Translation } from '../../catalogues.ts';
import type { print as english } from '../en/print.ts';

/** The printed pack. */
export const print: Translation<typeof english> = {};
