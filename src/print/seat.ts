/** What one delegation alone gets: its brief, its variants as slips to deal, its payoffs, its home. */
import { type Game, type Party, ROLES } from '../engine/index.ts';
import { quoted, signed } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { redLineText } from '../words/texts.ts';
import { el, escaped, grid, markdown, textEl } from './html.ts';
import { needText, raisedTexts } from './ratification.ts';
import { ownScorePage } from './score-form.ts';
import { worthTable } from './tables.ts';

function briefPage({ scenario }: Game, party: Party): string {
  return el(
    'section',
    textEl('h2', say('print.brief', { party: scenario.parties[party]!.name })),
    textEl('p.secret', say('print.brief.secret', { party: scenario.parties[party]!.name })),
    markdown(scenario.briefTexts[party]!),
  );
}

/** Base worth of every option, with what each variant adds in its own column; the clause stands before its options. */
function payoffPage(game: Game, party: Party): string {
  const { scenario } = game;
  const variants = scenario.briefs[party]!;
  const rows = scenario.clauses.flatMap(({ id, name, options }, clause) =>
    options.flatMap((option, k) => {
      if (k === 0) return [];
      const shifts = variants.map(({ shifts }) => shifts.find(shift => shift.clause === clause)?.by[k] ?? 0);
      return el(
        'tr',
        k === 1 ? `<th scope="rowgroup" rowspan="${options.length - 1}">${escaped(`${id} ${name}`)}</th>` : '',
        `<th scope="row">${escaped(`${k} ${option.name}`)}</th>`,
        textEl('td', signed(option.values[party]!)),
        ...shifts.map(by => textEl('td', by === 0 ? '' : signed(by))),
      );
    }),
  );
  const head = [say('print.clause.head'), say('print.option'), say('print.worth'), ...variants.map(({ name }) => name)];
  return el(
    'section',
    textEl('h2', say('print.payoff', { party: scenario.parties[party]!.name })),
    textEl('p.secret', say('print.payoff.secret')),
    el('table.numbers', el('thead', el('tr', ...head.map(text => textEl('th', text)))), el('tbody', ...rows)),
    worthTable(game, [party]),
    el('div.form', ...variants.map(({ name, text }) => el('p', textEl('strong', `${name}. `), textEl('span', text)))),
  );
}

function homePage(game: Game, party: Party): string {
  const { scenario } = game;
  const { constituencies } = scenario.homes[party]!;
  const rows = constituencies.map(({ name, text, watch }, role) => [
    say('print.constituency.role', { name, role: ROLES[role]! }),
    text,
    watch.map(clause => scenario.clauses[clause]!.id).join(', '),
    String(scenario.start.support[party]![role]),
  ]);
  const lines = scenario.redLines[party]!.map(line =>
    say('print.redLine', { line: redLineText(scenario, line), words: quoted(line.text) }),
  );
  return el(
    'section',
    textEl('h2', say('print.home', { party: scenario.parties[party]!.name })),
    grid([say('print.constituency'), '', say('print.watches'), say('print.support')], rows),
    textEl('p', needText(game, party)),
    ...raisedTexts(game, party).map(text => textEl('p', text)),
    textEl('p', say('print.home.views', { divisor: game.rules.watchDivisor, crossed: game.rules.redLineHome })),
    ...(lines.length > 0
      ? [textEl('h3', say('print.redLines')), el('ul', ...lines.map(line => textEl('li', line)))]
      : []),
    textEl('h3', say('print.effort')),
    grid(
      [
        say('print.round'),
        say('print.effort.posture'),
        ...scenario.pillars.map(({ short }) => say('print.effort.work', { pillar: short })),
        say('print.effort.home'),
        say('print.effort.back'),
        say('print.effort.capital'),
      ],
      game.calendar.map((_, at) => [String(at + 1), ...scenario.pillars.map(() => ''), '', '', '', '']),
      'table.empty',
    ),
  );
}

export const seatPages = (game: Game, party: Party): string =>
  [briefPage(game, party), payoffPage(game, party), homePage(game, party), ownScorePage(game, party)].join('\n');
