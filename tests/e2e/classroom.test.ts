/** A class from its opening to its debrief: an instructor and six students over two tables, in a real browser on a real server. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hosted, host } from '../../src/server/host.ts';
import { sharedBrowsers } from '../support/browser.ts';
import { needs } from '../support/engines.ts';
import { shipped } from '../support/games.ts';
import { findings } from './axe.ts';
import { buildPage } from './site.ts';

const WIDE = { viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' } as const;
const NARROW = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;
const SLOW = { timeout: 30_000 };
const STUDENTS = ['Ada', 'Bela', 'Chidi', 'Dana', 'Emre', 'Fatou'];

interface Student {
  page: Page;
  reclaim: string;
  close(): Promise<void>;
}

const strip = (page: Page) => page.locator('.class-strip');
const cardOf = (page: Page, table: string) => page.getByRole('region', { name: table, exact: true });

/** Spends the effort on groundwork and submits it; the table's own widgets, as in a game alone. */
async function allocate(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: 'Continue' });
  if (await next.isVisible()) await next.click();
  await page.getByRole('tab', { name: 'Capitals' }).click();
  await page
    .getByRole('button', { name: /^More: / })
    .nth(1)
    .click();
  await page.getByRole('button', { name: 'Seal this split' }).first().click();
}

describe('a class', () => {
  const browsers = sharedBrowsers();
  const data = mkdtempSync(join(tmpdir(), 'back-to-back-class-'));
  let site: string;
  let hosted: Hosted;
  let base: string;
  beforeAll(async () => {
    site = await buildPage();
    hosted = await host({
      ...{ host: '127.0.0.1', port: 0, strict: true, data, page: site, scenarios: [shipped('lisbon-track')] },
      ...{ log: false, welcome: false },
    });
    base = `http://127.0.0.1:${hosted.port}`;
  });
  afterAll(async () => {
    await browsers.close();
    await hosted.close();
    for (const folder of [data, site]) rmSync(folder, { recursive: true, force: true });
  });

  it('is opened, joined, played, steered and debriefed', { timeout: 300_000 }, async context => {
    const chromium = needs(context, 'chromium');
    const faults: string[] = [];
    const audit = async (page: Page, name: string) => faults.push(...(await findings(page, name)));
    const watch = (page: Page) => {
      page.on('pageerror', error => faults.push(`thrown: ${error.message}`));
      return page;
    };
    const office = await browsers.open('chromium', chromium, WIDE);
    const desk = watch(office.page);

    await desk.goto(hosted.hostUrl.replace(/^http:\/\/[^/]+/, base));
    await desk.getByRole('button', { name: 'Open the class' }).waitFor(SLOW);
    expect(desk.url()).not.toContain(`/host/${hosted.hostUrl.split('/').pop()}`);
    await audit(desk, 'host');
    await desk.getByLabel('Name of the class').fill('Seminar 4');
    await desk.getByRole('button', { name: 'Open the class' }).click();
    const code = (await desk.locator('.class-code').textContent()) ?? '';
    await audit(desk, 'opened');
    await desk.getByRole('button', { name: 'To the console' }).click();
    await cardOf(desk, 'Table 2').waitFor(SLOW);

    const join = async (name: string, narrow: boolean): Promise<Student> => {
      const visit = await browsers.open('chromium', chromium, narrow ? NARROW : WIDE);
      const page = watch(visit.page);
      await page.goto(`${base}/j/${code}`);
      await page.getByLabel('Your name, as the class knows you').fill(name);
      if (name === 'Ada') await audit(page, 'join');
      await page.getByRole('button', { name: 'Join', exact: true }).click();
      const reclaim = (await page.locator('.class-code').textContent()) ?? '';
      if (name === 'Ada') await audit(page, 'write down');
      await page.getByRole('button', { name: 'To my seat' }).click();
      await strip(page).waitFor(SLOW);
      return { page, reclaim, close: visit.close };
    };
    const students: Student[] = [];
    for (const [at, name] of STUDENTS.entries()) students.push(await join(name, at === 2));
    expect(await strip(students[0].page).textContent()).toContain('The class has not begun');
    await desk.getByRole('button', { name: 'Begin' }).click();
    await expect.poll(() => strip(students[0].page).textContent(), SLOW).not.toContain('has not begun');
    await audit(students[0].page, 'seat');
    await audit(students[2].page, 'seat, narrow');
    await audit(desk, 'console');

    // Three decide; when the last has, all see the round go on, and the console with them.
    for (const { page } of students.slice(0, 3)) await allocate(page);
    await expect.poll(() => cardOf(desk, 'Table 1').textContent(), SLOW).toContain('3 moves');
    await expect.poll(() => cardOf(desk, 'Table 1').textContent(), SLOW).toContain('Round 2');

    // What is said is said, as it was written, to whom it was said.
    const [ada, bela, chidi] = students;
    await ada.page.getByRole('button', { name: /^Talk/ }).click();
    await ada.page.locator('.class-talk select').selectOption({ label: 'NATO alone' });
    await ada.page.getByLabel('What you say').fill('Data first. <img src=x onerror=alert(1)>');
    await ada.page.getByRole('button', { name: 'Say it' }).click();
    await audit(ada.page, 'talk');
    await ada.page.keyboard.press('Escape');
    await bela.page.getByRole('button', { name: 'Talk (1 new)' }).click(SLOW);
    expect(await bela.page.locator('.class-said').textContent()).toContain('Data first. <img src=x onerror=alert(1)>');
    await bela.page.keyboard.press('Escape');
    expect(await chidi.page.getByRole('button', { name: /^Talk/ }).textContent()).toBe('Talk');

    // A laptop dies; its student takes the seat back elsewhere.
    await chidi.close();
    await expect.poll(() => cardOf(desk, 'Table 1').textContent(), SLOW).toContain('Chidi (away)');
    const again = await browsers.open('chromium', chromium, WIDE);
    const page = watch(again.page);
    await page.goto(`${base}/j/${code}`);
    await page.getByRole('button', { name: 'I had a seat and lost it' }).click();
    await page.getByLabel('Your re-claim code').fill(chidi.reclaim);
    await page.getByRole('button', { name: 'Take my seat back' }).click();
    await page.getByRole('button', { name: 'To my seat' }).click();
    await expect.poll(() => strip(page).textContent(), SLOW).toContain('Chidi');
    await expect.poll(() => page.locator('body').textContent(), SLOW).toContain('You are Russia');

    // A persona keeps a seat warm and hands it back.
    await cardOf(desk, 'Table 2').getByRole('button', { name: 'Let a persona play US at Table 2' }).click();
    await expect.poll(() => strip(students[3].page).textContent(), SLOW).toContain('plays this seat');
    await cardOf(desk, 'Table 2').getByRole('button', { name: 'Hand US at Table 2 back' }).click();
    await expect.poll(() => strip(students[3].page).textContent(), SLOW).toContain('played for you');

    // Everything stands still, and goes on.
    await desk.getByRole('button', { name: 'Freeze all' }).click();
    await expect.poll(() => strip(ada.page).textContent(), SLOW).toContain('Frozen');
    await desk.getByRole('button', { name: 'Unfreeze all' }).click();
    await expect.poll(() => strip(ada.page).textContent(), SLOW).not.toContain('Frozen');

    // At the table that is still in its first round no card can be waiting for a choice, which would refuse another.
    const movesAt = async (table: string) =>
      Number(/(\d+) moves/.exec((await cardOf(desk, table).textContent()) ?? '')?.[1]);
    const before = await movesAt('Table 2');
    await cardOf(desk, 'Table 2').getByRole('button', { name: 'Inject' }).click();
    await audit(desk, 'inject');
    await desk.getByRole('button', { name: 'Play Iranian missile test' }).click();
    await expect.poll(() => movesAt('Table 2'), SLOW).toBeGreaterThan(before);
    await desk.getByRole('tab', { name: /^People/ }).click();
    await audit(desk, 'people');
    await desk.getByRole('tab', { name: /^Talk/ }).click();
    await audit(desk, 'console talk');

    const debrief = desk.getByRole('button', { name: /debrief/i });
    await debrief.click();
    await debrief.click();
    await expect.poll(() => desk.locator('.class-console-head').textContent(), SLOW).toContain('debrief');
    expect(faults).toEqual([]);
  });
});
