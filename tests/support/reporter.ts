/** Writes how many tests passed and failed to `.back-to-back/tests.json`, for the closing line of `.ci/run`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

const FILE = fileURLToPath(new URL('../../.back-to-back/tests.json', import.meta.url));

/** A file that does not load and an error outside any test count as one failure each. */
function count(modules: readonly TestModule[], errors: readonly SerializedError[]): { passed: number; failed: number } {
  let passed = 0;
  let failed = errors.length;
  for (const module of modules) {
    failed += module.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed++;
      if (state === 'failed') failed++;
    }
  }
  return { passed, failed };
}

export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, JSON.stringify(count(modules, errors)));
  }
}
