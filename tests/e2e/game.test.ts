/** Whole games through the built page, as a person would play them: with a mouse or a keyboard, wide or narrow, in both browsers. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { type BrowserName, sharedBrowsers } from '../support/browser.ts';
import { needs } from '../support/engines.ts';
import { findings } from './axe.ts';
import { debriefFaults, pictureFaults } from './debrief.ts';
import { keyboard, mouse } from './hands.ts';
import { openHome, type Plan, playToTheEnd, startGame } from './person.ts';
import { openSite, type Site } from './site.ts';
import { SIZES } from './sizes.ts';
import { tutorialFaults } from './tutorial.ts';
import {
  coverScreens,
  type Look,
  languageScreens,
  menuScreens,
  readingScreens,
  replayScreen,
  tabScreens,
  tutorialScreen,
} from './walk.ts';

const HANDS = { mouse, keyboard };
const WINDOWS = {
  wide: { viewport: SIZES.wide },
  narrow: { viewport: SIZES.narrow, reducedMotion: 'reduce' },
} as const satisfies Record<string, BrowserContextOptions>;

interface Run {
  browser: BrowserName;
  hands: keyof typeof HANDS;
  size: keyof typeof WINDOWS;
  plan: Omit<Plan, 'length'>;
  /** Whether axe looks at every screen on the way, and at those beside the game. */
  audited?: boolean;
}

/** Any two of browser, hands and size meet; every seat; delegations that act at once and one by one; no agreement, too. */
const RUNS: Run[] = [
  { browser: 'chromium', hands: 'mouse', size: 'wide', plan: { seat: 0, seed: 'mouse' }, audited: true },
  { browser: 'chromium', hands: 'keyboard', size: 'narrow', plan: { seat: 1, seed: 'narrow', brisk: true } },
  { browser: 'firefox-esr', hands: 'keyboard', size: 'wide', plan: { seat: 0, seed: 'vixen', brisk: true } },
  {
    ...{ browser: 'firefox-esr', hands: 'mouse', size: 'narrow', audited: true },
    plan: { seat: 2, seed: 'phone', stubborn: true, brisk: true },
  },
];

/** The other half of all that can be put together: `npm run test:browsers` plays these as well. */
const MORE_RUNS: Run[] = [
  { browser: 'chromium', hands: 'mouse', size: 'narrow', plan: { seat: 1, seed: 'phone', brisk: true } },
  { browser: 'chromium', hands: 'keyboard', size: 'wide', plan: { seat: 1, seed: 'keyboard', brisk: true } },
  { browser: 'firefox-esr', hands: 'mouse', size: 'wide', plan: { seat: 2, seed: 'fox', brisk: true } },
  { browser: 'firefox-esr', hands: 'keyboard', size: 'narrow', plan: { seat: 2, seed: 'den', brisk: true } },
];

const RUNS_NOW = import.meta.env.MODE === 'browsers' ? [...RUNS, ...MORE_RUNS] : RUNS;

const IN_LANGUAGES = [
  {
    ...{ language: 'fr', title: 'À la table · Back to Back', spent: 1 },
    ...{ heading: 'Répartissez votre effort', button: 'Sceller' },
  },
  {
    ...{ language: 'ru', title: 'За столом · Back to Back', spent: 1 },
    ...{ heading: 'Распределите усилия', button: 'Запечатать' },
  },
  {
    ...{ language: 'en', title: 'At the table · Back to Back', spent: 1 },
    ...{ heading: 'Split your effort', button: 'Seal this split' },
  },
];

const LONG = { timeout: 240_000 };

describe('the built page', () => {
  const browsers = sharedBrowsers();
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await browsers.close();
    await site.close();
  });

  /** Opens a page, does something with it, and gives everything the browser complained of meanwhile. */
  async function faultsIn(
    context: TestContext,
    browser: BrowserName,
    options: BrowserContextOptions,
    visit: (page: Page, faults: string[]) => Promise<void>,
  ): Promise<string[]> {
    const { page, close } = await browsers.open(browser, needs(context, browser), options);
    const faults: string[] = [];
    page.on('console', message => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', error => faults.push(`thrown: ${error.message}`));
    try {
      await visit(page, faults);
    } finally {
      await close();
    }
    return faults;
  }

  for (const { browser, hands: kind, size, plan, audited } of RUNS_NOW)
    it(`plays to the debrief in ${browser} with a ${kind}, ${size}`, LONG, async context => {
      const faults = await faultsIn(context, browser, WINDOWS[size], async (page, found) => {
        const whole: Plan = { ...plan, length: 'Four rounds' };
        const hands = HANDS[kind](page);
        const seen = new Set<string>();
        const look: Look = async (_, name) => {
          if (audited && !seen.has(name)) found.push(...(await findings(page, name)));
          seen.add(name);
        };
        await openHome(page, site.url);
        if (audited) {
          await readingScreens(page, hands, look);
          await tutorialScreen(page, hands, site.url, look);
          found.push(...(await tutorialFaults(page, hands)));
          await openHome(page, site.url);
        }
        await startGame(page, hands, whole);
        await playToTheEnd(page, hands, whole, async (_, asked) => {
          const first = !seen.has(asked);
          await look(page, asked);
          if (!audited || asked !== 'capitals' || !first) return;
          await tabScreens(page, hands, look);
          await menuScreens(page, hands, look);
          expect(await languageScreens(page, hands, look)).toEqual(IN_LANGUAGES);
          await coverScreens(page, hands, look);
        });
        expect(await page.locator('.end h1').textContent()).not.toBe('');
        if (audited) await replayScreen(page, hands, look);
        if (audited) found.push(...(await (browser === 'chromium' ? debriefFaults : pictureFaults)(page)));
      });
      expect(faults).toEqual([]);
    });

  it(
    'follows one launch on the map with a keyboard alone, and answers why Estonia loses cover',
    LONG,
    async context => {
      const faults = await faultsIn(context, 'chromium', WINDOWS.wide, async page => {
        const hands = HANDS.keyboard(page);
        const press = (name: string): Promise<void> => hands.press(page.getByRole('button', { name, exact: true }));
        await openHome(page, site.url);
        await startGame(page, hands, { seat: 0, length: 'Four rounds', seed: 'cover' });
        await press('Cover');
        await page.locator('.cover-figure').first().waitFor();
        await press('One launch');
        await hands.pick(page.locator('.cover-path select').first(), 1);
        const steps = page.locator('.cover-steps li');
        expect(await steps.first().textContent()).toMatch(/0 s.*It leaves Central Iran\./);
        expect(await page.locator('.board-twin').textContent()).toContain('0 s: It leaves Central Iran.');
        await press('Four questions');
        const estonia = page.locator('.cover-shares tbody tr td:nth-child(2)');
        expect(await estonia.allTextContents()).toEqual(['100 % 100 %', '0 % 0 %']);
        await press('NATO alone');
        expect(await page.locator('.cover-shares tr.shown').textContent()).toContain('NATO alone');
      });
      expect(faults).toEqual([]);
    },
  );
});
