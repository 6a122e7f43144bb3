/** The workshop, as an author uses it: write, see what is wrong, mend it in text or form, look, share, play. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowsers } from '../support/browser.ts';
import { needs } from '../support/engines.ts';
import { findings } from './axe.ts';
import { openSite, type Site } from './site.ts';

const state = (page: Page) => page.locator('.ws-state');
const WIDE = { viewport: { width: 1440, height: 900 } };
const tab = (page: Page, name: string) => page.getByRole('tab', { name });

/** Puts the cursor behind the first place a text occurs in the editor, by the editor's own search. */
async function cursorAfter(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find' }).click({ clickCount: 3 });
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
}

const textOf = (page: Page, line: string) => page.locator('.cm-line', { hasText: line }).first();

describe('the workshop', () => {
  const browsers = sharedBrowsers();
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await browsers.close();
    await site.close();
  });

  it('writes, mends, shares and plays a scenario', { timeout: 240_000 }, async context => {
    const chromium = needs(context, 'chromium');
    const visitor = await browsers.open('chromium', chromium, { ...WIDE, reducedMotion: 'reduce' });
    const { page } = visitor;
    const faults: string[] = [];
    page.on('console', message => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', error => faults.push(`thrown: ${error.message}`));
    const audit = async (name: string) => faults.push(...(await findings(page, name)));

    await page.goto(`${site.url}#/workshop`);
    await page.getByRole('button', { name: 'A small scenario to change' }).waitFor();
    await audit('workshop start');
    await page.getByRole('button', { name: 'A small scenario to change' }).click();
    await expect.poll(() => state(page).textContent(), { timeout: 30_000 }).toContain('No problems');
    await audit('workshop text');

    // What is typed wrong is said at its place, with what would be right.
    await cursorAfter(page, 'pillar: survey');
    await page.keyboard.type('s');
    await page.keyboard.press('Escape');
    await expect.poll(() => state(page).textContent(), { timeout: 30_000 }).toContain('1 problem');
    const problem = page.locator('.ws-problems li').first();
    expect(await problem.textContent()).toMatch(/scenario\.yaml, line 42.*"surveys".*Did you mean "survey"\?/s);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => state(page).textContent(), { timeout: 30_000 }).toContain('No problems');

    // The form changes the same text and leaves its comments alone.
    await page.getByRole('button', { name: 'Form', exact: true }).click();
    await audit('workshop form');
    await page.getByRole('textbox', { name: 'Worth of option 1 of Cost to north' }).fill('4');
    await page.keyboard.press('Enter');
    for (const part of ['Parties', 'Calendar and cards', 'Map']) {
      await tab(page, part).click();
      await audit(`workshop form, ${part}`);
    }
    await tab(page, 'Parties').click();
    await page.getByRole('textbox', { name: 'Title' }).fill('The Long Bridge');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('.ws-title').textContent()).toBe('The Long Bridge');
    await page.getByRole('button', { name: 'Text', exact: true }).click();
    await cursorAfter(page, 'Each its half');
    expect(await textOf(page, 'Each its half').textContent()).toContain('worth: { north: 4, south: 2 }');

    // The preview shows the table; lint finds what no reader sees.
    await tab(page, 'Preview').click();
    await page.locator('.ws-board canvas').waitFor({ timeout: 30_000 });
    expect(await page.locator('.ws-facts').textContent()).toContain('Texts that can be written27');
    await audit('workshop preview');
    await tab(page, 'Lint').click();
    await page.getByRole('button', { name: 'Lint', exact: true }).click();
    await expect
      .poll(() => page.locator('.ws-side').textContent(), { timeout: 90_000 })
      .toMatch(/Nothing found|scenario\.yaml, line|brief/);
    await audit('workshop lint');

    await tab(page, 'Playtest').click();
    await page.getByRole('button', { name: 'Playtest', exact: true }).click();
    await page.getByRole('heading', { name: 'What moderates sign' }).waitFor({ timeout: 120_000 });
    await audit('workshop playtest');

    // What was written is there again after a reload, and in a link opened elsewhere.
    await expect.poll(() => state(page).textContent()).toContain('saved');
    await page.reload();
    await expect.poll(() => page.locator('.ws-title').textContent(), { timeout: 30_000 }).toBe('The Long Bridge');
    await page.getByRole('button', { name: 'Share' }).click();
    const link = await page.getByRole('textbox', { name: 'Link to this scenario' }).inputValue();
    const other = await browsers.open('chromium', chromium, { viewport: { width: 1024, height: 768 } });
    const elsewhere = other.page;
    await elsewhere.goto(link);
    await expect.poll(() => elsewhere.locator('.ws-title').textContent(), { timeout: 30_000 }).toBe('The Long Bridge');
    faults.push(...(await findings(elsewhere, 'workshop at 1024')));
    await other.close();

    // From the text to the table, and back to the same game after a reload.
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByRole('radio', { name: 'Town of the South' }).check();
    await audit('workshop play');
    await page.getByRole('button', { name: 'Start' }).click();
    await expect.poll(() => page.locator('body').textContent(), { timeout: 30_000 }).toContain('You are South');
    await page.reload();
    await expect.poll(() => page.locator('body').textContent(), { timeout: 30_000 }).toContain('You are South');
    expect(faults).toEqual([]);
    await visitor.close();
  });
});
