/**
 * How long the workshop takes from a key to what is wrong, on the largest shipped scenario, in Chromium.
 *   npx tsx tests/bench/workshop.ts
 * Keys are pressed one by one as a person presses them, each making or mending one problem. Prints JSON.
 */
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { cursorAfter } from '../e2e/editor.ts';
import { openSite } from '../e2e/site.ts';
import { SIZES } from '../e2e/sizes.ts';
import { openPage } from '../support/browser.ts';
import { findEngine } from '../support/engines.ts';

/** Milliseconds from a key: to the frame that shows the letter, and to the frame that shows the problem or its end. */
export interface KeyFigures {
  letter: Spread;
  problems: Spread;
}

export interface Spread {
  median: number;
  /** Nine of ten are no longer. */
  p90: number;
  worst: number;
}

export interface WorkshopFigures {
  /** An id that names nothing, and right again: the text stays plain YAML. */
  reference: KeyFigures;
  /** A quote that is never closed, and right again: the library has to say what is wrong. */
  syntax: KeyFigures;
  /** A letter more in a card's text, deep in the largest section: nothing is wrong, and completion looks around. */
  prose: Spread;
}

declare global {
  interface Window {
    /** Of each key so far, when its letter and its problems had been painted. */
    keysSeen: { letter: number; problems: number }[];
  }
}

/** Runs in the page: times each key that is pressed in the editor. */
function watchKeys(): void {
  window.keysSeen = [];
  let pressed = 0;
  const painted = (then: (ms: number) => void): void => {
    const since = pressed;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now() - since);
      port2.postMessage(null);
    });
  };
  const last = () => window.keysSeen[window.keysSeen.length - 1];
  document.addEventListener(
    'keydown',
    () => {
      pressed = performance.now();
      window.keysSeen.push({ letter: 0, problems: 0 });
      painted(ms => {
        const key = last();
        if (key) key.letter = ms;
      });
    },
    true,
  );
  const said = document.querySelector('.ws-problem-count');
  if (!said) throw new Error('the workshop does not say how many problems there are');
  new MutationObserver(() =>
    painted(ms => {
      const key = last();
      if (key) key.problems = ms;
    }),
  ).observe(said, { childList: true, characterData: true, subtree: true });
}

const KEYS = 15;
/** Pause between keys, in milliseconds: longer than anything a key sets off. */
const REST = 900;

async function press(page: Page, after: string, wrong: string): Promise<Window['keysSeen']> {
  await cursorAfter(page, after);
  await page.evaluate(() => {
    window.keysSeen = [];
  });
  for (let at = 0; at < KEYS; at++)
    for (const key of [wrong, 'Backspace']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(REST);
    }
  return page.evaluate(() => window.keysSeen);
}

async function keys(page: Page, after: string, wrong: string): Promise<KeyFigures> {
  const seen = await press(page, after, wrong);
  return { letter: spread(seen.map(({ letter }) => letter)), problems: spread(seen.map(({ problems }) => problems)) };
}

function spread(times: number[]): Spread {
  if (times.some(ms => ms === 0)) throw new Error('a key changed nothing that was shown');
  const sorted = times.map(Math.round).sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { median: at(0.5), p90: at(0.9), worst: at(1) };
}

/** Builds, serves and types; null without Chromium. */
export async function benchWorkshop(): Promise<WorkshopFigures | null> {
  const chromium = findEngine('chromium');
  if (chromium === null) return null;
  const site = await openSite();
  const { page, close } = await openPage('chromium', chromium, { viewport: SIZES.wide });
  try {
    await page.goto(`${site.url}#/workshop`);
    await page.getByRole('button', { name: 'A copy of The Lisbon Track', exact: true }).click();
    await page.getByText('No problems').waitFor();
    // tsx wraps every inner function in a helper that the page does not have.
    await page.evaluate('globalThis.__name ??= named => named');
    await page.evaluate(watchKeys);
    const reference = await keys(page, 'chair: nato', 'x');
    const syntax = await keys(page, 'shape: ', '"');
    const prose = await press(page, 'fires fourteen missiles', 's');
    return { reference, syntax, prose: spread(prose.map(({ letter }) => letter)) };
  } finally {
    await close();
    await site.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(JSON.stringify(await benchWorkshop(), null, 2));
