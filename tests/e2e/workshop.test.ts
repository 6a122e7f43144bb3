/**
 * The workshop, as an author uses it who follows the first chapter of docs/authoring.md: type the files, see problems come
 * and go, lint, playtest; then change it in the form, share it, and play it.
 */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOfLink } from '../../src/web/workshop/pack.ts';
import { sharedBrowsers } from '../support/browser.ts';
import { needs } from '../support/engines.ts';
import { guideFiles, guideOutputs } from '../support/guide.ts';
import { findings } from './axe.ts';
import { clearFile, cursorAfter, typeText } from './editor.ts';
import { openSite, type Site } from './site.ts';
import { SIZES } from './sizes.ts';

const state = (page: Page) => page.locator('.ws-state');
const WIDE = { viewport: SIZES.wide };
const tab = (page: Page, name: string) => page.getByRole('tab', { name });

const textOf = (page: Page, line: string) => page.locator('.cm-line', { hasText: line }).first();

async function linkTo(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await page.getByRole('textbox', { name: 'Link to this scenario' }).inputValue();
  await page.getByRole('button', { name: 'Close' }).click();
  return link;
}

/** The chapter's files, typed over those of the small scenario; problems fall away until none is left. */
async function typeGuide(page: Page): Promise<void> {
  const [main, ...briefs] = guideFiles.map(({ file, text }) => ({ name: file.replace('ferry/', ''), text }));
  await clearFile(page, main!.name);
  await typeText(page, main!.text);
  // All of the document is right; what is still missing is one brief.
  await expect.poll(() => state(page).textContent(), { timeout: 30_000 }).toContain('1 problem');
  expect(await page.locator('.ws-problems li').first().textContent()).toContain('brief.island.md');
  await page.getByRole('button', { name: 'add brief.island.md' }).click();
  for (const { name, text } of briefs) {
    await clearFile(page, name);
    await typeText(page, text);
  }
  await expect.poll(() => state(page).textContent(), { timeout: 30_000 }).toContain('No problems');
  // Letter for letter what the guide has.
  const typed = filesOfLink((await linkTo(page)).split('#w=')[1] ?? '');
  expect(typed.ok && Object.fromEntries(typed.value.map(({ name, text }) => [name, text]))).toEqual(
    Object.fromEntries([main!, ...briefs].map(({ name, text }) => [name, text])),
  );
}

/** The mistake the chapter asks for is told as the chapter shows it, and goes when it is undone. */
async function mistakeOfTheGuide(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'scenario.yaml', exact: true }).click();
  await cursorAfter(page, 'name: Home berth');
  for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowLeft', 'Backspace']) await page.keyboard.press(key);
  await expect.poll(() => state(page).textContent(), { timeout: 30_000 }).toContain('1 problem');
  const told = ((await page.locator('.ws-problems li').first().textContent()) ?? '').replaceAll(/\s+/g, ' ');
  const [, line] = /^scenario\.yaml:(\d+):/.exec(guideOutputs[1]!)!;
  expect(told).toContain(`scenario.yaml, line ${line}`);
  for (const words of ['There is no pillar "survy".', 'Did you mean "survey"?']) {
    expect(guideOutputs[1]).toContain(words);
    expect(told).toContain(words);
  }
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => state(page).textContent(), { timeout: 30_000 }).toContain('No problems');
}

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

    await typeGuide(page);
    await mistakeOfTheGuide(page);

    // Lint finds nothing, as the guide says; the playtest finds agreements, and everybody wins at times.
    await tab(page, 'Lint').click();
    await page.getByRole('button', { name: 'Lint', exact: true }).click();
    await expect
      .poll(() => page.locator('.ws-side').textContent(), { timeout: 120_000 })
      .toMatch(/Nothing found|scenario\.yaml, line|brief/);
    expect(await page.locator('.ws-side').textContent()).toContain('Nothing found');
    await audit('workshop lint');
    await tab(page, 'Playtest').click();
    await page.getByRole('button', { name: 'Playtest', exact: true }).click();
    await page.getByRole('heading', { name: 'What moderates sign' }).waitFor({ timeout: 120_000 });
    await audit('workshop playtest');
    await tab(page, 'Preview').click();
    await page.locator('.ws-board canvas').waitFor({ timeout: 30_000 });
    expect(await page.locator('.ws-facts').textContent()).toContain('Texts that can be written36');
    await audit('workshop preview');
    // What was found is still there.
    await tab(page, 'Playtest').click();
    await page.getByRole('heading', { name: 'Values that tip the balance' }).waitFor();
    expect(await page.locator('.ws-bars li').count()).toBeGreaterThan(3);

    // The form changes the same text and leaves its comments alone.
    await page.getByRole('button', { name: 'Form', exact: true }).click();
    await audit('workshop form');
    await page.getByRole('textbox', { name: 'Worth of option 1 of Sailings to north' }).fill('4');
    await page.keyboard.press('Enter');
    for (const part of ['Parties', 'Calendar and cards', 'Map']) {
      await tab(page, part).click();
      await audit(`workshop form, ${part}`);
    }
    await tab(page, 'Parties').click();
    await page.getByRole('textbox', { name: 'Title' }).fill('The Long Ferry');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('.ws-title').textContent()).toBe('The Long Ferry');
    await page.getByRole('button', { name: 'Text', exact: true }).click();
    await cursorAfter(page, 'name: In summer');
    expect(await textOf(page, 'In summer').textContent()).toContain('worth: { north: 4, south: 1, island: 1 }');

    // What was written is there again after a reload, and in a link opened elsewhere.
    await expect.poll(() => state(page).textContent()).toContain('saved');
    await page.reload();
    await expect.poll(() => page.locator('.ws-title').textContent(), { timeout: 30_000 }).toBe('The Long Ferry');
    const link = await linkTo(page);
    const other = await browsers.open('chromium', chromium, { viewport: { width: 1024, height: 768 } });
    const elsewhere = other.page;
    await elsewhere.goto(link);
    await expect.poll(() => elsewhere.locator('.ws-title').textContent(), { timeout: 30_000 }).toBe('The Long Ferry');
    faults.push(...(await findings(elsewhere, 'workshop at 1024')));
    await other.close();

    // On paper, everything is there to adjudicate and score by.
    await page.getByRole('button', { name: 'Print the pack' }).click();
    await audit('workshop print');
    const [pack] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: 'Open the pack' }).click(),
    ]);
    await expect.poll(() => pack.title(), { timeout: 30_000 }).toBe('The Long Ferry');
    expect(await pack.getByRole('heading', { name: /^Facilitator: / }).count()).toBe(6);
    await pack.close();

    // From the text to the table, and back to the same game after a reload.
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByRole('radio', { name: 'Southport' }).check();
    await audit('workshop play');
    await page.getByRole('button', { name: 'Start' }).click();
    await expect.poll(() => page.locator('body').textContent(), { timeout: 30_000 }).toContain('You are South');
    await page.reload();
    await expect.poll(() => page.locator('body').textContent(), { timeout: 30_000 }).toContain('You are South');
    expect(faults).toEqual([]);
    await visitor.close();
  });

  it('opens what it saved, takes back what the form did, and lets no tab overwrite another', {
    timeout: 120_000,
  }, async context => {
    const visitor = await browsers.open('chromium', needs(context, 'chromium'), { ...WIDE, reducedMotion: 'reduce' });
    const { page } = visitor;
    const titled = (title: string, of = page) =>
      expect.poll(() => of.locator('.ws-title').textContent(), { timeout: 30_000 }).toBe(title);
    await page.goto(`${site.url}#/workshop`);
    await page.getByRole('button', { name: 'A small scenario to change' }).click();
    await titled('The Bridge');

    // A brief stands in the editor while the form changes the document: what is undone is the form's.
    await page.getByRole('button', { name: 'brief.north.md', exact: true }).click();
    await page.getByRole('button', { name: 'Form', exact: true }).click();
    await tab(page, 'Parties').click();
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.fill('The Tunnel');
    await page.keyboard.press('Tab');
    await titled('The Tunnel');
    await page.getByRole('button', { name: 'Text', exact: true }).click();
    await page.getByRole('button', { name: 'brief.north.md', exact: true }).click();
    await page.getByRole('button', { name: 'Form', exact: true }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await titled('The Bridge');

    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a file' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('The-Bridge.b2b');
    const address = page.url();
    const second = await page.context().newPage();
    await second.goto(address);
    await titled('The Bridge', second);
    await tab(page, 'Parties').click();
    await title.fill('The Ford');
    await page.keyboard.press('Tab');
    await second.getByRole('alert').filter({ hasText: 'another tab' }).waitFor();
    expect(await findings(second, 'workshop, written elsewhere')).toEqual([]);
    await second.getByRole('button', { name: 'Show the other tab' }).click();
    await titled('The Ford', second);
    await second.close();

    await page.goto(`${site.url}#/workshop`);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(await download.path());
    await page.getByRole('alert').waitFor();
    const file = { name: 'Mine.b2b', mimeType: 'application/zip', buffer: await readFile(await download.path()) };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await titled('The Bridge');
    await expect.poll(() => state(page).textContent(), { timeout: 30_000 }).toContain('No problems');
    await visitor.close();
  });
});
