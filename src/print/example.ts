/** A short game that scripted delegations play when the pack is made: one round and the score of it, to check oneself by. */
import { delegation, MODERATES } from '../bots/index.ts';
import {
  collector,
  type Game,
  type LogEntry,
  type Move,
  mutate,
  type Party,
  type State,
  start,
  viewFor,
  waitingSeats,
} from '../engine/index.ts';
import { describe } from '../words/log.ts';
import { constituencyName, pairName, pillarName, shortOf, trackName } from '../words/names.ts';
import { plain, signed } from '../words/numbers.ts';
import { outcomeTitle, winnersText } from '../words/outcomes.ts';
import { say } from '../words/say.ts';
import { textLines } from '../words/texts.ts';
import { el, escaped, grid, textEl } from './html.ts';
import { scoreTable } from './score-form.ts';
import { boxesOf } from './score-lines.ts';

export interface Example {
  seed: string;
  state: State;
  /** Everything that happened, in order. */
  log: readonly LogEntry[];
  moves: readonly { round: number; move: Move }[];
}

/** The first seed whose game ends in an agreement is shown: a score with every term in it. */
const SEEDS = Array.from({ length: 12 }, (_, at) => `paper-${at + 1}`);
const MOVE_LIMIT = 5_000;

function played(game: Game, seed: string): Example {
  const { state, log: opening } = start(game, seed);
  const { log, emit } = collector();
  const cast = game.scenario.parties.map((_, party) =>
    delegation(game, party, MODERATES[party % MODERATES.length]!, 'hard', seed),
  );
  const moves: { round: number; move: Move }[] = [];
  while (state.public.phase.at !== 'over' && moves.length < MOVE_LIMIT) {
    const seat = waitingSeats(state)[0] as Party;
    const move = cast[seat]!.move(viewFor(game, state, seat));
    moves.push({ round: state.public.round, move });
    mutate(game, state, move, emit);
  }
  return { seed, state, log: [...opening, ...log], moves };
}

export function exampleGame(game: Game): Example {
  let last = played(game, SEEDS[0]!);
  for (const seed of SEEDS.slice(1)) {
    if (last.state.public.ending?.agreement) break;
    last = played(game, seed);
  }
  return last;
}

/** What happened in one round, the closing of the game left out. */
export function logOfRound(log: readonly LogEntry[], round: number): LogEntry[] {
  const from = log.findIndex(entry => entry.kind === 'round' && entry.round === round);
  const to = log.findIndex(entry => entry.kind === 'round' && entry.round === round + 1);
  return log.slice(from, to < 0 ? undefined : to).filter(entry => entry.kind !== 'ended');
}

/** The first round at the table in which something was proposed, else the first at the table. */
function shownRound({ log }: Example, game: Game): number {
  for (let round = game.rules.tableFrom; round <= game.rounds; round++)
    if (logOfRound(log, round).some(entry => entry.kind === 'proposed')) return round;
  return game.rules.tableFrom;
}

/** Levels of the pillars, and points towards the next, after these entries. */
function pillarsAfter({ scenario, rules }: Game, log: readonly LogEntry[]): Map<string, string> {
  const pillars = scenario.pillars.map(() => ({ level: 0, work: 0 }));
  for (const entry of log) {
    if (entry.kind === 'work') pillars[entry.pillar]!.work += entry.counted;
    if (entry.kind !== 'pillar') continue;
    pillars[entry.pillar]!.level = entry.level;
    pillars[entry.pillar]!.work -= rules.levelCost;
  }
  return new Map(pillars.map(({ level, work }, k) => [pillarName(scenario, k), `${level} + ${work}`]));
}

/** Names and values of the public numbers after these entries. */
function numbersAfter(game: Game, log: readonly LogEntry[]): Map<string, string> {
  const { scenario, pairs } = game;
  const { start: at } = scenario;
  const tension = say('print.numbers.tension');
  const trust = (pair: number) => say('print.numbers.trust', { pair: pairName(scenario, pair) });
  const support = (party: Party, role: 0 | 1 | 2) =>
    say('print.numbers.support', {
      party: shortOf(scenario, party),
      constituency: constituencyName(scenario, party, role),
    });
  const numbers = new Map<string, number>([[tension, at.tension]]);
  for (const pair of pairs.keys()) numbers.set(trust(pair), at.trust[pair]!);
  for (const [k, track] of scenario.tracks.entries()) numbers.set(trackName(scenario, k), track.start);
  for (const [party, row] of at.support.entries())
    for (const role of [0, 1, 2] as const) numbers.set(support(party, role), row[role]);
  for (const entry of log)
    if (entry.kind === 'tension') numbers.set(tension, entry.now);
    else if (entry.kind === 'trust') numbers.set(trust(entry.pair), entry.now);
    else if (entry.kind === 'track') numbers.set(trackName(scenario, entry.track), entry.now);
    else if (entry.kind === 'support') numbers.set(support(entry.party, entry.role), entry.now);
  return new Map([...[...numbers].map(([name, value]) => [name, plain(value)] as const), ...pillarsAfter(game, log)]);
}

function numbersTable(game: Game, log: readonly LogEntry[], round: number): string {
  const from = log.findIndex(entry => entry.kind === 'round' && entry.round === round);
  const before = numbersAfter(game, log.slice(0, from));
  const after = numbersAfter(game, [...log.slice(0, from), ...logOfRound(log, round)]);
  const rows = [...before].map(([name, value]) => [name, value, after.get(name) ?? value]);
  return grid(['', say('print.example.before'), say('print.example.after')], rows, 'table.before');
}

function effortTable({ scenario }: Game, { moves }: Example, round: number): string {
  const rows = scenario.parties.map(({ short }, party) => {
    const made = moves.find(
      each => each.round === round && each.move.kind === 'allocate' && each.move.seat === party,
    )?.move;
    if (made?.kind !== 'allocate') return [short];
    const back = made.back < 0 ? '' : shortOf(scenario, made.back);
    return [short, plain(made.posture), ...made.work.map(plain), plain(made.home), back];
  });
  const head = [
    say('print.party'),
    say('print.effort.posture'),
    ...scenario.pillars.map(({ short }) => say('print.effort.work', { pillar: short })),
    say('print.effort.home'),
    say('print.effort.back'),
  ];
  return grid(head, rows, 'table.before');
}

const ruled = (game: Game, entries: readonly LogEntry[]): string =>
  el(
    'div.rules',
    ...entries
      .filter(entry => entry.kind !== 'submitted' && entry.kind !== 'revealed' && entry.kind !== 'flag')
      .map(entry => el('p', textEl('strong', entry.rule), ' ', escaped(describe(game.scenario, entry)))),
  );

/** What each clause of the text, or what is banked, was worth to whom at the end. */
function worthRows({ scenario }: Game, { public: pub, private: own }: State): string[][] {
  const options = pub.ending?.agreement?.options ?? pub.banked;
  return scenario.clauses.flatMap(({ id, options: all }, clause) => {
    const option = options[clause]!;
    if (option === 0) return [];
    return [[`${id} ${option} · ${all[option]!.name}`, ...own.map(({ values }) => signed(values[clause]![option]!))]];
  });
}

export function examplePage(game: Game): string {
  const example = exampleGame(game);
  const { scenario } = game;
  const { state, log } = example;
  const ending = state.public.ending;
  const round = shownRound(example, game);
  const all = scenario.parties.map((_, party) => party);
  if (!ending) return '';
  const variants = state.private.map(({ brief }, party) =>
    say('print.example.variant', {
      party: shortOf(scenario, party),
      variant: scenario.briefs[party]![brief]?.name ?? say('print.example.variant.none'),
    }),
  );
  return el(
    'section',
    textEl('h2', say('print.example')),
    textEl('p.small', say('print.example.about')),
    textEl('h3', say('print.example.round', { round, rounds: game.rounds })),
    effortTable(game, example, round),
    ruled(game, logOfRound(log, round)),
    numbersTable(game, log, round),
    textEl('h3', say('print.example.end', { round: ending.round, outcome: outcomeTitle(ending.outcome) })),
    textEl('p', variants.join(' ')),
    ...(ending.agreement
      ? [el('ul', ...textLines(scenario, ending.agreement.text).map(line => textEl('li', line)))]
      : []),
    grid(
      [say('print.example.worth'), ...scenario.parties.map(({ short }) => short)],
      worthRows(game, state),
      'table.before',
    ),
    textEl('p', winnersText(scenario, ending)),
    scoreTable(game, all, (_, party) => boxesOf(game, state, party)),
  );
}
