/** What is said of scenarios that do not parse, and of those that do and have a flaw. */
import { problemsFaults } from './problems-faults.ts';
import { problemsFixes } from './problems-fixes.ts';
import { problemsLints } from './problems-lints.ts';

export const problems = { ...problemsFaults, ...problemsFixes, ...problemsLints };
