/** What everybody at the table gets: background, parties, calendar, clauses, and a card with the rules. */
import type { Game } from '../engine/index.ts';
import { STAGES, stageText, stageTitle } from '../words/phases.ts';
import { el, grid, markdown, say } from './html.ts';

export function coverPage({ scenario, calendar, rounds }: Game): string {
  return el(
    'section',
    say('h1', scenario.title),
    say('p', scenario.summary),
    say(
      'p.small',
      `${scenario.parties.length} parties, ${scenario.clauses.length} clauses, ${rounds} rounds. Version ${scenario.version}.`,
    ),
    say('h3', 'In this pack'),
    el(
      'ul',
      ...[
        'For everybody: background, clauses, the rules on a card',
        'For each delegation alone: its confidential brief and its payoff sheet',
        'For the facilitator: the course of the game, a sheet for the numbers, the cards',
        'For the end: the communiqué',
      ].map(line => say('li', line)),
    ),
    say('h3', 'The rounds'),
    grid(
      ['Round', 'Date', ''],
      calendar.map(({ date, title }, at) => [String(at + 1), date, title]),
    ),
  );
}

export function backgroundPage({ scenario }: Game): string {
  const parties = scenario.parties.map(({ name, wants }) => [name, wants]);
  return el(
    'section',
    say('h2', 'Background'),
    markdown(scenario.background),
    say('h3', 'The parties'),
    grid(['Party', 'What it wants'], parties),
  );
}

/** Every clause with its options and what they need; no worth of anything. */
export function clausePages({ scenario }: Game): string {
  const clause = (index: number): string => {
    const { id, name, text, pillar, options } = scenario.clauses[index]!;
    const rows = options.map((option, k) => [String(k), option.name, option.text, k === 0 ? '' : String(option.need)]);
    return el(
      'div.clause',
      say('h4', `${id} · ${name}`),
      say('p', `${text} Rests on: ${scenario.pillars[pillar]!.name}.`),
      grid(['', 'Option', 'What it says', 'Level needed'], rows, 'table.options'),
    );
  };
  const groups = scenario.groups.map((group, at) =>
    [
      say('h3', group.name),
      ...scenario.clauses.flatMap((each, index) => (each.group === at ? [clause(index)] : [])),
    ].join(''),
  );
  return el('section', say('h2', 'The clauses'), ...groups);
}

/** The numbered rules in brief, with the numbers of this length; docs/rules.md has them whole. */
export function rulesCard({ scenario, rules, rounds }: Game): string {
  const facts = [
    `Effort: each party splits ${rules.effort} points a round in secret among posture, work (by pillar), home (at most ${rules.homeMax}) and one back channel. All are shown at once; home and back channel stay secret.`,
    `Work: add up a pillar's work, but count at most twice the second-largest share. ${rules.levelCost} counted points raise it one level, at most one a round, up to ${rules.pillarMax}.`,
    `Posture: 1 gives the hard constituency +${rules.postureGain[1]}. 2 or more gives it +${rules.postureGain[2]}, takes 1 from the dove and 1 trust from each adversary, and allows a red line (at most ${rules.redLineMax}).`,
    `Tension moves with all posture together. At ${rules.tensionMax} the talks break down.`,
    `Home: the lowest constituency +1; without home or posture the hard one loses 1; ${rules.quietCost} or more work costs it 1.`,
    `The table opens in round ${rules.tableFrom}. Each has ${rules.actionsEach} turns: table a text of depth ${rules.minDepth} or more, amend up to ${rules.amendMax} clauses, bank an interim deal, pass, or walk out.`,
    `A text may hold an option only if its pillar has the level it needs. ${scenario.decision.rule === 'unanimity' ? 'All must accept.' : `${scenario.decision.needed} must accept.`}`,
    `Riders (IF … THEN): at most ${rules.riderMax}, ${rules.riderCost} capital each. A caucus costs ${rules.caucusCost}, verifying ${rules.verifyCost}.`,
    `At home a view is support plus watched worths ÷ ${rules.watchDivisor}. Missing points cost ${rules.pushCost} capital each.`,
    `Capital: ${rules.capitalStart} at the start, ${rules.capitalRound} a round, at most ${rules.capitalMax}.`,
    `Score: worth of the agreement, less slippage where trust is below ${rules.slipTrust}; home, security and credit on top. The highest wins, only with an agreement in force.`,
  ];
  return el(
    'section',
    say('h2', 'The rules on a card'),
    say('p', `The game lasts ${rounds} rounds. Each has these phases:`),
    el(
      'ol',
      ...STAGES.map(stage =>
        el('li', say('strong', `${stageTitle(stage)}. `), el('span', say('span', stageText(stage)))),
      ),
    ),
    el('ul', ...facts.map(fact => say('li', fact))),
  );
}
