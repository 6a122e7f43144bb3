/** What everybody at the table gets: background, parties, calendar, clauses, and a card with the rules. */
import type { Game } from '../engine/index.ts';
import { STAGES, stageText, stageTitle } from '../words/phases.ts';
import { say } from '../words/say.ts';
import { el, grid, markdown, textEl } from './html.ts';

export function coverPage({ scenario, calendar, rounds }: Game): string {
  return el(
    'section',
    textEl('h1', scenario.title),
    textEl('p', scenario.summary),
    textEl(
      'p.small',
      say('print.version', {
        parties: scenario.parties.length,
        clauses: scenario.clauses.length,
        rounds,
        version: scenario.version,
      }),
    ),
    textEl('h3', say('print.pack')),
    el(
      'ul',
      ...[say('print.pack.all'), say('print.pack.seat'), say('print.pack.facilitator'), say('print.pack.end')].map(
        line => textEl('li', line),
      ),
    ),
    textEl('h3', say('print.rounds')),
    grid(
      [say('print.round'), say('print.date'), ''],
      calendar.map(({ date, title }, at) => [String(at + 1), date, title]),
    ),
  );
}

export function backgroundPage({ scenario }: Game): string {
  const parties = scenario.parties.map(({ name, wants }) => [name, wants]);
  return el(
    'section',
    textEl('h2', say('print.background')),
    markdown(scenario.background),
    textEl('h3', say('print.parties')),
    grid([say('print.party'), say('print.wants')], parties),
  );
}

/** Every clause with its options and what they need; no worth of anything. */
export function clausePages({ scenario }: Game): string {
  const clause = (index: number): string => {
    const { id, name, text, pillar, options } = scenario.clauses[index]!;
    const rows = options.map((option, k) => [String(k), option.name, option.text, k === 0 ? '' : String(option.need)]);
    return el(
      'div.clause',
      textEl('h4', `${id} · ${name}`),
      textEl('p', say('print.clause', { text, pillar: scenario.pillars[pillar]!.name })),
      grid(['', say('print.option'), say('print.says'), say('print.need')], rows, 'table.options'),
    );
  };
  const groups = scenario.groups.map((group, at) =>
    [
      textEl('h3', group.name),
      ...scenario.clauses.flatMap((each, index) => (each.group === at ? [clause(index)] : [])),
    ].join(''),
  );
  return el('section', textEl('h2', say('print.clauses')), ...groups);
}

const effortFacts = (rules: Game['rules']): string[] => [
  say('print.rules.effort', { effort: rules.effort, home: rules.homeMax }),
  say('print.rules.work', { cost: rules.levelCost, max: rules.pillarMax }),
  say('print.rules.posture', { one: rules.postureGain[1]!, two: rules.postureGain[2]!, lines: rules.redLineMax }),
  say('print.rules.tension', { max: rules.tensionMax }),
  say('print.rules.home', { quiet: rules.quietCost }),
];

const tableFacts = ({ decision }: Game['scenario'], rules: Game['rules']): string[] => [
  say('print.rules.table', {
    ...{ from: rules.tableFrom, turns: rules.actionsEach, depth: rules.minDepth, amend: rules.amendMax },
  }),
  decision.rule === 'unanimity'
    ? say('print.rules.accept.all')
    : say('print.rules.accept.some', { needed: decision.needed }),
  say('print.rules.riders', {
    ...{ max: rules.riderMax, cost: rules.riderCost, caucus: rules.caucusCost, verify: rules.verifyCost },
  }),
  say('print.rules.vote', { divisor: rules.watchDivisor, cost: rules.pushCost }),
  say('print.rules.capital', { start: rules.capitalStart, round: rules.capitalRound, max: rules.capitalMax }),
  say('print.rules.score', { trust: rules.slipTrust }),
];

/** The numbered rules in brief, with the numbers of this length; docs/rules.md has them whole. */
export function rulesCard({ scenario, rules, rounds }: Game): string {
  const facts = [...effortFacts(rules), ...tableFacts(scenario, rules)];
  return el(
    'section',
    textEl('h2', say('print.rules')),
    textEl('p', say('print.rules.phases', { rounds })),
    el(
      'ol',
      ...STAGES.map(stage =>
        el('li', textEl('strong', `${stageTitle(stage)}. `), el('span', textEl('span', stageText(stage)))),
      ),
    ),
    el('ul', ...facts.map(fact => textEl('li', fact))),
  );
}
