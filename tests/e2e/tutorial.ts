/** Walks the tutorial to its end, doing what it asks. */
import type { Page } from 'playwright-core';
import type { Hands } from './hands.ts';
import { answerOnce } from './person.ts';

const coach = (page: Page) => page.locator('.coach');

/** The coach at one of its ten steps. */
const at = (page: Page, step: number) => coach(page).getByText(`${step} of 10`, { exact: true });

/** Does what the table asks, but for what is to `leave`, until the coach has come to a step by itself. */
async function playUntil(page: Page, hands: Hands, step: number, leave: readonly string[] = []): Promise<void> {
  const memory = { tabled: 0 };
  while (!(await at(page, step).isVisible()))
    if ((await answerOnce(page, hands, { stubborn: true }, memory, leave)) === null) await page.waitForTimeout(40);
}

/** From its first words to its last; what is wrong on the way, a line a fault. */
export async function tutorialFaults(page: Page, hands: Hands): Promise<string[]> {
  const faults: string[] = [];
  const next = async (step: number): Promise<void> => {
    await hands.press(coach(page).getByRole('button', { name: 'Next' }));
    await at(page, step).waitFor();
    // What a step opens may ask for the keyboard, too; it stays with whoever goes through the tutorial.
    await page.waitForTimeout(300);
    if (!(await page.evaluate(() => document.activeElement?.closest('.coach') instanceof Element)))
      faults.push(`tutorial: the keyboard is no longer in it at step ${step}`);
  };
  for (const step of [2, 3, 4, 5]) await next(step);
  await hands.press(coach(page).getByRole('button', { name: 'Fold' }));
  await playUntil(page, hands, 6);
  if (!(await coach(page).locator('.coach-text').isVisible())) faults.push('tutorial: step 6 comes folded away');
  await next(7);
  // One's own turn is what the eighth step waits for and speaks of: nobody ends it before having read that.
  await playUntil(page, hands, 8, ['turn']);
  await next(9);
  await playUntil(page, hands, 10);
  await hands.press(coach(page).getByRole('button', { name: 'Play on' }));
  await coach(page).waitFor({ state: 'detached' });
  return faults;
}
