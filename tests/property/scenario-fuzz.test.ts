import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../src/scenario/index.ts';
import { fiveFiles, miniFiles } from '../support/mini-scenario.ts';
import { dangersIn } from '../support/safe-html.ts';
import { emptyReport, fuzz, sayInAll } from '../support/scenario-fuzz.ts';
import { KINDS } from '../support/scenario-mutants.ts';
import { tinyFiles } from '../support/tiny-scenario.ts';

/** Scenario files come from strangers; `npm run test:fuzz` tries more of them, the shipped ones among them. */
describe('2,900 broken scenario files: a scenario or located problems, said in every language, and nothing that runs', () => {
  const all = emptyReport();

  test.each(KINDS)('%s', { timeout: 300_000 }, async kind => {
    const report = emptyReport();
    fuzz(kind, { name: 'tiny', files: tinyFiles }, 400, report, 5);
    fuzz(kind, { name: 'five', files: fiveFiles }, 8, report);
    fuzz(kind, { name: 'mini', files: miniFiles }, 8, report);
    await sayInAll(report);
    expect(report.faults).toEqual([]);
    all.parsed += report.parsed;
    all.plain += report.plain;
    all.rendered += report.rendered;
    for (const [code, count] of report.codes) all.codes.set(code, count);
    for (const [key, told] of report.told) all.told.set(key, told);
  });

  test('reach both sides of the parser and most of its checks, or they would test nothing', () => {
    expect(all.parsed).toBeGreaterThan(150);
    expect(all.rendered).toBeGreaterThan(700);
    expect(all.plain).toBeGreaterThan(300);
    expect(all.codes.size).toBeGreaterThan(PROBLEM_CODES.length / 2);
    expect(new Set([...all.told.values()].map(({ id }) => id)).size).toBeGreaterThan(60);
  });
});

test('what would run in a page is seen by the check that looks for it', () => {
  for (const html of [
    '<p><script>1</script></p>',
    '<p onclick="x">',
    '<img src=x>',
    '<a href="javascript:x">',
    "<a href='data:text/html,x'>",
    '<a href=javascript:x>',
    '<style></style><style></style>',
  ])
    expect(dangersIn(html), html).not.toEqual([]);
  expect(dangersIn('<p class="small">&lt;script&gt; onclick=x</p><a href="https://example.org/">x</a>')).toEqual([]);
});
