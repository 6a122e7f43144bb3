/** `print DIR --out FOLDER`: a scenario as a pack to print, and as PDF where Chromium is installed. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PAPERS, type Paper, printPack } from '../print/index.ts';
import { say } from '../words/say.ts';
import { misuse, readArgs, type Verb } from './args.ts';
import { openEdition, rulebook } from './files.ts';
import { FAILED, HELD } from './io.ts';
import { LANGUAGE_OPTION, readIn } from './language.ts';
import { lengthNamed } from './names.ts';
import { sayInvalid, sayScenarioFault } from './say.ts';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
/** Milliseconds a browser may take for one PDF. */
const PATIENCE = 90_000;

export const print: Verb = {
  name: 'print',
  usage: 'DIR --out FOLDER [--length ID] [--language XX] [--no-pdf]',
  summary: 'Write a scenario as a pack for paper: briefs, payoff sheets, rules card, cards, forms.',
  options: [
    ['--out FOLDER', 'where to write pack.a4.html, pack.letter.html and, with Chromium, the PDFs of both'],
    ['--length ID', 'a length of the scenario (default: its first)'],
    LANGUAGE_OPTION,
    ['--no-pdf', 'HTML alone'],
  ],
  run: async (argv, io) => {
    const args = readArgs(argv, ['out', 'length'], ['no-pdf']);
    if (!args.ok) return misuse(io, print, args.error);
    const [dir, ...more] = args.value.rest;
    const out = args.value.text('out');
    if (dir === undefined || more.length > 0) return misuse(io, print, say('complain.whichFolder'));
    if (out === undefined || out === '') return misuse(io, print, say('complain.whereTo', { option: '--out FOLDER' }));
    const opened = openEdition(dir);
    if (!opened.ok && opened.error.kind === 'missing') return misuse(io, print, sayScenarioFault(opened.error));
    if (!opened.ok) return sayInvalid(io, opened.error, 'text');
    const length = lengthNamed(opened.value.scenario, args.value.text('length'));
    if (!length.ok) return misuse(io, print, length.error);
    const shown = readIn(opened.value, args.value.text('language'));
    if (!shown.ok) return misuse(io, print, shown.error);
    mkdirSync(out, { recursive: true });
    const browser = args.value.flag('no-pdf') ? null : findBrowser();
    for (const paper of Object.keys(PAPERS) as Paper[]) {
      const html = join(out, `pack.${paper}.html`);
      writeFileSync(html, printPack(shown.value, length.value, paper, rulebook()));
      io.out(`${html}\n`);
      if (browser === null) continue;
      const pdf = join(out, `pack.${paper}.pdf`);
      const problem = toPdf(browser, html, pdf);
      if (problem !== null) {
        io.err(`${pdf}: ${problem}\n`);
        return FAILED;
      }
      io.out(`${pdf}\n`);
    }
    if (browser === null && !args.value.flag('no-pdf')) io.err(`${say('complain.noChromium')}\n`);
    return HELD;
  },
};

function findBrowser(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  const paths = BROWSERS.flatMap(name => folders.map(folder => join(folder, name)));
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Prints one page to PDF with a profile of its own; null when it worked, else what went wrong. */
function toPdf(browser: string, html: string, pdf: string): string | null {
  const profile = mkdtempSync(join(tmpdir(), 'back-to-back-print-'));
  try {
    const { status, error, stderr } = spawnSync(
      browser,
      [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-pdf-header-footer'],
        ...[`--user-data-dir=${profile}`, `--print-to-pdf=${resolve(pdf)}`, pathToFileURL(resolve(html)).href],
      ],
      { encoding: 'utf8', timeout: PATIENCE },
    );
    if (error) return error.message;
    return status === 0 ? null : stderr.trim().split('\n').slice(-1)[0]!;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
