/** A playtest as text: bars of signs, one line a figure. */
import type { Game } from '../../engine/index.ts';
import type { Bar, MixReport, PlaytestReport, Sensitivity } from '../../playtest/index.ts';
import { clauseAt, clauseName, outcomeTitle, shortOf } from '../../words/index.ts';

const WIDTH = 30;

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(7);

const signed = (share: number): string => `${share >= 0 ? '+' : '−'}${(Math.abs(share) * 100).toFixed(1)}`;

/** A share of 1 as a bar. */
const barOf = (share: number): string => '█'.repeat(Math.round(Math.min(1, share) * WIDTH)).padEnd(WIDTH, '·');

const row = (name: string, share: number, after = ''): string =>
  `  ${name.padEnd(26).slice(0, 26)} ${barOf(share)} ${percent(share)}${after}`;

const MIX_NAMES: Readonly<Record<MixReport['mix'], string>> = {
  moderates: 'Moderates in all seats',
  varied: 'Casts of every kind',
  'one-hardliner': 'One hardliner',
  hardliners: 'Hardliners in all seats',
};

function agreementLines(report: PlaytestReport): string[] {
  const lines = report.mixes.map(({ mix, stats }) =>
    row(MIX_NAMES[mix], stats.agreementRate, `  of ${stats.games}; breakdown ${percent(stats.breakdownRate).trim()}`),
  );
  return ['Agreement', ...lines];
}

function endingLines({ mixes: [moderates] }: PlaytestReport): string[] {
  const endings = Object.entries(moderates!.stats.endings) as [keyof MixReport['stats']['endings'], number][];
  const rounds = moderates!.agreedInRound.map((share, k) => row(`round ${k + 1}`, share));
  return [
    'How games among moderates end',
    ...endings.map(([outcome, share]) => row(outcomeTitle(outcome), share)),
    'When they agree',
    ...rounds,
  ];
}

function winLines({ scenario, n }: Game, { mixes: [moderates], bars }: PlaytestReport): string[] {
  const band = bars.find(({ id }) => id === 'wins')!;
  const lines = moderates!.stats.winShare.map((share, party) => row(shortOf(scenario, party), share));
  return [`Wins, of the agreements (fair: ${percent(1 / n).trim()}; band ${bandText(band)})`, ...lines];
}

function optionLines(game: Game, { mixes: [moderates] }: PlaytestReport): string[] {
  const lines = moderates!.stats.optionShares.flatMap((shares, clause) => [
    `  ${clauseName(game.scenario, clause)}`,
    ...shares.map((share, k) => row(`  ${k} ${game.clauses[clause]!.options[k]!.name}`, share)),
  ]);
  return ['Options of the agreements', ...lines];
}

function neverLines({ scenario }: Game, { never, games }: PlaytestReport): string[] {
  const names = [
    ...never.options.map(({ clause, option }) => `option ${clauseAt(scenario, clause, option)}`),
    ...never.cards.map(k => `card "${scenario.events[k]!.title}"`),
    ...never.deployments.map(k => `deployment "${scenario.deployments[k]!.name}"`),
    ...never.interims.map(k => `interim deal "${scenario.interims[k]!.name}"`),
    ...never.endings.map(k => `ending "${scenario.endings[k]!.name}"`),
    ...never.moves.map(kind => `move ${kind}`),
  ];
  return [
    `What never happened in ${games} games`,
    ...(names.length > 0 ? names.map(name => `  ${name}`) : ['  nothing']),
  ];
}

const SHOWN = 8;

function sensitivityLine({ scenario }: Game, { party, clause, option, direct, replayed }: Sensitivity): string {
  const name = `${shortOf(scenario, party)}: ${clauseAt(scenario, clause, option)}`;
  const again = replayed
    ? `; replayed ${signed(replayed.wins)} ± ${(replayed.winsError * 100).toFixed(1)}, agreement ${signed(replayed.agreement)} ± ${(replayed.agreementError * 100).toFixed(1)}`
    : '';
  return `  ${signed(direct).padStart(6)} points of its share of wins${again}  ${name}`;
}

const bandText = ({ least, most }: Bar): string =>
  most > 1 ? `at least ${least}` : `${percent(least).trim()} to ${percent(most).trim()}`;

const BAR_NAMES: Readonly<Record<Bar['id'], string>> = {
  agreement: 'agreement among moderates',
  hardliners: 'agreement among hardliners',
  wins: 'wins of',
  packages: 'distinct agreements',
  'common-option': 'share of the commonest option',
  'unused-options': 'options never agreed',
};

function barLines({ scenario }: Game, { bars }: PlaytestReport): string[] {
  const whole = ({ id }: Bar): boolean => id === 'packages' || id === 'unused-options';
  const lines = bars.map(each => {
    const name = `${BAR_NAMES[each.id]}${each.party === null ? '' : ` ${shortOf(scenario, each.party)}`}`;
    const value = whole(each) ? String(each.value) : percent(each.value).trim();
    const band = each.id === 'unused-options' ? 'none' : bandText(each);
    return `  ${each.held ? 'held ' : 'BROKE'} ${name}: ${value} (${band})`;
  });
  return ['Balance', ...lines];
}

export function playtestText(game: Game, report: PlaytestReport): string {
  const blocks = [
    [`${game.scenario.title}, ${report.length}: ${report.games} games, seed ${report.seed}, level ${report.level}`],
    agreementLines(report),
    endingLines(report),
    winLines(game, report),
    optionLines(game, report),
    neverLines(game, report),
    [
      'Values that tip the balance most (one point more to its party, moves as they were)',
      ...report.sensitivity.slice(0, SHOWN).map(each => sensitivityLine(game, each)),
    ],
    barLines(game, report),
  ];
  return `${blocks.map(block => block.join('\n')).join('\n\n')}\n`;
}
