/**
 * Finds the browsers and JavaScript shells the tests run the game in. A machine without one reports the tests that need
 * it by name and does not run them; under CI=true a missing one is a failure, so that nothing goes unnoticed there.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { TestContext } from 'vitest';

export const ENGINES = ['chromium', 'firefox-esr', 'js102', 'jsc'] as const;
export type EngineName = (typeof ENGINES)[number];

const executable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Full path of the program, or null when this machine has none. */
export function findEngine(name: EngineName): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  return folders.map(folder => join(folder, name)).find(executable) ?? null;
}

/** The program's path; without it the running test stops here, as a failure under CI=true. */
export function needs(context: TestContext, name: EngineName): string {
  const path = findEngine(name);
  if (path !== null) return path;
  if (process.env.CI === 'true') throw new Error(`${name} is not installed; .ci/run installs it`);
  return context.skip(`${name} is not on this machine`);
}
