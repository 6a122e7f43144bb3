/** A playtest as text: bars of signs, one line a figure. */
import type { Game, Scenario } from '../../engine/index.ts';
import type { Bar, MixReport, PlaytestReport, Sensitivity } from '../../playtest/index.ts';
import { clauseAt, clauseName, decimal, outcomeTitle, percentInTenths, shortOf } from '../../words/index.ts';
import { say } from '../../words/say.ts';

const WIDTH = 30;

const percent = (share: number): string => percentInTenths(share).padStart(7);

const signed = (share: number): string => `${share >= 0 ? '+' : ''}${decimal(share * 100)}`;

/** A share of 1 as a bar. */
const barOf = (share: number): string => '█'.repeat(Math.round(Math.min(1, share) * WIDTH)).padEnd(WIDTH, '·');

const row = (name: string, share: number, after = ''): string =>
  `  ${name.padEnd(26).slice(0, 26)} ${barOf(share)} ${percent(share)}${after}`;

function agreementLines(report: PlaytestReport): string[] {
  const lines = report.mixes.map(({ mix, stats }) => {
    const of = say('test.agreement.of', { games: stats.games, breakdown: percent(stats.breakdownRate).trim() });
    return row(say(`test.cast.${mix}`), stats.agreementRate, `  ${of}`);
  });
  return [say('test.agreement'), ...lines];
}

function endingLines({ mixes: [moderates] }: PlaytestReport): string[] {
  const endings = Object.entries(moderates!.stats.endings) as [keyof MixReport['stats']['endings'], number][];
  const rounds = moderates!.agreedInRound.map((share, k) => row(say('test.when.round', { round: k + 1 }), share));
  return [
    say('test.endings'),
    ...endings.map(([outcome, share]) => row(outcomeTitle(outcome), share)),
    say('test.when'),
    ...rounds,
  ];
}

function winLines({ scenario, n }: Game, { mixes: [moderates], bars }: PlaytestReport): string[] {
  const band = bars.find(({ id }) => id === 'wins')!;
  const lines = moderates!.stats.winShare.map((share, party) => row(shortOf(scenario, party), share));
  return [say('test.wins', { fair: percent(1 / n).trim(), band: bandText(band) }), ...lines];
}

function optionLines(game: Game, { mixes: [moderates] }: PlaytestReport): string[] {
  const lines = moderates!.stats.optionShares.flatMap((shares, clause) => [
    `  ${clauseName(game.scenario, clause)}`,
    ...shares.map((share, k) => row(`  ${k} ${game.clauses[clause]!.options[k]!.name}`, share)),
  ]);
  return [say('test.options'), ...lines];
}

function neverLines({ scenario }: Game, { never, games }: PlaytestReport): string[] {
  const names = [
    ...never.options.map(({ clause, option }) =>
      say('test.never.option', { name: clauseAt(scenario, clause, option) }),
    ),
    ...never.cards.map(k => say('test.never.card', { name: scenario.events[k]!.title })),
    ...never.deployments.map(k => say('test.never.deployment', { name: scenario.deployments[k]!.name })),
    ...never.interims.map(k => say('test.never.interim', { name: scenario.interims[k]!.name })),
    ...never.endings.map(k => say('test.never.ending', { name: scenario.endings[k]!.name })),
    ...never.moves.map(kind => say('test.never.move', { name: kind })),
  ];
  return [
    say('test.never', { games }),
    ...(names.length > 0 ? names : [say('test.never.nothing')]).map(name => `  ${name}`),
  ];
}

const SHOWN = 8;

function sensitivityLine({ scenario }: Game, { party, clause, option, direct, replayed }: Sensitivity): string {
  const name = say('test.tips.name', { party: shortOf(scenario, party), option: clauseAt(scenario, clause, option) });
  const told = { points: signed(direct).padStart(6), name };
  if (!replayed) return `  ${say('test.tips.value', told)}`;
  const [error, agreementError] = [replayed.winsError, replayed.agreementError].map(each => decimal(each * 100));
  const again = { wins: signed(replayed.wins), agreement: signed(replayed.agreement) };
  return `  ${say('test.tips.replayed', { ...told, ...again, error: error!, agreementError: agreementError! })}`;
}

const bandText = ({ least, most }: Bar): string =>
  most > 1
    ? say('test.least', { least })
    : say('test.between', { least: percent(least).trim(), most: percent(most).trim() });

const barName = (scenario: Scenario, { id, party }: Bar): string =>
  say(`test.bar.${id}`, { party: party === null ? '' : shortOf(scenario, party) });

function barLines({ scenario }: Game, { bars }: PlaytestReport): string[] {
  const whole = ({ id }: Bar): boolean => id === 'packages' || id === 'unused-options';
  const lines = bars.map(each => {
    const name = barName(scenario, each);
    const value = whole(each) ? String(each.value) : percent(each.value).trim();
    const band = each.id === 'unused-options' ? say('test.none') : bandText(each);
    return `  ${each.held ? say('test.held', { name, value, band }) : say('test.broke', { name, value, band })}`;
  });
  return [say('test.balance'), ...lines];
}

export function playtestText(game: Game, report: PlaytestReport): string {
  const blocks = [
    [
      say('test.title', {
        ...{ scenario: game.scenario.title, length: report.length },
        ...{ games: report.games, seed: report.seed, level: report.level },
      }),
    ],
    agreementLines(report),
    endingLines(report),
    winLines(game, report),
    optionLines(game, report),
    neverLines(game, report),
    [say('test.tips'), ...report.sensitivity.slice(0, SHOWN).map(each => sensitivityLine(game, each))],
    barLines(game, report),
  ];
  return `${blocks.map(block => block.join('\n')).join('\n\n')}\n`;
}
