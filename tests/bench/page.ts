/**
 * What the built page costs a browser: bytes before and after the board, first paint, frames while idle, longest tasks.
 *   npx tsx tests/bench/page.ts
 * One short game is played as a person would, in Chromium, and its own trace is read. Prints JSON.
 */
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { mouse } from '../e2e/hands.ts';
import { openHome, playToTheEnd, startGame } from '../e2e/person.ts';
import { openSite, type Site } from '../e2e/site.ts';
import { SIZES } from '../e2e/sizes.ts';
import { openPage } from '../support/browser.ts';
import { findEngine } from '../support/engines.ts';
import { momentsIn, PROFILING, sourceMaps } from './profile.ts';
import { longestByMark, type MarkedTask, partByMark, readTrace, scriptByMark, type TraceEvent } from './trace.ts';

type Stage = 'home' | 'table' | 'board' | 'play' | 'end';

export interface PageFigures {
  /** Kilobytes as sent: gzipped, except fonts, which are compressed already. */
  kB: Record<Stage | 'beforeBoard' | 'all', number>;
  /** Milliseconds from navigation to the first painted words. */
  firstPaint: number;
  /** Milliseconds from pressing Start to panels that can be used, and to the board's first frame. */
  panels: number;
  firstFrame: number;
  /** Frames the page asked for in a second in which nothing happened. */
  idleFrames: number;
  /** The longest task: from Start to the board's first frame, and after each thing asked of the player. */
  mount: MarkedTask;
  phases: MarkedTask[];
  /** Changes of the draft with the coverage layer put away, and with it shown, motion and all. */
  repaint: { plain: Repaint; covered: Repaint };
  /** What of them the coverage layer took: its scripts with the dearest frame that showed it, and the scripts alone. */
  overlay: { whole: Repaint; scripts: Repaint };
  /** Frames the page asked for in a second after a launch had been shown to its end. */
  framesAfterFilm: number;
}

/** Main-thread CPU milliseconds of scripts within a change of the draft: median and worst. */
export interface Repaint {
  median: number;
  worst: number;
}

const WIDE = { viewport: SIZES.wide };
const BOARD = /\/boot[^/]*\.js$/;
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'devtools.timeline', 'blink.user_timing'];

/** Bytes on the wire, whatever the server that stands in for the real one compresses. */
function sent(url: string, body: Buffer): number {
  return /\.woff2$/.test(url) ? body.length : gzipSync(body, { level: 9 }).length;
}

interface Heard {
  stage: Stage;
  name: string;
  body: Buffer;
  size: number;
}

/** Whether one script imports the other as it is read; what is only fetched ahead is named otherwise. */
const imports = (from: Heard, to: Heard): boolean =>
  ['from', 'import'].some(word => from.body.includes(`${word}"./${to.name}"`));

/** The board's own script, and those that it and such as these alone import. */
function boardOf(all: readonly Heard[]): Set<Heard> {
  const board = new Set(all.filter(each => BOARD.test(`/${each.name}`)));
  const alone = (each: Heard): boolean => {
    const importers = all.filter(script => script !== each && imports(script, each));
    return !board.has(each) && importers.length > 0 && importers.every(script => board.has(script));
  };
  for (let own = all.filter(alone); own.length > 0; own = all.filter(alone)) for (const each of own) board.add(each);
  return board;
}

/** Weighs everything the page asks for, each under the stage it was asked in. */
function scales(page: Page): { at(stage: Stage): void; weigh(): Promise<PageFigures['kB']> } {
  let now: Stage = 'home';
  const heard: Promise<Heard>[] = [];
  page.on('response', response => {
    const url = response.url();
    const stage = now;
    const name = url.split('/').at(-1) ?? '';
    // What is still good from before is not sent again.
    if (url.startsWith('http') && response.status() < 300)
      heard.push(response.body().then(body => ({ stage, name, body, size: sent(url, body) })));
  });
  const weigh = async () => {
    const all = await Promise.all(heard);
    const board = boardOf(all);
    const stageOf = (each: Heard): Stage => (board.has(each) ? 'board' : each.stage);
    const sum = (...stages: Stage[]) =>
      Math.round(all.reduce((total, each) => total + (stages.includes(stageOf(each)) ? each.size : 0), 0) / 100) / 10;
    return {
      ...{ home: sum('home'), table: sum('table'), board: sum('board') },
      ...{ play: sum('play'), end: sum('end'), beforeBoard: sum('home', 'table') },
      all: sum('home', 'table', 'board', 'play', 'end'),
    };
  };
  return {
    at: stage => {
      now = stage;
    },
    weigh,
  };
}

declare global {
  interface Window {
    /** Animation frames the page has asked for. */
    framesAsked: number;
    /** When a thing first stood on the page, in milliseconds since navigation. */
    firstSeen: Record<string, number>;
  }
}

/** Runs in the page before its own scripts. */
function watchPage(): void {
  window.framesAsked = 0;
  window.firstSeen = {};
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = callback => {
    window.framesAsked++;
    return ask(callback);
  };
  const look = { panels: '.table-screen button', board: '.board-host canvas[aria-hidden]' };
  new MutationObserver(() => {
    for (const [name, selector] of Object.entries(look))
      if (!(name in window.firstSeen) && document.querySelector(selector)) window.firstSeen[name] = performance.now();
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-hidden'] });
  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button?.textContent?.startsWith('Start as')) {
      window.firstSeen.start = performance.now();
      performance.mark('bench:mount');
    }
  });
}

/** Longer than any film, in milliseconds. */
const FILM = 10_000;

const mark = (page: Page, name: string): Promise<void> =>
  page.evaluate(text => void performance.mark(`bench:${text}`), name);

async function idleFrames(page: Page): Promise<number> {
  // Long enough for whatever the mount set moving to come to rest.
  await page.waitForTimeout(1500);
  const before = await page.evaluate(() => window.framesAsked);
  await page.waitForTimeout(1000);
  return (await page.evaluate(() => window.framesAsked)) - before;
}

async function measure(browser: Browser, page: Page, url: string): Promise<Omit<PageFigures, keyof CoverFigures>> {
  const scale = scales(page);
  await page.addInitScript(watchPage);
  await openHome(page, url);
  await page.waitForLoadState('networkidle');
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  scale.at('table');
  await browser.startTracing(page, { categories: CATEGORIES });
  const hands = mouse(page);
  await startGame(page, hands, { seat: 0, length: 'Four rounds', seed: 'bench' });
  await page.locator('.board-host canvas[aria-hidden]').waitFor();
  scale.at('play');
  await mark(page, 'idle');
  const frames = await idleFrames(page);
  const seen = await page.evaluate(() => window.firstSeen);
  await playToTheEnd(page, hands, { seat: 0, length: '', seed: '' }, async (_, asked) => {
    if (asked === 'over') scale.at('end');
    await mark(page, asked);
  });
  await page.waitForLoadState('networkidle');
  const [mount, ...phases] = longestByMark(readTrace(await browser.stopTracing()));
  const since = (name: string) => Math.round(seen[name] - seen.start);
  return {
    kB: await scale.weigh(),
    ...{ firstPaint: Math.round(firstPaint), panels: since('panels'), firstFrame: since('board') },
    ...{ idleFrames: frames, mount, phases: phases.filter(phase => phase.after !== 'idle') },
  };
}

const CHANGES = 21;

function spread(costs: readonly number[]): Repaint {
  const sorted = [...costs].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)]!, worst: sorted.at(-1)! };
}

/** Moves one clause of the draft to and fro on the board's own slider; the trace of it, a mark before each move. */
async function changes(browser: Browser, page: Page, more: string[] = []): Promise<TraceEvent[]> {
  await browser.startTracing(page, { categories: [...CATEGORIES, ...more] });
  for (let k = 0; k < CHANGES; k++) {
    await page.evaluate(name => {
      const slider = document.querySelector<HTMLInputElement>('.board-twin input[type=range]');
      if (!slider) throw new Error('no slider');
      performance.mark(name);
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(slider, slider.value === '0' ? '1' : '0');
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }, `bench:change ${k}`);
    await page.waitForTimeout(120);
  }
  await mark(page, 'end');
  return readTrace(await browser.stopTracing());
}

/** The coverage layer from the draft to what is drawn of it: model, words, panel, marks. */
const OVERLAY = /\/src\/(coverage\/|[a-z/]*\/(use-)?cover[a-z-]*\.tsx?$|engine\/cover\.ts$)/;

type CoverFigures = Pick<PageFigures, 'repaint' | 'overlay' | 'framesAfterFilm'>;

async function coverFigures(browser: Browser, page: Page, { url, folder }: Site): Promise<CoverFigures> {
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  await openHome(page, url);
  await startGame(page, mouse(page), { seat: 0, length: 'Four rounds', seed: 'bench' });
  await page.locator('.board-host canvas[aria-hidden]').waitFor();
  await idleFrames(page);
  const plain = spread(scriptByMark(await changes(browser, page)));
  await press('Cover');
  await page.locator('.cover-figure').first().waitFor();
  await idleFrames(page);
  const covered = spread(scriptByMark(await changes(browser, page)));
  const profiled = await changes(browser, page, PROFILING);
  const costs = partByMark(
    profiled,
    momentsIn(profiled, sourceMaps(folder), file => OVERLAY.test(file)),
  );
  const overlay = {
    whole: spread(costs.map(({ scripts, frame }) => scripts + frame)),
    scripts: spread(costs.map(({ scripts }) => scripts)),
  };
  await press('One launch');
  await page.waitForTimeout(FILM);
  return { repaint: { plain, covered }, overlay, framesAfterFilm: await idleFrames(page) };
}

/** Builds, serves and plays; null without Chromium. A busy machine stretches wall time, CPU time less. */
export async function benchPage(): Promise<PageFigures | null> {
  const chromium = findEngine('chromium');
  if (chromium === null) return null;
  const site = await openSite({ maps: true });
  const { browser, page, close } = await openPage('chromium', chromium, WIDE);
  try {
    const whole = await measure(browser, page, site.url);
    return { ...whole, ...(await coverFigures(browser, page, site)) };
  } finally {
    await close();
    await site.close();
  }
}

/** The worst of all phases, for a line of a report. */
export const worstPhase = ({ phases }: PageFigures): MarkedTask =>
  phases.reduce((worst, phase) => (phase.cpu > worst.cpu ? phase : worst));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(JSON.stringify(await benchPage(), null, 2));
