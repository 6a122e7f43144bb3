/** `npm run shots`: pictures of every screen, wide and narrow, into docs/shots/. Needs Chromium. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openPage } from '../support/browser.ts';
import { findEngine } from '../support/engines.ts';
import { ROOT } from '../support/sources.ts';
import { classShots } from './class-shots.ts';
import { debriefShots, paperShots } from './debrief-shots.ts';
import { mouse } from './hands.ts';
import { openHome, playToTheEnd, startGame } from './person.ts';
import { buildPage, openSite } from './site.ts';
import { SIZES } from './sizes.ts';
import {
  coverScreens,
  type Look,
  menuScreens,
  readingScreens,
  replayScreen,
  tabScreens,
  tutorialScreen,
} from './walk.ts';

const FOLDER = join(ROOT, 'docs/shots');
const WINDOWS: Record<keyof typeof SIZES, BrowserContextOptions> = {
  // Without motion a film shows its last picture at once, with all that it tells.
  wide: { viewport: SIZES.wide, reducedMotion: 'reduce' },
  narrow: { viewport: SIZES.narrow, reducedMotion: 'reduce' },
};
/** Games played until each of these has been asked once. */
const MOMENTS = ['news', 'capitals', 'turn', 'answer', 'event', 'vote', 'end'];
const GAMES = 5;
/** Time for the board to start and an animation to end; pictures have no clock to keep. */
const SETTLE = 1500;

async function gameShots(page: Page, url: string, take: Look): Promise<void> {
  const seen = new Set<string>();
  for (let k = 0; k < GAMES && MOMENTS.some(moment => !seen.has(moment)); k++) {
    // The choice to let the others act at once is the browser's, and stays.
    const plan = { seat: k % 3, length: k === 0 ? 'Eight rounds' : 'Four rounds', seed: `shots ${k}`, brisk: k === 0 };
    await openHome(page, url);
    await startGame(page, mouse(page), plan);
    await playToTheEnd(page, mouse(page), plan, async (_, asked) => {
      if (seen.has(asked)) return;
      seen.add(asked);
      await take(page, asked);
      if (asked === 'capitals') {
        await tabScreens(page, mouse(page), take);
        await menuScreens(page, mouse(page), take);
        await coverScreens(page, mouse(page), take);
      }
    });
  }
}

async function workshopShots(page: Page, url: string, take: Look): Promise<void> {
  await page.goto(`${url}#/workshop`);
  await page
    .getByRole('button', { name: /^A copy of/ })
    .first()
    .click();
  await page.locator('.ws-state', { hasText: 'No problems' }).waitFor();
  await page.getByRole('tab', { name: 'Preview' }).click();
  await take(page, 'workshop');
  await page.getByRole('button', { name: 'Form', exact: true }).click();
  await take(page, 'workshop-form');
}

async function main(): Promise<void> {
  const chromium = findEngine('chromium');
  if (chromium === null) throw new Error('chromium is not installed');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const site = await openSite();
  for (const [size, options] of Object.entries(WINDOWS)) {
    const { page, close } = await openPage('chromium', chromium, options);
    const take: Look = async (shown, name) => {
      await shown.waitForTimeout(SETTLE);
      await shown.screenshot({ path: join(FOLDER, `${name}-${size}.jpg`), type: 'jpeg', quality: 82 });
    };
    await openHome(page, site.url);
    await readingScreens(page, mouse(page), take);
    await gameShots(page, site.url, take);
    await replayScreen(page, mouse(page), take);
    await debriefShots(page, site.url, take, FOLDER, size);
    if (size === 'wide') await paperShots(page, FOLDER);
    await workshopShots(page, site.url, take);
    await tutorialScreen(page, mouse(page), site.url, take);
    await close();
  }
  await site.close();
  await pagesOfAClass(chromium);
}

async function pagesOfAClass(chromium: string): Promise<void> {
  const page = await buildPage();
  const { browser, close } = await openPage('chromium', chromium);
  await classShots(browser, page, FOLDER);
  await close();
  rmSync(page, { recursive: true, force: true });
}

await main();
