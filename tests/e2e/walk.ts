/** Leads a visitor past the screens that lie beside a game: what is read, tabs, menu, tutorial, replay. */
import type { Page } from 'playwright-core';
import type { Hands } from './hands.ts';
import { openHome } from './person.ts';

/** Called on every screen with its name, as in `docs/shots/`. */
export type Look = (page: Page, name: string) => Promise<void>;

/** From the home screen as it opens, to the page about the game. */
export async function readingScreens(page: Page, hands: Hands, look: Look): Promise<void> {
  await look(page, 'home');
  await hands.press(page.locator('details.more > summary'));
  await look(page, 'home-choices');
  await hands.press(page.getByRole('button', { name: 'Rulebook' }));
  await page.getByRole('dialog').waitFor();
  await look(page, 'rulebook');
  await page.keyboard.press('Escape');
  await hands.press(page.getByRole('button', { name: /^About/ }));
  await page.locator('h1').waitFor();
  await look(page, 'about');
}

/** The panel's other tabs, at a table where a split of effort is asked; ends where it began. */
export async function tabScreens(page: Page, hands: Hands, look: Look): Promise<void> {
  for (const tab of ['Brief', 'Channels', 'Record']) {
    await hands.press(page.getByRole('tab', { name: tab }));
    await look(page, tab.toLowerCase());
  }
  await hands.press(page.getByRole('tab', { name: 'Capitals' }));
}

/** The coverage layer of the map, part by part; ends with the layer put away again. */
export async function coverScreens(page: Page, hands: Hands, look: Look): Promise<void> {
  const press = (name: string): Promise<void> => hands.press(page.getByRole('button', { name, exact: true }));
  const show = async (name: string): Promise<void> => {
    await page.locator('fieldset.layers').evaluate(element => element.scrollIntoView());
    await look(page, name);
  };
  await press('Cover');
  await page.locator('.cover-figure').first().waitFor();
  await show('cover');
  await hands.press(page.locator('.cover-figure.pair'));
  await show('cover-reach');
  await hands.press(page.locator('.cover-figure').first());
  await press('One launch');
  await show('cover-launch');
  await press('Four questions');
  const asks = page.locator('.cover-questions .cover-pick fieldset button');
  for (const [k, id] of ['sectors', 'dual-key', 'qabala', 'norwegian-sea'].entries()) {
    await hands.press(asks.nth(k));
    await show(`cover-${id}`);
  }
  await press('Cover');
}

/** The table's menu and the glossary it opens. */
export async function menuScreens(page: Page, hands: Hands, look: Look): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Menu', exact: true }));
  await page.getByRole('menu').waitFor();
  await look(page, 'menu');
  await hands.choose(page.getByRole('menuitem', { name: 'Glossary' }));
  await page.getByRole('dialog').waitFor();
  await look(page, 'glossary');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The replay of the game whose debrief is open. */
export async function replayScreen(page: Page, hands: Hands, look: Look): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Watch the replay' }));
  await page.locator('.watch h1').waitFor();
  await look(page, 'watch');
}

export async function tutorialScreen(page: Page, hands: Hands, url: string, look: Look): Promise<void> {
  await openHome(page, url);
  await hands.press(page.getByRole('button', { name: 'Start with the tutorial' }));
  await page.locator('.table-screen').waitFor();
  await look(page, 'tutorial');
}

/** What a table says where effort is split, found by what no language changes. */
export interface Told {
  language: string | null;
  title: string;
  heading: string | null;
  button: string | null;
  /** Points of the split that is being tried out. */
  spent: number;
}

/** Tries out a point of effort, reads the table in French, in Russian and in English again, and takes the point back. */
export async function languageScreens(page: Page, hands: Hands, look: Look): Promise<Told[]> {
  const told: Told[] = [];
  await hands.raise('Home', 1);
  for (const [code, name] of [
    ['fr', 'Français'],
    ['ru', 'Русский'],
    ['en', 'English'],
  ] as const) {
    await hands.press(page.locator('.menu-button'));
    await hands.choose(page.getByRole('menuitemradio', { name }));
    await page.locator(`html[lang=${code}] .table-screen`).waitFor();
    told.push({
      language: await page.locator('html').getAttribute('lang'),
      title: await page.title(),
      heading: await page.locator('.panel-body h3').first().textContent(),
      button: await page.locator('.actions .btn.primary').textContent(),
      spent: await page.locator('.effort .spent').count(),
    });
    await look(page, `capitals-${code}`);
  }
  await hands.press(page.getByRole('button', { name: 'Less: Home', exact: true }));
  return told;
}
