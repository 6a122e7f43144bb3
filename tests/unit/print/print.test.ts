/** The pack for paper: everything a class needs is in it, secrets stay with their seat, and no text of a scenario runs. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { rulebook } from '../../../src/cli/files.ts';
import { printPack } from '../../../src/print/index.ts';
import { parseScenario, type ScenarioFile, textsOf } from '../../../src/scenario/index.ts';
import { openPage } from '../../support/browser.ts';
import { findEngine, needs } from '../../support/engines.ts';
import { shipped } from '../../support/games.ts';
import { miniFiles, miniScenario } from '../../support/mini-scenario.ts';
import { runCli } from '../../support/terminal.ts';

const dir = mkdtempSync(join(tmpdir(), 'back-to-back-print-'));
afterAll(() => rmSync(dir, { recursive: true }));

const sections = (html: string): string[] => html.split('<section>').slice(1);

describe('the pack', () => {
  const scenario = shipped('inf-endgame');
  const html = printPack(scenario, 'full', 'a4', rulebook());

  it('has a page for each thing a class needs', () => {
    const titles = sections(html).map(page => /<h[12]>(.*?)<\/h[12]>/.exec(page)?.[1]);
    expect(titles).toEqual([
      ...[scenario.title, 'Background', 'The clauses', 'The rules on a card'],
      ...scenario.parties.flatMap(({ name }) =>
        ['brief', 'payoff sheet', 'at home', 'your score'].map(what => `${name}: ${what}`),
      ),
      ...['the course of the game', 'tables to adjudicate by', 'the numbers', 'the score'].map(
        what => `Facilitator: ${what}`,
      ),
      ...['Facilitator: the numbered rules', 'Facilitator: a game to check yourself by'],
      ...['Cards', `Communiqué: ${scenario.title}`],
    ]);
  });

  it('shows what an option is worth to its own party alone', () => {
    const pages = sections(html);
    const [us, ussr] = scenario.parties.map(({ name }) => pages.filter(page => page.includes(`<h2>${name}:`)).join(''));
    expect(us).toContain('<td>+9</td>');
    expect(us).not.toContain('The European house');
    expect(ussr).not.toContain('Trust, but verify. ');
    const shared = pages.filter(page => !/<h2>(United States|Soviet Union):/.test(page)).join('');
    for (const { text } of scenario.briefs.flat()) expect(shared).not.toContain(text.slice(0, 40));
  });

  it('is made for both papers', () => {
    expect(html).toContain('size: A4');
    expect(printPack(scenario, 'full', 'letter', rulebook())).toContain('size: Letter');
  });
});

describe('hostile texts', () => {
  const ATTACK = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  const document = parse(miniFiles.find(({ name }) => name === 'scenario.yaml')!.text);
  for (const { path } of textsOf(document)) {
    let at: Record<string | number, unknown> = document;
    for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
    const last = path[path.length - 1]!;
    // Tight places hold 24 signs; dates 40.
    at[last] = last === 'short' ? '<b>x</b>' : last === 'date' ? '<script>alert(3)</script>' : ATTACK;
  }
  document.events.gossip.title = '</section></style><svg onload=alert(4)>';
  const files: ScenarioFile[] = miniFiles.map(file =>
    file.name === 'scenario.yaml'
      ? { ...file, text: stringify(document) }
      : { ...file, text: `# ${ATTACK}\n\n[x](javascript:alert(5)) **${ATTACK}**` },
  );
  const parsed = parseScenario(files);
  if (!parsed.ok) throw new Error(parsed.error.map(({ message }) => message).join('\n'));
  const html = printPack(parsed.value, undefined, 'a4', rulebook());

  it('in every field of the document and in the Markdown stay text', () => {
    const tags = new Set([...html.matchAll(/<([a-z0-9]+)/gi)].map(match => match[1]!.toLowerCase()));
    for (const tag of ['img', 'script', 'svg', 'b', 'iframe', 'a']) expect(tags.has(tag), tag).toBe(false);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html.split('</style>')).toHaveLength(2);
  });

  it('run nothing in a browser', async context => {
    const { page, close } = await openPage('chromium', needs(context, 'chromium'));
    try {
      const dialogs: string[] = [];
      page.on('dialog', dialog => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await page.setContent(html);
      await page.waitForTimeout(200);
      expect(dialogs).toEqual([]);
      expect(await page.locator('script, img, svg').count()).toBe(0);
    } finally {
      await close();
    }
  });
});

describe('the verb', () => {
  it('writes both papers, and PDFs where Chromium is', { timeout: 120_000 }, async () => {
    const out = join(dir, 'pack');
    const ran = await runCli(['print', 'tests/support/mini', '--out', out]);
    expect(ran.code).toBe(0);
    const kinds = findEngine('chromium') === null ? ['html'] : ['html', 'pdf'];
    const names = ['a4', 'letter'].flatMap(paper => kinds.map(kind => `pack.${paper}.${kind}`));
    for (const name of names) expect(existsSync(join(out, name)), name).toBe(true);
    expect(readFileSync(join(out, 'pack.a4.html'), 'utf8')).toBe(printPack(miniScenario(), 'full', 'a4', rulebook()));
    if (kinds.includes('pdf'))
      expect(readFileSync(join(out, 'pack.letter.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('says how it is used', async () => {
    for (const argv of [['print'], ['print', 'tests/support/mini'], ['print', '/nowhere', '--out', dir]])
      expect((await runCli(argv)).code).toBe(2);
  });
});
