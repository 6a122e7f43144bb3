/** Whole games through the built page, as a person would play them: mouse, keyboard, phone, and both browsers. */
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserName, openPage } from '../support/browser.ts';
import { needs } from '../support/engines.ts';
import { findings } from './axe.ts';
import { type Hands, keyboard, mouse } from './hands.ts';
import { openHome, type Plan, playToTheEnd, startGame, type Visit } from './person.ts';
import { openSite, type Site } from './site.ts';

interface Run {
  title: string;
  browser: BrowserName;
  hands: (page: Parameters<typeof mouse>[0]) => Hands;
  options: BrowserContextOptions;
  plan: Plan;
  /** Whether axe looks at every screen on the way. */
  audited: boolean;
}

const WIDE = { viewport: { width: 1440, height: 900 } };
const NARROW = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;

const RUNS: Run[] = [
  {
    title: 'with a mouse, wide, as the first delegation',
    ...{ browser: 'chromium', hands: mouse, options: WIDE, audited: true },
    plan: { seat: 0, length: 'Four rounds', seed: 'mouse' },
  },
  {
    title: 'with a keyboard alone, as the second',
    ...{ browser: 'chromium', hands: keyboard, options: WIDE, audited: false },
    plan: { seat: 1, length: 'Four rounds', seed: 'keyboard' },
  },
  {
    title: 'on a phone, agreeing to nothing, as the third',
    ...{ browser: 'chromium', hands: mouse, options: NARROW, audited: true },
    plan: { seat: 2, length: 'Four rounds', seed: 'phone', stubborn: true },
  },
  {
    title: 'with a mouse, wide',
    ...{ browser: 'firefox-esr', hands: mouse, options: WIDE, audited: false },
    plan: { seat: 2, length: 'Four rounds', seed: 'fox' },
  },
  {
    title: 'with a keyboard alone, in a narrow window',
    ...{ browser: 'chromium', hands: keyboard, options: NARROW, audited: false },
    plan: { seat: 0, length: 'Four rounds', seed: 'narrow' },
  },
];

describe('a whole game in the browser', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  for (const run of RUNS)
    it(`reaches its debrief in ${run.browser} ${run.title}`, { timeout: 240_000 }, async context => {
      const { page, close } = await openPage(run.browser, needs(context, run.browser), run.options);
      const faults: string[] = [];
      page.on('console', message => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', error => faults.push(`thrown: ${error.message}`));
      const seen = new Set<string>();
      const visit: Visit = async (_, asked) => {
        if (!run.audited || seen.has(asked)) return;
        seen.add(asked);
        faults.push(...(await findings(page, asked)));
      };
      try {
        const hands = run.hands(page);
        await openHome(page, site.url);
        await visit(page, 'home');
        await startGame(page, hands, run.plan);
        await playToTheEnd(page, hands, run.plan, visit);
        expect(await page.locator('.end h1').textContent()).not.toBe('');
        expect(faults).toEqual([]);
      } finally {
        await close();
      }
    });
});
