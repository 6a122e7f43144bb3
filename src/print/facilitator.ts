/** What the facilitator gets: the course of the game, a sheet for the numbers, the cards, and the form for the end. */
import { type Game, YARDSTICKS } from '../engine/index.ts';
import { yardstickName } from '../words/communique.ts';
import { effectsText, whenText } from '../words/conditions.ts';
import { shownEffects } from '../words/flags.ts';
import { pairName } from '../words/names.ts';
import { el, escaped, grid, say } from './html.ts';

export function coursePage({ scenario, calendar, rules }: Game): string {
  const rows = calendar.map(({ date, title, text, effects }, at) => [
    `${at + 1} · ${date}`,
    `${title}. ${text}`,
    shownEffects(effects).length > 0 ? effectsText(scenario, effects) : '',
  ]);
  return el(
    'section',
    say('h2', 'Facilitator: the course of the game'),
    el(
      'ol',
      ...[
        'Deal each delegation its brief and payoff sheet, and tell it which variant of its brief holds. Give them time to read.',
        'Each round: read the entry of the calendar and apply its effects. Draw a card from the shuffled deck; put back one whose condition does not hold.',
        'Collect the split of effort from all before any is shown. Then work out posture, tension, pillars, home and back channels, in this order.',
        `From round ${rules.tableFrom} the delegations sit down, in an order that moves one seat each round.`,
        'When a text is initialled, draw one more card, and let all vote at once.',
        'After a round: suspicion in the rounds the rules name, complacency at home, promises that fall due.',
        'Keep at least a third of the time for the debrief. Grade the plan and the memo, not the score.',
      ].map(line => say('li', line)),
    ),
    grid(['Round', 'What is read out', 'Effects'], rows, 'table.course'),
  );
}

/** The public numbers at the start, and room for what becomes of them. */
export function numbersPage({ scenario, rounds, pairs }: Game): string {
  const head = ['', 'Start', ...Array.from({ length: rounds }, (_, at) => String(at + 1))];
  const row = (name: string, start: number): string[] => [
    name,
    String(start),
    ...Array.from({ length: rounds }, () => ''),
  ];
  const support = scenario.homes.flatMap(({ constituencies }, party) =>
    constituencies.map(({ name }, role) =>
      row(`${scenario.parties[party]!.short}: ${name}`, scenario.start.support[party]![role]!),
    ),
  );
  return el(
    'section',
    say('h2', 'Facilitator: the numbers'),
    grid(
      head,
      [
        row('Tension', scenario.start.tension),
        ...pairs.map((_, pair) => row(`Trust ${pairName(scenario, pair)}`, scenario.start.trust[pair]!)),
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
      say('strong', `${name}. `),
      say('span', told),
      say(
        'div.small',
        `${effectsText(scenario, then)}${cost > 0 ? ` Costs ${cost} capital.` : ''}${k === choice.fallback ? ' (When nobody answers.)' : ''}`,
      ),
    ),
  );
  return el(
    'div.card',
    say('h3', title),
    say('p.small', when ? `${date} · ${whenText(scenario, when)}` : date),
    say('p', text),
    ...(shownEffects(effects).length > 0 ? [say('p.small', effectsText(scenario, effects))] : []),
    ...(choice && options ? [say('p', `${scenario.parties[choice.party]!.name} decides:`), el('ul', ...options)] : []),
  );
}

export const cardPages = (game: Game): string =>
  game.scenario.events.length === 0
    ? ''
    : el(
        'section',
        say('h2', 'Cards'),
        say('p.small', 'Cut along the dashes and shuffle.'),
        el('div.cards', ...game.scenario.events.map((_, k) => card(game, k))),
      );

/** Filled in by hand when a text is initialled, and signed when it is ratified. */
export function communiqueForm({ scenario }: Game): string {
  const clauses = scenario.clauses.map(({ id, name, options }) =>
    el(
      'tr',
      `<th scope="row">${el('span', say('span', `${id} ${name}`))}</th>`,
      el(
        'td',
        ...options.map((option, k) => el('span.choice', '<span class="box"></span>', escaped(`${k} ${option.name}`))),
      ),
    ),
  );
  const signatures = scenario.parties.map(({ name }) => [name, '', '']);
  return el(
    'section',
    say('h2', `Communiqué: ${scenario.title}`),
    say('p', 'The delegations have agreed on the text marked below.'),
    el('table.text', el('tbody', ...clauses)),
    say('h3', 'Conditions (IF … THEN …)'),
    '<div class="line"></div><div class="line"></div>',
    say('p.small', `It is measured by: ${YARDSTICKS.map(yardstickName).join(', ')}.`),
    el(
      'div.form',
      say('h3', 'Initialled and ratified'),
      grid(['Delegation', 'Initials', 'Ratified (yes or no)'], signatures, 'table.empty'),
    ),
  );
}
