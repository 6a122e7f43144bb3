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

/**
 * Types a text at the end of the editor's file, line by line as it stands: the indentation the editor offers is taken
 * away, and no completion is taken. The first lines key by key, brackets and quotes as the editor closes them; the rest
 * a line at a time, as an input method gives them, because seven thousand keys take minutes.
 */
export async function typeText(page: Page, text: string, keyed = 12): Promise<void> {
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+Home');
      await page.keyboard.press('Delete');
    }
    if (at < keyed) await page.keyboard.type(line);
    else await page.keyboard.insertText(line);
  }
  await page.keyboard.press('Escape');
}

/** Empties a file of the project by hand, and leaves the cursor in it. */
export async function clearFile(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
}
