/** `npm run bench`: the engine's speed in ratios that hold on any machine, and the size of the page. Checks nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Tables } from '../../src/coverage/index.ts';
import { compile, type Scenario } from '../../src/engine/index.ts';
import { shipped } from '../support/games.ts';
import { randomGame } from '../support/random-game.ts';
import { ROOT } from '../support/sources.ts';
import { bundled } from './bundled.ts';
import type { Recorded } from './contests.ts';
import { thinking } from './expert-moves.ts';
import { type Contest, measure, type Rate } from './measure.ts';
import { benchPage, worstPhase } from './page.ts';
import { benchValidate } from './validate.ts';
import { benchWorkshop, type Spread } from './workshop.ts';

const ROUNDS = 5;
const GAMES = 40;
const SECONDS = 0.6;
const WARM = 2;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

interface Prototype {
  run(games: number, seed: number, seats: unknown): unknown;
  mix: unknown;
}

/** The design's prototype, when the shared folder lies beside the checkout. */
async function prototype(): Promise<Contest[]> {
  const file = join(ROOT, '../shared/design/prototype/sim.mjs');
  if (!existsSync(file)) return [];
  const { run, mix } = (await import(pathToFileURL(file).href)) as Prototype;
  let seed = 0;
  return [
    {
      name: "prototype's games",
      run: () => {
        run(20, ++seed, mix);
        return 20;
      },
    },
  ];
}

const rounded = (n: number): string => Math.round(n).toLocaleString('en-GB').padStart(12);

function show(title: string, rates: Rate[], against: number): void {
  say(`\n${title}`);
  for (const { name, perSecond } of rates)
    say(`  ${name.padEnd(22)} ${rounded(perSecond)}   × ${(perSecond / rates[against]!.perSecond).toFixed(2)}`);
}

/** CPU time of one unit, and how many times that of the first. */
function showTimes(title: string, rates: Rate[]): void {
  say(`\n${title}`);
  for (const { name, perSecond } of rates) {
    const ms = (1000 / perSecond).toFixed(1).padStart(10);
    say(`  ${name.padEnd(34)} ${ms} ms   × ${(rates[0]!.perSecond / perSecond).toFixed(2)} the time`);
  }
}

/** Each contest gets a copy of the code to itself: what one teaches the optimiser must not slow or speed another. */
const copy = () => bundled<typeof import('./contests.ts')>('contests.ts');

function recordedGames(scenario: Scenario): Recorded[] {
  const game = compile(scenario, scenario.lengths[0]!.id);
  return Array.from({ length: GAMES }, (_, k) => {
    const seed = `bench ${k}`;
    return { seed, moves: [...randomGame(game, seed)].map(step => step.move) };
  });
}

const scenario = shipped('lisbon-track');
const games = recordedGames(scenario);
const engine = measure(
  [
    (await copy()).bareContest(scenario, games),
    (await copy()).mutateContest(scenario, games),
    (await copy()).produceContest(scenario, games),
  ],
  ROUNDS,
  SECONDS,
  WARM,
);
show('Random legal moves per CPU second (against mutate)', engine, 1);
const personas = measure(
  [(await copy()).personaContest(scenario), ...(await prototype())],
  ROUNDS,
  2 * SECONDS,
  2 * WARM,
);
show('Games between scripted delegations per CPU second (against the last)', personas, personas.length - 1);

const spaces = await bundled<typeof import('./spaces.ts')>('spaces.ts');
for (const issues of [6, 7]) {
  const outcomes = (10 ** issues).toLocaleString('en-GB');
  const rates = measure(spaces.spaceContests(issues), ROUNDS, SECONDS, SECONDS);
  showTimes(`Agreement space, three parties, ${outcomes} outcomes (against the bare limit)`, rates);
}
showTimes("Every package of the scenario, the rules' layers on", measure(spaces.packageContests(scenario), 3, 1, 1));
const negotiation = await bundled<typeof import('./negotiation.ts')>('negotiation.ts');
const offers = measure([negotiation.offersContest()], ROUNDS, SECONDS, WARM);
show('Alternating offers per CPU second: 3 parties, 5,000 outcomes, 1,000 rounds', offers, 0);

say('\nAn expert thinks, ms a move (median, 99th percentile, longest)');
for (const { where, median, p99, longest } of await thinking(scenario))
  say(`  ${where.padEnd(22)} ${[median, p99, longest].map(ms => ms.toFixed(1).padStart(8)).join('')}`);

const { coverageContests } = await bundled<typeof import('./coverage.ts')>('coverage.ts');
const tables = JSON.parse(readFileSync(join(ROOT, 'assets/coverage/base.json'), 'utf8')) as Tables;
const coverage = measure(coverageContests(tables), ROUNDS, SECONDS, WARM);
show('Coverage configurations per CPU second (against the last)', coverage, 1);
say(
  `  one evaluation ${(1_000_000 / coverage[0]!.perSecond).toFixed(1)} µs, the last ${(1_000_000 / coverage[1]!.perSecond).toFixed(1)} µs`,
);

const line = (name: string, figure: string | number): void => say(`  ${name.padEnd(40)} ${String(figure).padStart(8)}`);

say('\nThe Lisbon Track read and checked, ms (first in a process, warm)');
const read = benchValidate(5);
const ms = (n: number): string => n.toFixed(1).padStart(8);
say(`  ${'validate'.padEnd(32)}${ms(read.first)}${ms(read.warm)}`);
say(`  ${"the YAML library's part alone".padEnd(32)}${ms(read.library.first)}${ms(read.library.warm)}`);
say(
  `  ${'× its time'.padEnd(32)}${[read.first / read.library.first, read.warm / read.library.warm].map(n => n.toFixed(2).padStart(8)).join('')}`,
);

const workshop = await benchWorkshop();
if (workshop !== null) {
  say('\nThe workshop on The Lisbon Track, ms from a key to the frame (median, 90 of 100, longest)');
  const { reference, syntax, prose } = workshop;
  const row = (name: string, { median, p90, worst }: Spread): void =>
    say(`  ${name.padEnd(40)}${[median, p90, worst].map(n => String(n).padStart(6)).join('')}`);
  row('that shows the letter', reference.letter);
  row('that shows an unknown id, or its end', reference.problems);
  row('that shows an open quote, or its end', syntax.problems);
  row('that shows the letter, in a long section', prose);
}

const page = await benchPage();
if (page !== null) {
  say('\nThe page, kB gzipped, with its fonts');
  line('home screen', page.kB.home);
  line('up to the table, before the board', page.kB.beforeBoard);
  line('the board', page.kB.board);
  line('a whole game', page.kB.all);
  say('\nThe page, ms (longest tasks: wall, CPU)');
  line('first paint', page.firstPaint);
  line('from Start to panels', page.panels);
  line("from Start to the board's first frame", page.firstFrame);
  line('longest task while the board starts', `${page.mount.wall}, ${page.mount.cpu}`);
  const worst = worstPhase(page);
  line(`longest task after that (${worst.after})`, `${worst.wall}, ${worst.cpu}`);
  line('frames in an idle second', page.idleFrames);
  line('frames in a second after a launch', page.framesAfterFilm);
  const { plain, covered } = page.repaint;
  line('scripts a draft change (median, worst)', `${plain.median}, ${plain.worst}`);
  line('the same with the coverage layer', `${covered.median}, ${covered.worst}`);
  const { whole, scripts } = page.overlay;
  line("of that the layer's own, with a frame", `${whole.median}, ${whole.worst}`);
  line("the layer's own alone", `${scripts.median}, ${scripts.worst}`);
}
