/** What the facilitator gets: the course of the game, a sheet for the numbers, the cards, and the form for the end. */
import { type Game, YARDSTICKS } from '../engine/index.ts';
import { yardstickName } from '../words/communique.ts';
import { effectsText, whenText } from '../words/conditions.ts';
import { shownEffects } from '../words/flags.ts';
import { pairName } from '../words/names.ts';
import { say } from '../words/say.ts';
import { el, escaped, grid, textEl } from './html.ts';

export function coursePage({ scenario, calendar, rules }: Game): string {
  const rows = calendar.map(({ date, title, text, effects }, at) => [
    `${at + 1} · ${date}`,
    say('print.course.entry', { title, text }),
    shownEffects(effects).length > 0 ? effectsText(scenario, effects) : '',
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
        say('print.course.debrief'),
      ].map(line => textEl('li', line)),
    ),
    grid([say('print.round'), say('print.course.read'), say('print.course.effects')], rows, 'table.course'),
  );
}

/** The public numbers at the start, and room for what becomes of them. */
export function numbersPage({ scenario, rounds, pairs }: Game): string {
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
      ],
      'table.empty',
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
    textEl('h3', title),
    textEl('p.small', when ? `${date} · ${whenText(scenario, when)}` : date),
    textEl('p', text),
    ...(shownEffects(effects).length > 0 ? [textEl('p.small', effectsText(scenario, effects))] : []),
    ...(choice && options
      ? [textEl('p', say('print.card.decides', { party: scenario.parties[choice.party]!.name })), el('ul', ...options)]
      : []),
  );
}

export const cardPages = (game: Game): string =>
  game.scenario.events.length === 0
    ? ''
    : el(
        'section',
        textEl('h2', say('print.cards')),
        textEl('p.small', say('print.cards.cut')),
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
