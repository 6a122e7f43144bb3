/** `npm run shots`: pictures of every screen, wide and narrow, into docs/shots/. Needs Chromium. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openPage } from '../support/browser.ts';
import { findEngine } from '../support/engines.ts';
import { ROOT } from '../support/sources.ts';
import { mouse } from './hands.ts';
import { openHome, playToTheEnd, startGame } from './person.ts';
import { openSite } from './site.ts';

const FOLDER = join(ROOT, 'docs/shots');
const SIZES: Record<'wide' | 'narrow', BrowserContextOptions> = {
  wide: { viewport: { width: 1440, height: 900 } },
  narrow: { viewport: { width: 390, height: 844 } },
};
/** Games played until each of these has been asked once. */
const MOMENTS = ['news', 'capitals', 'turn', 'answer', 'event', 'vote', 'end'];
const GAMES = 5;
/** Time for the board to start and an animation to end; pictures have no clock to keep. */
const SETTLE = 1500;

type Take = (page: Page, name: string) => Promise<void>;

async function readingShots(page: Page, take: Take): Promise<void> {
  await take(page, 'home');
  await page.locator('details.more > summary').click();
  await take(page, 'home-choices');
  await page.getByRole('button', { name: 'Rulebook' }).click();
  await page.getByRole('dialog').waitFor();
  await take(page, 'rulebook');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^About/ }).click();
  await page.locator('h1').waitFor();
  await take(page, 'about');
}

async function tabShots(page: Page, take: Take): Promise<void> {
  for (const tab of ['Brief', 'Channels', 'Record']) {
    await page.getByRole('tab', { name: tab }).click();
    await take(page, tab.toLowerCase());
  }
}

async function gameShots(page: Page, url: string, take: Take): Promise<void> {
  const seen = new Set<string>();
  for (let k = 0; k < GAMES && MOMENTS.some(moment => !seen.has(moment)); k++) {
    const plan = { seat: k % 3, length: k === 0 ? 'Eight rounds' : 'Four rounds', seed: `shots ${k}` };
    await openHome(page, url);
    await startGame(page, mouse(page), plan);
    await playToTheEnd(page, mouse(page), plan, async (_, asked) => {
      if (seen.has(asked)) return;
      seen.add(asked);
      await take(page, asked);
      if (asked === 'capitals') {
        await tabShots(page, take);
        await page.getByRole('tab', { name: 'Capitals' }).click();
      }
    });
  }
}

/** The replay of the game whose debrief is open. */
async function watchShot(page: Page, take: Take): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = window.location.hash.replace('/end/', '/watch/');
  });
  await page.locator('h1').first().waitFor();
  await take(page, 'watch');
}

async function tutorialShot(page: Page, url: string, take: Take): Promise<void> {
  await openHome(page, url);
  await page.getByRole('button', { name: 'Start with the tutorial' }).click();
  await page.locator('.table-screen').waitFor();
  await take(page, 'tutorial');
}

async function main(): Promise<void> {
  const chromium = findEngine('chromium');
  if (chromium === null) throw new Error('chromium is not installed');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const site = await openSite();
  for (const [size, options] of Object.entries(SIZES)) {
    const { page, close } = await openPage('chromium', chromium, options);
    const take: Take = async (shown, name) => {
      await shown.waitForTimeout(SETTLE);
      await shown.screenshot({ path: join(FOLDER, `${name}-${size}.jpg`), type: 'jpeg', quality: 82 });
    };
    await openHome(page, site.url);
    await readingShots(page, take);
    await gameShots(page, site.url, take);
    await watchShot(page, take);
    await tutorialShot(page, site.url, take);
    await close();
  }
  await site.close();
}

await main();
