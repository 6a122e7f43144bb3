/** Two ways to work the page as a person would: with a mouse, or with nothing but a keyboard. */
import type { Locator, Page } from 'playwright-core';

export interface Hands {
  /** Presses a button, link or tab. */
  press(target: Locator): Promise<void>;
  /** Checks a radio button. */
  check(target: Locator): Promise<void>;
  /** Raises a number that has − and + beside it, by its name. */
  raise(name: string, times: number): Promise<void>;
  /** Takes the option at this place of a list, counting from 0. */
  pick(select: Locator, index: number): Promise<void>;
  type(field: Locator, words: string): Promise<void>;
  /** Takes an item of the menu that is open. */
  choose(item: Locator): Promise<void>;
}

export const mouse = (page: Page): Hands => ({
  press: target => target.click(),
  // The visible label is what a hand aims at; the small circle may lie under it.
  check: target => target.locator('xpath=ancestor::label').click(),
  raise: async (name, times) => {
    for (let k = 0; k < times; k++) await page.getByRole('button', { name: `More: ${name}`, exact: true }).click();
  },
  pick: async (select, index) => {
    await select.selectOption({ index });
  },
  type: async (field, words) => {
    await field.click({ clickCount: 3 });
    await page.keyboard.type(words);
  },
  choose: item => item.click(),
});

/** More stops than any screen has. */
const STOPS = 400;

const focused = (target: Locator): Promise<boolean> => target.evaluate(element => element === document.activeElement);

interface Way {
  key: 'Tab' | 'Shift+Tab';
  /** About how many stops away; 0 when the focus is there. */
  stops: number;
}

const wayTo = (target: Locator): Promise<Way> =>
  target.evaluate(element => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
    ];
    const stops = all.filter(e => e === element || (e.tabIndex >= 0 && e.checkVisibility() && !e.matches(':disabled')));
    const from = document.activeElement;
    if (from === element) return { key: 'Tab', stops: 0 } as const;
    const passed = stops.filter(
      e => from !== null && (e.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    const distance = stops.indexOf(element as HTMLElement) - passed.length;
    if (from === null || from === document.body) return { key: 'Tab', stops: 1 } as const;
    return distance >= 0
      ? ({ key: 'Tab', stops: Math.max(1, distance) } as const)
      : ({ key: 'Shift+Tab', stops: -distance } as const);
  });

/**
 * Goes half of the way, looks, and so on: each look costs as much as several keys. The count is a guess (a group of
 * radio buttons is one stop), so after overshooting once it takes single steps only.
 */
async function tabTo(page: Page, target: Locator): Promise<void> {
  let before: Way['key'] | null = null;
  let careful = false;
  for (let k = 0; k < STOPS; k++) {
    const { key, stops } = await wayTo(target);
    if (stops === 0) return;
    careful ||= before !== null && before !== key;
    before = key;
    for (let pressed = 0; pressed < (careful ? 1 : Math.ceil(stops / 2)); pressed++) await page.keyboard.press(key);
  }
  throw new Error(`the Tab key never comes to ${target}`);
}

/** So many stops away a person looks for a shorter way. */
const FAR = 12;

/** Long panels have a way past them to the buttons at their end. */
async function skipTo(page: Page, target: Locator): Promise<void> {
  const skip = page.getByRole('button', { name: 'Skip to the buttons' });
  const atTheEnd = await target.evaluate(element => element.closest('.actions') !== null);
  if (!atTheEnd || (await wayTo(target)).stops <= FAR || (await skip.count()) === 0) return;
  await tabTo(page, skip);
  await page.keyboard.press('Enter');
}

/** Within a group of radio buttons Tab stops once; the arrow keys go from one to the next. */
async function arrowTo(page: Page, target: Locator): Promise<void> {
  const name = await target.getAttribute('name');
  const group = page.locator(`input[type=radio][name="${name}"]:not(:disabled)`);
  const checked = group.and(page.locator(':checked'));
  await tabTo(page, (await checked.count()) > 0 ? checked : group.first());
  for (let k = 0; k < STOPS && !(await focused(target)); k++) await page.keyboard.press('ArrowDown');
}

export const keyboard = (page: Page): Hands => ({
  press: async target => {
    await skipTo(page, target);
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  },
  check: async target => {
    await arrowTo(page, target);
    await page.keyboard.press('Space');
  },
  raise: async (name, times) => {
    await tabTo(page, page.getByRole('spinbutton', { name, exact: true }));
    for (let k = 0; k < times; k++) await page.keyboard.press('ArrowUp');
  },
  pick: async (select, index) => {
    await tabTo(page, select);
    const chosen = (): Promise<number> => select.evaluate(element => (element as HTMLSelectElement).selectedIndex);
    for (let k = 0; k < STOPS && (await chosen()) < index; k++) await page.keyboard.press('ArrowDown');
  },
  type: async (field, words) => {
    await tabTo(page, field);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(words);
  },
  choose: async item => {
    await item.waitFor();
    for (let k = 0; k < STOPS && !(await focused(item)); k++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  },
});
