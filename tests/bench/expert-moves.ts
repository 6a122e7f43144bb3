/** How long an expert thinks, in Node and in Chromium. */
import type { Scenario } from '../../src/engine/index.ts';
import { openPage } from '../support/browser.ts';
import { findEngine } from '../support/engines.ts';
import { bundled, bundledText } from './bundled.ts';

const GAMES = 20;
const FILE = 'negotiation.ts';

/** Milliseconds a move: median, 99th percentile, longest. */
export interface Thinking {
  where: string;
  median: number;
  p99: number;
  longest: number;
}

function summary(where: string, rising: readonly number[]): Thinking {
  const at = (share: number): number => rising[Math.min(rising.length - 1, Math.floor(rising.length * share))]!;
  return { where, median: at(0.5), p99: at(0.99), longest: at(1) };
}

async function inChromium(scenario: Scenario): Promise<number[] | null> {
  const path = findEngine('chromium');
  if (path === null) return null;
  const { page, close } = await openPage('chromium', path);
  try {
    return await page.evaluate(
      async ([code, text, games]) => {
        const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
        const module = (await import(url)) as typeof import('./negotiation.ts');
        return module.expertMoves(JSON.parse(text) as Scenario, games);
      },
      [await bundledText(FILE), JSON.stringify(scenario), GAMES] as const,
    );
  } finally {
    await close();
  }
}

export async function thinking(scenario: Scenario): Promise<Thinking[]> {
  const { expertMoves } = await bundled<typeof import('./negotiation.ts')>(FILE);
  const out = [summary('Node', expertMoves(scenario, GAMES))];
  const there = await inChromium(scenario);
  if (there !== null) out.push(summary('Chromium', there));
  return out;
}
