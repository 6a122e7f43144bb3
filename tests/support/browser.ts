/** A page in one of the two browsers, without their sandboxes so that root may run them in a container. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  firefox,
  type Page,
} from 'playwright-core';

export type BrowserName = 'chromium' | 'firefox-esr';

export interface OpenPage {
  browser: Browser;
  page: Page;
  close(): Promise<void>;
}

const ARGS = ['--no-sandbox', '--disable-dev-shm-usage'];

/** Firefox ESR as Debian ships it speaks WebDriver BiDi, which playwright calls a channel of its own. */
function launch(name: BrowserName, executablePath: string): Promise<Browser> {
  if (name === 'chromium') return chromium.launch({ executablePath, args: ARGS });
  return firefox.launch({ executablePath, channel: 'moz-firefox' });
}

export interface Browsers {
  /** A page of its own (storage, size, motion) in the named browser, which is started when first asked for. */
  open(name: BrowserName, executablePath: string, options?: BrowserContextOptions): Promise<Omit<OpenPage, 'browser'>>;
  close(): Promise<void>;
}

/** Browsers that several runs share: starting one takes as long as a short game. */
export function sharedBrowsers(): Browsers {
  const started = new Map<BrowserName, Promise<Browser>>();
  const start = (name: BrowserName, executablePath: string): Promise<Browser> => {
    const browser = started.get(name) ?? launch(name, executablePath);
    started.set(name, browser);
    return browser;
  };
  return {
    open: async (name, executablePath, options = {}) => {
      const context = await (await start(name, executablePath)).newContext(options);
      return { page: await context.newPage(), close: () => context.close() };
    },
    close: async () => {
      for (const browser of started.values()) await (await browser).close();
    },
  };
}

export async function openPage(
  name: BrowserName,
  executablePath: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const browser = await launch(name, executablePath);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  return { browser, page, close: () => browser.close() };
}

/** Chromium with a profile of its own in a folder, which may hold settings beforehand. */
export const openProfile = (
  executablePath: string,
  folder: string,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> => chromium.launchPersistentContext(folder, { executablePath, args: ARGS, ...options });
