/** The console as one facilitator after another finds it: another browser with the key alone, and out again; many tables, and names to put right. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hosted, host } from '../../src/server/host.ts';
import { sharedBrowsers } from '../support/browser.ts';
import { type Classroom, HOST_KEY, openClassroom } from '../support/classroom.ts';
import { needs } from '../support/engines.ts';
import { shipped } from '../support/games.ts';
import { findings } from './axe.ts';
import { buildPage } from './site.ts';
import { SIZES } from './sizes.ts';

const WIDE = { viewport: SIZES.wide, reducedMotion: 'reduce' } as const;
const SLOW = { timeout: 60_000 };

describe('the console', () => {
  const browsers = sharedBrowsers();
  const data = mkdtempSync(join(tmpdir(), 'back-to-back-desk-'));
  let site: string;
  let hosted: Hosted;
  let base: string;
  beforeAll(async () => {
    site = await buildPage();
    hosted = await host({
      ...{ host: '127.0.0.1', port: 0, strict: true, data, page: site, scenarios: [shipped('lisbon-track')], pace: 50 },
      ...{ log: false, welcome: false, hostKey: HOST_KEY },
    });
    base = `http://127.0.0.1:${hosted.port}`;
  });
  afterAll(async () => {
    await browsers.close();
    await hosted.close();
    for (const folder of [data, site]) rmSync(folder, { recursive: true, force: true });
  });

  const signOut = (page: Page) => page.getByRole('button', { name: 'Sign out' }).click();
  const enterKey = async (page: Page, key: string) => {
    await page.getByLabel('Key', { exact: true }).fill(key);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
  };
  const isOpen = (page: Page, { opened }: Classroom) =>
    page.getByRole('heading', { name: opened.class.title, level: 1 }).waitFor(SLOW);

  it('opens in another browser with its key, at its own address and from the host’s page, and is left again', {
    timeout: 180_000,
  }, async context => {
    const room = await openClassroom(base, { title: 'Seminar 4' });
    const { page, close } = await browsers.open('chromium', needs(context, 'chromium'), WIDE);
    await page.goto(`${base}/#/console/${room.id}`);
    await page.getByText('This browser has no key to this class.', { exact: false }).waitFor(SLOW);
    expect(await findings(page, 'the door of a console')).toEqual([]);
    await enterKey(page, 'not the key');
    await page.getByText('This is not the key.', { exact: false }).waitFor(SLOW);
    await enterKey(page, room.opened.consoleKey);
    await isOpen(page, room);
    expect(await findings(page, 'the console')).toEqual([]);
    await signOut(page);
    await page.getByText('This browser has no key to this class.', { exact: false }).waitFor(SLOW);
    await page.goto(`${base}/#/host/${room.opened.consoleKey}`);
    await isOpen(page, room);
    expect(page.url()).toBe(`${base}/#/console/${room.id}`);
    await signOut(page);
    await page.goto(`${base}/#/host/`);
    await enterKey(page, `${base}/#/host/${HOST_KEY}`);
    await page.getByRole('button', { name: 'Console of Seminar 4' }).click(SLOW);
    await isOpen(page, room);
    await page.goto(`${base}/#/host/`);
    await signOut(page);
    await page.getByRole('heading', { name: 'This page is for whoever runs the server' }).waitFor(SLOW);
    await page.goto(`${base}/#/console/${room.id}`);
    await page.getByText('This browser has no key to this class.', { exact: false }).waitFor(SLOW);
    await close();
  });

  it('finds tables among many, names every button with its table, and puts a student’s name right, as text alone', {
    timeout: 180_000,
  }, async context => {
    const room = await openClassroom(base, { title: 'Large', tables: 12 });
    const people = [];
    for (let k = 0; k < 5; k++) people.push(await room.join(`Student ${k}`));
    await room.act({ act: 'start' });
    const tables = (await room.glance()).tables ?? [];
    for (const party of [0, 1, 2])
      await room.act({
        act: 'cover',
        table: tables[2]?.id ?? '',
        party,
        cover: { persona: 'hardliner', level: 'normal' },
      });
    await room.act({ act: 'control', table: tables[3]?.id ?? '', move: { kind: 'close' } });
    const { page, close } = await browsers.open('chromium', needs(context, 'chromium'), WIDE);
    const faults: string[] = [];
    page.on('dialog', dialog => {
      faults.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(`${base}/#/host/${room.opened.consoleKey}`);
    const cards = page.locator('.class-table h2');
    await expect.poll(() => cards.count(), SLOW).toBe(12);
    const order = async () => (await cards.allTextContents()).map(name => Number(name.replace('Table ', '')));
    await page.getByLabel('Order').selectOption('Waiting for people first');
    expect(await order()).toEqual([1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 3, 4]);
    await page.getByLabel('Find a table', { exact: false }).fill('student 3');
    expect(await order()).toEqual([2]);
    await page.getByText('1 of 12 tables').waitFor(SLOW);
    for (const act of ['Freeze', 'Time at', 'Inject at', 'Message to', 'Talk at', 'Put right at'])
      await page.getByRole('button', { name: `${act} Table 2`, exact: true }).waitFor(SLOW);
    expect(await findings(page, 'tables looked for')).toEqual([]);
    await page.getByRole('tab', { name: /^People/ }).click();
    await page.getByRole('button', { name: 'Rename Student 3' }).click();
    const hostile = '<img src=x onerror=alert(1)>';
    await page.getByLabel('Name, as the class knows them').fill(` ${hostile} `);
    expect(await findings(page, 'renaming somebody')).toEqual([]);
    await page.getByRole('button', { name: 'Rename', exact: true }).click();
    await page.getByRole('listitem').filter({ hasText: hostile }).waitFor(SLOW);
    expect((await room.glance()).people?.[3]?.name).toBe(hostile);
    expect(await page.locator('main img').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});
