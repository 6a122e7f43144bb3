/** What stands between a class's pages and its server, and what the pages make of it, in a real browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Hosted, host } from '../../src/server/host.ts';
import { sharedBrowsers } from '../support/browser.ts';
import { type Classroom, type Client, HOST_KEY, openClassroom, type Student } from '../support/classroom.ts';
import { needs } from '../support/engines.ts';
import { shipped } from '../support/games.ts';
import { openProxy, type Path } from '../support/proxy.ts';
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
});
