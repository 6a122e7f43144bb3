/** Pictures of the debrief room of what governments did: the first screen, then each part, and the report on paper. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Look } from './walk.ts';

const PARTS = ['effort', 'texts', 'space', 'gates', 'margins', 'branch'];

/** `name` is put between the part and the ending of each file: "wide" or "narrow". */
export async function debriefShots(page: Page, url: string, take: Look, folder: string, name: string): Promise<void> {
  await page.goto(`${url}#/debrief/history/lisbon-track`);
  await page.locator('.chart-picture svg').first().waitFor();
  await page.locator('.space-pictures svg').first().waitFor({ timeout: 120_000 });
  await take(page, 'debrief');
  await page.getByRole('button', { name: 'Play it on' }).click();
  await page.locator('.branch-result svg').nth(1).waitFor({ timeout: 120_000 });
  for (const part of PARTS) {
    const section = page.locator(`section[aria-labelledby=${part}]`);
    await section.screenshot({ path: join(folder, `debrief-${part}-${name}.jpg`), type: 'jpeg', quality: 82 });
  }
}

/** Pages of the printed report, where the program that turns PDF into pictures is there. */
export async function paperShots(page: Page, folder: string, name = 'debrief-print'): Promise<void> {
  const own = mkdtempSync(join(tmpdir(), 'back-to-back-report-'));
  const pdf = join(own, 'report.pdf');
  await page.pdf({ path: pdf, preferCSSPageSize: true });
  const ran = spawnSync('pdftoppm', ['-r', '60', '-jpeg', pdf, join(folder, name)]);
  if (ran.error) process.stderr.write('no pictures of the printed report: pdftoppm is not installed\n');
  rmSync(own, { recursive: true });
}
