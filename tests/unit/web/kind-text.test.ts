/** Every kind of problem and of lint has a name in the reader's language. */
import { expect, it } from 'vitest';
import { LINTS } from '../../../src/lint/index.ts';
import { PROBLEM_TITLES } from '../../../src/scenario/index.ts';
import { kindText } from '../../../src/web/workshop/kind-text.ts';

it('names problems and lints as the handbook does', () => {
  for (const [code, title] of Object.entries(PROBLEM_TITLES)) expect(kindText(code)).toBe(title);
  for (const { code, title } of LINTS) expect(kindText(code)).toBe(title);
});
