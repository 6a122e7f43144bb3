/** Pictures of a class: hosting, joining, the console, a seat, an adviser's, an observer's, and the debrief of all tables. */
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Classroom, HOST_KEY, openClassroom, openServer, type Student } from '../support/classroom.ts';
import { paperShots } from './debrief-shots.ts';
import { SIZES } from './sizes.ts';

const SETTLE = 1200;
const SLOW = { timeout: 120_000 };
/** Who plays the seats nobody sits in, a list a table, so that the tables come to different ends. */
const CASTS = [
  ['alliance-manager', 'opportunist', 'legalist'],
  ['reset-dove', 'reset-dove', 'reset-dove'],
  ['hardliner', 'bureaucrat', 'spoiler'],
  ['bureaucrat', 'domestic-survivor', 'alliance-manager'],
  ['reset-dove', 'legalist', 'opportunist'],
];
const NAMES = ['Ada Obi', 'Bela Kun', 'Chidi Eze', 'Dana Roth', 'Emre Kaya', 'Fatou Sow'];

export type Take = (page: Page, name: string) => Promise<void>;

/** One picture a size of a page as it stands; `after` may look at it at each. */
function taker(folder: string, after: (page: Page, name: string) => Promise<void>): Take {
  return async (page, name) => {
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      await page.waitForTimeout(SETTLE);
      const path = join(folder, `class-${name}-${size}.jpg`);
      await page.screenshot({ path, type: 'jpeg', quality: 82 });
      await after(page, `${name}, ${size}`);
    }
    await page.setViewportSize(SIZES.wide);
  };
}

/** A page that has a student's secret, as after joining. */
async function pageOf(context: BrowserContext, url: string, { client, person }: Student): Promise<Page> {
  const [name = '', value = ''] = client.cookie.split('=');
  const { hostname } = new URL(url);
  await context.addCookies([{ name, value, domain: hostname, path: `/api/me/${person}` }]);
  const page = await context.newPage();
  await page.goto(`${url}/#/seat/${person}`);
  await page.locator('.class-strip').waitFor(SLOW);
  return page;
}

/** Everybody but Ada's delegation at the first table is played by personas, then everybody is, to the end. */
async function castAll(room: Classroom, skip: string | null): Promise<void> {
  for (const [at, { id }] of ((await room.glance()).tables ?? []).entries())
    for (const [party, persona] of (CASTS[at % CASTS.length] ?? []).entries())
      if (skip !== `${at} ${party}`)
        await room.act({ act: 'cover', table: id, party, cover: { persona, level: 'normal' } });
}

async function steer(room: Classroom): Promise<void> {
  const [first, second] = (await room.glance()).tables ?? [];
  if (!first || !second) return;
  const news = { kind: 'improvise', title: 'A leak in Brussels', text: 'The draft is in the papers.' } as const;
  await room.act({
    ...{ act: 'control', table: second.id },
    move: { ...news, effects: [{ do: 'tension', by: 1 }] },
  });
  await room.act({ act: 'clock', table: first.id, by: 300 });
  await room.act({ act: 'say', table: first.id, party: null, text: 'Ten minutes to the coffee break.' });
}

async function wholeClass(browser: Browser, url: string, take: Take, folder: string): Promise<void> {
  const context = await browser.newContext({ viewport: SIZES.wide, reducedMotion: 'reduce' });
  const room = await openClassroom(url, { title: 'Seminar 4', tables: 5, seed: 'seminar' });
  const desk = await context.newPage();
  await desk.goto(`${url}/#/host/${HOST_KEY}`);
  await desk.getByRole('button', { name: 'Open the class' }).waitFor(SLOW);
  await take(desk, 'host');

  const door = await context.newPage();
  await door.goto(`${url}/j/${room.code}`);
  await door.getByLabel('Your name, as the class knows you').waitFor(SLOW);
  await take(door, 'join');
  await door.getByLabel('Your name, as the class knows you').fill(NAMES[0] ?? '');
  await door.getByRole('button', { name: 'Join', exact: true }).click();
  await door.locator('.class-code').waitFor(SLOW);
  await take(door, 'write-down');
  await door.getByRole('button', { name: 'To my seat' }).click();
  await door.locator('.class-strip').waitFor(SLOW);

  const others: Student[] = [];
  for (const name of NAMES.slice(1)) others.push(await room.join(name));
  const adviser = await room.join('Gita Rao', { table: 1, party: 0, role: 'adviser' });
  const observer = await room.join('Hugo Lind', { table: 1, role: 'observer' });
  await room.act({ act: 'start' });
  await castAll(room, '0 0');
  await steer(room);
  await adviser.post('advise', {
    move: { kind: 'allocate', posture: 0, work: [1, 1, 0], home: 1, back: -1, redLine: -1 },
    id: 'a1',
  });
  await adviser.post('say', { channel: { to: 'caucus' }, text: 'Let us start with shared data.', id: 's1' });
  const advising = await pageOf(context, url, adviser);
  const observing = await pageOf(context, url, observer);
  await door.getByRole('tab', { name: 'Capitals' }).click();
  await take(door, 'seat');
  await take(advising, 'adviser');
  await advising.getByRole('button', { name: /^Delegation/ }).click();
  await take(advising, 'delegation');
  await door.getByRole('button', { name: /^Talk/ }).click();
  await take(door, 'talk');
  await take(observing, 'observer');

  await desk.getByRole('button', { name: 'Console of Seminar 4' }).click();
  await desk.locator('.class-table').first().waitFor(SLOW);
  await desk.getByText('Another deal gives every party').first().waitFor(SLOW);
  await take(desk, 'console');
  for (const tab of ['People', 'How to join']) {
    await desk.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    await take(desk, `console-${tab.toLowerCase().replaceAll(' ', '-')}`);
  }
  await castAll(room, null);
  for (;;) {
    const tables = (await room.glance()).tables ?? [];
    if (tables.every(({ outcome }) => outcome !== null)) break;
    await desk.waitForTimeout(300);
  }
  await room.act({ act: 'phase', phase: 'debrief' });
  await desk.goto(`${url}/#/class-debrief/${room.id}`);
  await desk.locator('.class-label').first().waitFor(SLOW);
  await take(desk, 'debrief');
  await paperShots(desk, folder, 'class-print');
  await context.close();
}

/** Plays one class and takes every picture of it; `site` is the folder of the built page. */
export async function classShots(
  browser: Browser,
  site: string,
  folder: string,
  after: (page: Page, name: string) => Promise<void> = async () => {},
): Promise<void> {
  const server = await openServer({ page: site, pace: 0 });
  try {
    await wholeClass(browser, server.url, taker(folder, after), folder);
  } finally {
    await server.stop();
  }
}
