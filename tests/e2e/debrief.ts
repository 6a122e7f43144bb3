/** Walks through the debrief room of the game whose end is shown, as somebody would who wants to know what happened. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { findings } from './axe.ts';

/** Of its pictures of all deals alone, on paper: of a game that nothing could come of, too. */
export async function pictureFaults(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Debrief room' }).click();
  await page.locator('#space-takeaway').waitFor({ timeout: 120_000 });
  await page.getByRole('radio', { name: /^Every deal there is on paper/ }).check();
  await page.locator('.space-pictures svg').first().waitFor({ timeout: 120_000 });
  return markFaults(page);
}

/** What is wrong with it, a line a fault; an empty list is a debrief that holds. */
export async function debriefFaults(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Debrief room' }).click();
  await page.locator('.space-pictures svg').first().waitFor({ timeout: 120_000 });
  const before = await findings(page, 'debrief');
  const marks = await markFaults(page);
  const csv = await csvFaults(page);
  const branch = await branchFaults(page);
  return [
    ...before,
    ...marks,
    ...csv,
    ...branch,
    ...(await figureFaults(page)),
    ...(await findings(page, 'debrief, played on')),
  ];
}

/** Every chart is a named picture with its takeaway and a table that holds as much as it shows. */
async function figureFaults(page: Page): Promise<string[]> {
  const figures = await page.locator('figure.chart').all();
  const faults = figures.length >= 7 ? [] : [`debrief: ${figures.length} charts`];
  for (const figure of figures) {
    const name = (await figure.locator('svg[role=img]').first().getAttribute('aria-label')) ?? '';
    const takeaway = (await figure.locator('.chart-takeaway').first().textContent()) ?? '';
    if (takeaway.length < 10 || !name.includes(takeaway)) faults.push(`debrief: a chart says "${takeaway}"`);
    await figure.locator('summary').first().click();
    if ((await figure.locator('tbody tr:visible').count()) === 0) faults.push(`debrief: no table under "${name}"`);
  }
  return faults;
}

/** Each mark of the pictures of all deals can be asked which it is, by slider and by row, without a pointer. */
async function markFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const pictures = await page.locator('.space-pictures svg').count();
  const rings = async (why: string, wanted: number): Promise<void> => {
    const found = await page.locator('.space-ring').count();
    if (found !== wanted) faults.push(`debrief: ${found} marks ringed in ${pictures} pictures ${why}`);
  };
  const slider = page.getByLabel('Mark by mark');
  await slider.focus();
  await page.keyboard.press('End');
  await rings('at the end of the slider', pictures);
  const last = (await page.locator('.space-walk p').textContent()) ?? '';
  if ((await slider.getAttribute('aria-valuetext')) !== last) faults.push('debrief: the slider says what is not shown');
  await page.keyboard.press('Home');
  await rings('at its beginning', 0);
  const part = page.locator('section[aria-labelledby=space]');
  await part.locator('figcaption summary').click();
  const row = part.locator('.row-name').last();
  await row.focus();
  await rings('at the last row', pictures);
  const named = (await row.textContent()) ?? '';
  if (!last.startsWith(named) || named === '')
    faults.push(`debrief: the last row is "${named}", the last mark "${last}"`);
  await part.locator('figcaption summary').click();
  return faults;
}

async function csvFaults(page: Page): Promise<string[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Rounds as CSV' }).click(),
  ]);
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  const fits = lines[0]?.startsWith('round,date,posture_') && lines.length === 5;
  return fits ? [] : [`debrief: the rounds as CSV are ${JSON.stringify(lines)}`];
}

async function branchFaults(page: Page): Promise<string[]> {
  await page.getByLabel('Games', { exact: true }).fill('20');
  await page.getByRole('button', { name: 'Play it on' }).click();
  await page.locator('.branch-result svg').nth(1).waitFor({ timeout: 120_000 });
  const told = (await page.locator('.branch-result .chart-takeaway').first().textContent()) ?? '';
  return told.includes('of 20 games') ? [] : [`debrief: a branch says "${told}"`];
}
