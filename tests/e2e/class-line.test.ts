/** What stands between a class's pages and its server, and what the pages make of it, in a real browser. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hosted, host } from '../../src/server/host.ts';
import { openProfile, sharedBrowsers } from '../support/browser.ts';
import { type Classroom, type Client, HOST_KEY, openClassroom, type Student } from '../support/classroom.ts';
import { needs } from '../support/engines.ts';
import { shipped } from '../support/games.ts';
import { openProxy, type Path } from '../support/proxy.ts';
import { findings } from './axe.ts';
import { buildPage } from './site.ts';
import { SIZES } from './sizes.ts';

const WIDE = { viewport: SIZES.wide, reducedMotion: 'reduce' } as const;
const SLOW = { timeout: 60_000 };

describe('the pages of a class', () => {
  const browsers = sharedBrowsers();
  const data = mkdtempSync(join(tmpdir(), 'back-to-back-line-'));
  let site: string;
  let hosted: Hosted;
  let proxy: Path;
  beforeAll(async () => {
    site = await buildPage();
    hosted = await host({
      ...{ host: '127.0.0.1', port: 0, strict: true, data, page: site, scenarios: [shipped('lisbon-track')], pace: 50 },
      ...{ log: false, welcome: false, hostKey: HOST_KEY },
    });
    proxy = await openProxy(hosted.port);
  });
  afterAll(async () => {
    await browsers.close();
    await proxy.close();
    await hosted.close();
    for (const folder of [data, site]) rmSync(folder, { recursive: true, force: true });
  });

  const visit = async (chromium: string, cookies: { client: Client; path: string }[] = []) => {
    const { page, close } = await browsers.open('chromium', chromium, WIDE);
    for (const { client, path } of cookies) {
      const [name = '', value = ''] = client.cookie.split('=');
      await page.context().addCookies([{ name, value, domain: '127.0.0.1', path }]);
    }
    return { page, close };
  };
  const seatOf = ({ client, person }: Student) => ({ client, path: `/api/me/${person}` });
  const deskOf = ({ console: client, id }: Classroom) => ({ client, path: `/api/console/${id}` });

  it('say so when the path to the server goes silent, and go on when there is one again', async context => {
    const chromium = needs(context, 'chromium');
    const room = await openClassroom(`http://127.0.0.1:${hosted.port}`);
    const ann = await room.join('Ann');
    await room.act({ act: 'start' });
    const [seat, desk] = [await visit(chromium, [seatOf(ann)]), await visit(chromium, [deskOf(room)])];
    await seat.page.goto(`${proxy.url}/#/seat/${ann.person}`);
    await desk.page.goto(`${proxy.url}/#/console/${room.id}`);
    const lights = [seat, desk].map(({ page }) => page.locator('.class-light'));
    for (const light of lights) await light.getByText('connected', { exact: false }).waitFor(SLOW);
    proxy.mute();
    for (const light of lights) await light.getByText(/^. (reconnecting|no connection)/).waitFor(SLOW);
    await room.act({ act: 'freeze', table: null, on: true });
    proxy.heal();
    for (const light of lights) await light.getByText('● connected').waitFor(SLOW);
    await seat.page.getByText('frozen').first().waitFor(SLOW);
    await desk.page.getByRole('button', { name: 'Unfreeze Table 1' }).waitFor(SLOW);
    for (const { close } of [seat, desk]) await close();
  });

  const people = async (room: Classroom) => (await room.glance()).people?.map(({ name }) => name);

  it('work in more tabs of one browser than it opens connections for', async context => {
    const room = await openClassroom(`http://127.0.0.1:${hosted.port}`, { tables: 3 });
    const students: Student[] = [];
    for (let k = 0; k < 8; k++) students.push(await room.join(`Student ${k}`));
    await room.act({ act: 'start' });
    const { page: first, close } = await visit(needs(context, 'chromium'), students.map(seatOf));
    const tabs = [first];
    for (const [k, { person }] of students.entries()) {
      const tab = tabs[k] ?? (await first.context().newPage());
      tabs[k] = tab;
      await tab.goto(`${proxy.url}/#/seat/${person}`);
      await tab.locator('.class-strip').getByText(`Student ${k}`).waitFor(SLOW);
    }
    await room.act({ act: 'freeze', table: null, on: true });
    for (const tab of tabs) await tab.locator('.class-clock', { hasText: 'frozen' }).waitFor(SLOW);
    await tabs[7]?.getByText('connected, slowly').waitFor(SLOW);
    await close();
  });

  it('bring somebody back to their seat who closed the page, and let somebody else join there', async context => {
    const room = await openClassroom(`http://127.0.0.1:${hosted.port}`);
    const { page, close } = await visit(needs(context, 'chromium'));
    await page.goto(`${proxy.url}/j/${room.code}`);
    await page.getByLabel('Your name').fill('Ann');
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await page.getByText('Write this down').waitFor(SLOW);
    const later = await page.context().newPage();
    await page.close();
    await later.goto(`${proxy.url}/j/${room.code}`);
    await later.getByRole('button', { name: 'Join as somebody else' }).waitFor(SLOW);
    expect(await findings(later, 'own seats')).toEqual([]);
    await later.getByRole('button', { name: 'Go back to your seat as Ann' }).click();
    await later.locator('.class-strip').getByText('Ann').waitFor(SLOW);
    await later.goto(proxy.url);
    await later.getByRole('button', { name: 'Class: go back as Ann' }).click(SLOW);
    await later.locator('.class-strip').getByText('Ann').waitFor(SLOW);
    await later.goto(`${proxy.url}/j/${room.code}`);
    await later.getByRole('button', { name: 'Join as somebody else' }).click(SLOW);
    await later.getByLabel('Your name').fill('Bob');
    await later.getByRole('button', { name: 'Join', exact: true }).click();
    await later.getByText('Write this down').waitFor(SLOW);
    expect(await people(room)).toEqual(['Ann', 'Bob']);
    // Taken over on another machine: the way back is no longer offered, here or on the first page.
    const [ann] = (await room.glance()).people ?? [];
    await room.act({ act: 'reclaim', person: ann.person });
    await later.goto(`${proxy.url}/j/${room.code}`);
    await later.reload();
    await later.getByRole('button', { name: 'Go back to your seat as Bob' }).waitFor(SLOW);
    expect(await later.getByRole('button', { name: /as Ann/ }).count()).toBe(0);
    await close();
  });

  it('join once when the answer was lost, and open one class for two clicks', async context => {
    const room = await openClassroom(`http://127.0.0.1:${hosted.port}`);
    const { page, close } = await visit(needs(context, 'chromium'));
    let lost = 0;
    await page.route('**/api/classes/*/join', async route => {
      if (lost++ > 0) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await page.goto(`${proxy.url}/j/${room.code}`);
    const join = async () => {
      await page.getByLabel('Your name').fill('Ann');
      await page.getByRole('button', { name: 'Join', exact: true }).click();
    };
    await join();
    await page.getByText('The server does not answer').waitFor(SLOW);
    await page.reload();
    await join();
    await page.getByText('Write this down').waitFor(SLOW);
    expect(await people(room)).toEqual(['Ann']);
    await page.goto(`${proxy.url}/#/host/${HOST_KEY}`);
    await page.getByLabel('Name of the class').fill('Clicked twice');
    await page.getByRole('button', { name: 'Open the class' }).dblclick();
    await page.locator('.class-code').waitFor(SLOW);
    const classes = (await room.host.get<{ title: string }[]>('/api/host/classes')).body;
    expect(classes.filter(({ title }) => title === 'Clicked twice')).toHaveLength(1);
    await close();
  });

  it('say before joining that the browser keeps no cookies, and how to allow them', async context => {
    const room = await openClassroom(`http://127.0.0.1:${hosted.port}`);
    const profile = mkdtempSync(join(tmpdir(), 'back-to-back-profile-'));
    mkdirSync(join(profile, 'Default'));
    const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(blocked));
    const browser = await openProfile(needs(context, 'chromium'), profile, WIDE);
    const page = await browser.newPage();
    await page.goto(`${proxy.url}/j/${room.code}`);
    await page.getByText('Your browser keeps no cookies for this page').waitFor(SLOW);
    expect(await page.getByRole('button', { name: 'Join', exact: true }).count()).toBe(0);
    expect(await findings(page, 'no cookies')).toEqual([]);
    expect(await people(room)).toEqual([]);
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  });
});
