/** What the facilitator gets: the course of the game, a sheet for the numbers, the cards, and the form for the end. */
import { blankState, type Game, YARDSTICKS } from '../engine/index.ts';
import { yardstickName } from '../words/communique.ts';
import { effectsText, whenText } from '../words/conditions.ts';
import { shownEffects } from '../words/flags.ts';
import { pairName, shortOf } from '../words/names.ts';
import { list, quoted } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { el, escaped, grid, textEl } from './html.ts';

/** Who speaks when at the table (rule 4.1). */
const order = (game: Game, round: number): string =>
  Array.from({ length: game.n }, (_, turn) => shortOf(game.scenario, (round + turn) % game.n)).join(' → ');

/** What the rules have in store for one round. */
export function roundRules(game: Game, round: number): string[] {
  const { scenario, rules, rounds } = game;
  const atTable = round >= rules.tableFrom;
  const opening = scenario.interims.filter(({ minRound }) => Math.min(minRound, rounds) === round);
  return [
    say(round >= rules.eventsFrom ? 'print.round.card' : 'print.round.noCard'),
    atTable
      ? say('print.round.table', { order: order(game, round), turns: rules.actionsEach })
      : say('print.round.noTable'),
    ...(atTable && scenario.chair !== null && round >= rules.chairFrom
      ? [say('print.round.chair', { party: shortOf(scenario, scenario.chair) })]
      : []),
    ...(opening.length > 0
      ? [say('print.round.interims', { interims: list(opening.map(({ name }) => quoted(name))) })]
      : []),
    ...(rules.decayRounds.includes(round) ? [say('print.round.suspicion', { trust: rules.decayTrust })] : []),
    ...(round === rounds ? [say('print.round.last')] : []),
  ];
}

export function coursePage(game: Game): string {
  const { scenario, calendar, rules } = game;
  const rows = calendar.map(({ date, title, text, effects }, at) => [
    `${at + 1} · ${date}`,
    say('print.course.entry', { title, text }),
    shownEffects(effects).length > 0 ? effectsText(scenario, effects) : '',
    roundRules(game, at + 1).join(' '),
  ]);
  return el(
    'section',
    textEl('h2', say('print.course')),
    el(
      'ol',
      ...[
        say('print.course.deal'),
        say('print.course.round'),
        say('print.course.effort'),
        say('print.course.table', { from: rules.tableFrom }),
        say('print.course.vote'),
        say('print.course.after'),
        say('print.course.end'),
        say('print.course.debrief'),
      ].map(line => textEl('li', line)),
    ),
    grid(
      [say('print.round'), say('print.course.read'), say('print.course.effects'), say('print.course.rules')],
      rows,
      'table.course',
    ),
  );
}

/** The public numbers at the start, and room for what becomes of them. */
export function numbersPage({ scenario, rules, rounds, pairs }: Game): string {
  const head = ['', say('print.numbers.start'), ...Array.from({ length: rounds }, (_, at) => String(at + 1))];
  const row = (name: string, start: number): string[] => [
    name,
    String(start),
    ...Array.from({ length: rounds }, () => ''),
  ];
  const support = scenario.homes.flatMap(({ constituencies }, party) =>
    constituencies.map(({ name }, role) =>
      row(
        say('print.numbers.support', { party: scenario.parties[party]!.short, constituency: name }),
        scenario.start.support[party]![role]!,
      ),
    ),
  );
  return el(
    'section',
    textEl('h2', say('print.numbers')),
    grid(
      head,
      [
        row(say('print.numbers.tension'), scenario.start.tension),
        ...pairs.map((_, pair) =>
          row(say('print.numbers.trust', { pair: pairName(scenario, pair) }), scenario.start.trust[pair]!),
        ),
        ...scenario.tracks.map(({ name, start }) => row(name, start)),
        ...scenario.pillars.map(({ name }) => row(name, 0)),
        ...support,
        ...scenario.parties.flatMap(({ short }) => [
          row(say('print.numbers.work', { party: short }), 0),
          row(say('print.numbers.capital', { party: short }), rules.capitalStart),
        ]),
      ],
      'table.sheet',
    ),
    textEl('p.small', say('print.numbers.about')),
    el(
      'div.form',
      textEl('h3', say('print.numbers.notes')),
      '<div class="line"></div><div class="line"></div><div class="line"></div>',
    ),
  );
}

function card({ scenario }: Game, index: number): string {
  const { title, date, text, when, effects, choice } = scenario.events[index]!;
  const options = choice?.options.map(({ name, text: told, effects: then, cost }, k) =>
    el(
      'li',
      textEl('strong', `${name}. `),
      textEl('span', told),
      textEl(
        'div.small',
        say('print.card.option', {
          effects: effectsText(scenario, then),
          cost,
          fallback: k === choice.fallback ? 'yes' : 'no',
        }),
      ),
    ),
  );
  return el(
    'div.card',
    textEl('h3', say('print.card.title', { number: index + 1, title })),
    textEl('p.small', when ? `${date} · ${whenText(scenario, when)}` : date),
    textEl('p', text),
    ...(shownEffects(effects).length > 0 ? [textEl('p.small', effectsText(scenario, effects))] : []),
    ...(choice && options
      ? [textEl('p', say('print.card.decides', { party: scenario.parties[choice.party]!.name })), el('ul', ...options)]
      : []),
  );
}

/** So many deals are made ready, for as many tables or games. */
const DEALS = ['paper-a', 'paper-b', 'paper-c', 'paper-d'];

/** Briefs dealt and decks shuffled by the engine, for classes that cannot shuffle or want all tables alike. */
function dealsTable(game: Game): string {
  const { scenario } = game;
  const rows = DEALS.map((seed, at) => {
    const { private: own, sealed } = blankState(game, seed);
    const variants = own.map(({ brief }, party) => scenario.briefs[party]![brief]?.name ?? '');
    return [say('print.deal', { letter: 'ABCD'[at]! }), ...variants, sealed.deck.map(card => card + 1).join(' ')];
  });
  const head = [say('print.deals'), ...scenario.parties.map(({ short }) => short), say('print.deals.deck')];
  return grid(head, rows, 'table.deals');
}

export const cardPages = (game: Game): string =>
  game.scenario.events.length === 0
    ? ''
    : el(
        'section',
        textEl('h2', say('print.cards')),
        textEl('p', say('print.cards.draw', { from: game.rules.eventsFrom })),
        textEl('p.small', say('print.cards.cut')),
        dealsTable(game),
        el('div.cards', ...game.scenario.events.map((_, k) => card(game, k))),
      );

/** Filled in by hand when a text is initialled, and signed when it is ratified. */
export function communiqueForm({ scenario }: Game): string {
  const clauses = scenario.clauses.map(({ id, name, options }) =>
    el(
      'tr',
      `<th scope="row">${el('span', textEl('span', `${id} ${name}`))}</th>`,
      el(
        'td',
        ...options.map((option, k) => el('span.choice', '<span class="box"></span>', escaped(`${k} ${option.name}`))),
      ),
    ),
  );
  const signatures = scenario.parties.map(({ name }) => [name, '', '']);
  return el(
    'section',
    textEl('h2', say('print.communique', { scenario: scenario.title })),
    textEl('p', say('print.communique.agreed')),
    el('table.text', el('tbody', ...clauses)),
    textEl('h3', say('print.communique.conditions')),
    '<div class="line"></div><div class="line"></div>',
    textEl('p.small', say('print.communique.measure', { yardsticks: YARDSTICKS.map(yardstickName).join(', ') })),
    el(
      'div.form',
      textEl('h3', say('print.communique.signed')),
      grid(
        [say('print.communique.delegation'), say('print.communique.initials'), say('print.communique.ratified')],
        signatures,
        'table.empty',
      ),
    ),
  );
}
