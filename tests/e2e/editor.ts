/** Working in the workshop's text editor as its author does: with the keyboard. */
import type { Page } from 'playwright-core';

/** Puts the cursor behind the first place a text occurs in the editor, by the editor's own search. */
export async function cursorAfter(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find' }).click({ clickCount: 3 });
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
}
