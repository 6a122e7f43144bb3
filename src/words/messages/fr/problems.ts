import type { Translation } from '../../catalogues.ts';
import type { problems as english } from '../en/problems.ts';
import { problemsFaults } from './problems-faults.ts';
import { problemsFixes } from './problems-fixes.ts';
import { problemsLints } from './problems-lints.ts';

/** What is said of scenarios that do not parse, and of those that do and have a flaw. */
export const problems: Translation<typeof english> = {
  ...problemsFaults,
  ...problemsFixes,
  ...problemsLints,
};
