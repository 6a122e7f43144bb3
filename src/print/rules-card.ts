/** The rules a student plays by: what one does in each phase, what it costs, and how a score is made. */
import type { Game } from '../engine/index.ts';
import { plain, signed } from '../words/numbers.ts';
import { STAGES, stageText, stageTitle } from '../words/phases.ts';
import { say } from '../words/say.ts';
import { el, grid, textEl } from './html.ts';
import { levelsText } from './score-form.ts';
import { stepRange, tensionSteps } from './tables.ts';

const effortFacts = (game: Game): string[] => {
  const { rules } = game;
  return [
    say('print.rules.effort', { effort: rules.effort, home: rules.homeMax }),
    say('print.rules.posture', { one: rules.postureGain[1], two: rules.postureGain[2], lines: rules.redLineMax }),
    say('print.rules.tension', {
      steps: tensionSteps(game)
        .map(step => say('print.rules.tension.step', { range: stepRange(step), by: signed(step.by) }))
        .join(' · '),
      max: rules.tensionMax,
    }),
    say('print.rules.home', { second: rules.homeCost, quiet: rules.quietCost }),
    say('print.rules.work', { cost: rules.levelCost, max: rules.pillarMax, dull: rules.dullTension }),
    say('print.rules.back', { tension: rules.backChannelTension }),
    say('print.rules.capital', { start: rules.capitalStart, round: rules.capitalRound, max: rules.capitalMax }),
  ];
};

const tableFacts = ({ scenario, rules }: Game): string[] => [
  say('print.rules.table', { from: rules.tableFrom, turns: rules.actionsEach }),
  say('print.rules.write'),
  say('print.rules.depth'),
  scenario.decision.rule === 'unanimity'
    ? say('print.rules.accept.all')
    : say('print.rules.accept.some', { needed: scenario.decision.needed }),
  say('print.rules.vote', { divisor: rules.watchDivisor, cost: rules.pushCost }),
  say('print.rules.promises', { kept: rules.promiseKept, broken: rules.promiseBroken }),
  say('print.rules.score', { trust: rules.slipTrust, divisor: rules.slipDivisor }),
];

type ActId =
  | ('table' | 'amend' | 'harvest' | 'pass' | 'walkOut' | 'counter' | 'chair')
  | ('caucus' | 'letter' | 'promise' | 'disclose' | 'verify' | 'climbDown' | 'deploy');

/** What one may do in a turn, with its price in capital; actions end the turn, free acts do not. */
function acts({ scenario, rules }: Game): string[][] {
  const act = (id: ActId, cost: string): string[] => [
    say(`print.act.${id}`),
    cost,
    say(`print.act.${id}.about`, {
      depth: rules.minDepth,
      riders: rules.riderMax,
      amend: rules.amendMax,
      from: rules.chairFrom,
      pillar: scenario.pillars[rules.verifyPillar.pillar]!.name,
      level: rules.verifyPillar.level,
      trust: rules.disclosureTrust,
    }),
  ];
  const each = (cost: number): string => say('print.cost.each', { cost });
  return [
    act('table', say('print.cost.riders', { cost: rules.riderCost })),
    act('amend', '0'),
    ...(scenario.interims.length > 0 ? [act('harvest', '0')] : []),
    act('pass', '0'),
    act('walkOut', say('print.cost.return', { cost: rules.returnCost })),
    act('counter', say('print.cost.riders', { cost: rules.riderCost })),
    ...(scenario.chair === null ? [] : [act('chair', say('print.cost.riders', { cost: rules.riderCost }))]),
    act('caucus', plain(rules.caucusCost)),
    act('letter', each(rules.letterCost)),
    act('promise', '0'),
    act('disclose', '0'),
    act('verify', plain(rules.verifyCost)),
    ...(scenario.redLines.some(lines => lines.length > 0) ? [act('climbDown', plain(rules.climbDownCost))] : []),
    ...(scenario.deployments.length > 0 ? [act('deploy', plain(rules.deployCost))] : []),
  ];
}

/** The numbered rules in brief, with the numbers of this length; the facilitator has them whole. */
export function rulesCard(game: Game): string {
  const facts = (lines: readonly string[]): string => el('ul', ...lines.map(line => textEl('li', line)));
  return el(
    'section',
    textEl('h2', say('print.rules')),
    textEl('p', say('print.rules.phases', { rounds: game.rounds })),
    el(
      'ol',
      ...STAGES.map(stage =>
        el('li', textEl('strong', `${stageTitle(stage)}. `), el('span', textEl('span', stageText(stage)))),
      ),
    ),
    textEl('h3', say('print.rules.capitals')),
    facts(effortFacts(game)),
    textEl('h3', say('print.rules.atTable')),
    facts(tableFacts(game)),
    grid([say('print.act'), say('print.act.cost'), say('print.act.what')], acts(game), 'table.acts'),
    textEl('p', levelsText(game)),
  );
}
