/** What one delegation alone gets: its brief, its variants as slips to deal, its payoffs, its home. */
import { type Game, type Party, ROLES } from '../engine/index.ts';
import { redLineText } from '../words/texts.ts';
import { el, escaped, grid, markdown, say } from './html.ts';

const signed = (worth: number): string => (worth > 0 ? `+${worth}` : worth < 0 ? `−${-worth}` : '0');

function briefPage({ scenario }: Game, party: Party): string {
  return el(
    'section',
    say('h2', `${scenario.parties[party]!.name}: brief`),
    say('p.secret', `Confidential. For the delegation of ${scenario.parties[party]!.name} only.`),
    markdown(scenario.briefTexts[party]!),
  );
}

/** Base worth of every option, with what each variant adds in its own column; the clause stands before its options. */
function payoffPage({ scenario }: Game, party: Party): string {
  const variants = scenario.briefs[party]!;
  const rows = scenario.clauses.flatMap(({ id, name, options }, clause) =>
    options.flatMap((option, k) => {
      if (k === 0) return [];
      const shifts = variants.map(({ shifts }) => shifts.find(shift => shift.clause === clause)?.by[k] ?? 0);
      return el(
        'tr',
        k === 1 ? `<th scope="rowgroup" rowspan="${options.length - 1}">${escaped(`${id} ${name}`)}</th>` : '',
        `<th scope="row">${escaped(`${k} ${option.name}`)}</th>`,
        say('td', signed(option.values[party]!)),
        ...shifts.map(by => say('td', by === 0 ? '' : signed(by))),
      );
    }),
  );
  const head = ['Clause', 'Option', 'Worth', ...variants.map(({ name }) => name)];
  return el(
    'section',
    say('h2', `${scenario.parties[party]!.name}: payoff sheet`),
    say('p.secret', 'Confidential. You hold one of the variants; add its column to the worth. Option 0 is worth 0.'),
    el('table.numbers', el('thead', el('tr', ...head.map(text => say('th', text)))), el('tbody', ...rows)),
    ...variants.map(({ name, text }) => el('p', say('strong', `${name}. `), say('span', text))),
  );
}

function homePage(game: Game, party: Party): string {
  const { scenario } = game;
  const { constituencies, ratification } = scenario.homes[party]!;
  const rows = constituencies.map(({ name, text, watch }, role) => [
    `${name} (${ROLES[role]})`,
    text,
    watch.map(clause => scenario.clauses[clause]!.id).join(', '),
    String(scenario.start.support[party]![role]),
  ]);
  const need =
    ratification.by === 'all'
      ? `Every constituency must reach ${ratification.all}.`
      : `The hard constituency must reach ${ratification.hard}, and one of the others ${ratification.other}.`;
  const raised = ratification.by === 'all' ? [] : ratification.raised;
  const lines = scenario.redLines[party]!.map(line => `${redLineText(scenario, line)}. “${line.text}”`);
  return el(
    'section',
    say('h2', `${scenario.parties[party]!.name}: at home`),
    grid(['Constituency', '', 'Watches', 'Support at the start'], rows),
    say('p', need),
    ...raised.map(({ clause, option, hard }) =>
      say(
        'p',
        `With ${scenario.clauses[clause]!.name} at “${scenario.clauses[clause]!.options[option]!.name}” or further, the hard one must reach ${hard}.`,
      ),
    ),
    ...(lines.length > 0
      ? [say('h3', 'Red lines you may declare'), el('ul', ...lines.map(line => say('li', line)))]
      : []),
    say('h3', 'Your effort, round by round'),
    grid(
      [
        'Round',
        'Posture',
        ...scenario.pillars.map(({ short }) => `Work ${short}`),
        'Home',
        'Back channel to',
        'Capital left',
      ],
      game.calendar.map((_, at) => [String(at + 1), ...scenario.pillars.map(() => ''), '', '', '', '']),
      'table.empty',
    ),
  );
}

export const seatPages = (game: Game, party: Party): string =>
  [briefPage(game, party), payoffPage(game, party), homePage(game, party)].join('\n');
