/** The form a score is worked out on: for one party on its own sheet, for all of them on the facilitator's. */
import { type Game, OUTCOMES, type Outcome, type Party } from '../engine/index.ts';
import { whenText } from '../words/conditions.ts';
import { pairName } from '../words/names.ts';
import { list, plain, signed } from '../words/numbers.ts';
import { outcomeTitle } from '../words/outcomes.ts';
import { say } from '../words/say.ts';
import { el, escaped, grid, textEl } from './html.ts';
import { type Boxes, PARTS, type Part, type ScoreLine, scoreLines } from './score-lines.ts';

/** What is known before the game: a party's value without an agreement. */
const prefilled = ({ rules }: Game, party: Party): Boxes => ({ noDeal: rules.noDealValue[party]! });

export const relied = ({ scenario }: Game, party: Party): string =>
  list(scenario.reliesOn[party]!.map(pair => pairName(scenario, pair)));

function lineText(game: Game, { id }: ScoreLine, parties: readonly Party[]): string {
  const [only] = parties;
  return say(`print.line.${id}`, {
    firm: game.rules.firmSupport,
    dull: game.rules.dullTension,
    pairs: parties.length === 1 && only !== undefined ? relied(game, only) : say('print.line.pairs'),
  });
}

function row(game: Game, line: ScoreLine, parties: readonly Party[], boxes: (party: Party) => Boxes): string {
  const filled = parties.map(party => boxes(party)[line.id]);
  return el(
    'tr',
    `<th scope="row">${line.number}</th>`,
    textEl('td', lineText(game, line, parties)),
    textEl('td', line.formula ?? ''),
    ...filled.map(value => textEl('td', value === undefined ? '' : plain(value))),
  );
}

/** The form in three parts; `filled` gives what stands in a party's boxes, and a part that is for nobody is left out. */
export function scoreTable(
  game: Game,
  parties: readonly Party[],
  filled?: (game: Game, party: Party) => Boxes,
): string {
  const head = ['', say('print.line'), say('print.formula'), ...parties.map(p => game.scenario.parties[p]!.short)];
  const boxes = (party: Party): Boxes => (filled ?? prefilled)(game, party);
  const part = (which: Part): string =>
    el(
      'tbody',
      `<tr><th scope="rowgroup" colspan="${head.length}">${escaped(say(`print.part.${which}`))}</th></tr>`,
      ...scoreLines(game, which).map(line => row(game, line, parties, boxes)),
    );
  const wanted = PARTS.filter(
    which => !filled || parties.some(party => scoreLines(game, which).some(({ id }) => boxes(party)[id] !== undefined)),
  );
  return el('table.score', el('thead', el('tr', ...head.map(text => textEl('th', text)))), ...wanted.map(part));
}

export function levelsText({ rules }: Game): string {
  const [stalemate, workable, success, triumph] = rules.levels.map(plain);
  return say('print.levels', { stalemate: stalemate!, workable: workable!, success: success!, triumph: triumph! });
}

const outcomesText = (outcomes: readonly Outcome[]): string =>
  OUTCOMES.every(outcome => outcomes.includes(outcome) !== (outcome === 'agreement'))
    ? say('print.endings.without')
    : outcomes.map(outcome => outcomeTitle(outcome)).join(' · ');

/** What adds points at the end (rule 8.7), for these parties. */
export function endingsTable({ scenario }: Game, parties: readonly Party[]): string {
  const rows = scenario.endings
    .filter(({ points }) => parties.some(party => points[party] !== 0))
    .map(({ name, text, when, outcomes, points }) => [
      say('print.named', { name, text }),
      whenText(scenario, when),
      outcomesText(outcomes),
      ...parties.map(party => signed(points[party]!)),
    ]);
  if (rows.length === 0) return textEl('p', say('print.endings.none'));
  const head = [
    say('print.endings.name'),
    say('print.condition'),
    say('print.endings.outcomes'),
    ...parties.map(party => scenario.parties[party]!.short),
  ];
  return grid(head, rows, 'table.endings');
}

/** A party's own sheet: its form, with what only it and the facilitator know filled in. */
export function ownScorePage(game: Game, party: Party): string {
  return el(
    'section',
    textEl('h2', say('print.score.own', { party: game.scenario.parties[party]!.name })),
    textEl('p.secret', say('print.brief.secret', { party: game.scenario.parties[party]!.name })),
    textEl('p.small', say('print.score.about')),
    textEl('p', levelsText(game)),
    textEl('h3', say('print.endings')),
    endingsTable(game, [party]),
    scoreTable(game, [party]),
  );
}

/** The facilitator's key: everybody's form side by side. */
export function scoreKeyPage(game: Game): string {
  const all = game.scenario.parties.map((_, party) => party);
  return el(
    'section',
    textEl('h2', say('print.score')),
    textEl('p.secret', say('print.key.secret')),
    textEl('p.small', say('print.score.about')),
    el('p', escaped(say('print.score.winner')), ' ', escaped(levelsText(game))),
    textEl('h3', say('print.endings')),
    endingsTable(game, all),
    scoreTable(game, all),
  );
}
