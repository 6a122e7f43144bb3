/** What axe-core finds wrong on a page, a line a finding. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

export async function findings(page: Page, where: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const result = await inPage.run(document, { resultTypes: ['violations'] });
    return result.violations.map(v => `${v.id} (${v.impact}): ${v.nodes.map(n => n.target.join(' ')).join('; ')}`);
  });
  return violations.map(violation => `${where}: ${violation}`);
}
