/** The figures of a tournament as a table. */
import type { Standing, Standings } from '../tournament/index.ts';

const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)} %`);
const cells = (row: readonly string[]): string =>
  `  ${row[0]!.padEnd(17)}${row
    .slice(1)
    .map(x => x.padStart(13))
    .join('')}`;

const line = ({ id, utility, agreement, nash, pareto }: Standing): string[] => [
  id,
  utility.mean.toFixed(3),
  `${utility.low.toFixed(3)}–${utility.high.toFixed(3)}`,
  percent(agreement),
  nash.toFixed(3),
  percent(pareto),
];

export function standingsText(s: Standings): string {
  return [
    `${s.meetings} negotiations of ${s.rounds} rounds on ${s.domains.length} domains${s.tables === 'different' ? ', no two negotiators at a table the same' : ''}`,
    `Agreement ${percent(s.agreement)}, Nash product ${s.nash.toFixed(3)} of the best, Pareto-optimal ${percent(s.pareto)} of the agreements`,
    cells(['', 'utility', '95 %', 'agreement', 'Nash', 'Pareto']),
    ...s.standings.map(standing => cells(line(standing))),
    ...(s.comparisons.length > 0 ? ['Against the others, paired by seat and domain (sign-flip test, Holm):'] : []),
    ...s.comparisons.map(
      ({ ids, difference, pHolm }) =>
        `  ${ids[0]} − ${ids[1].padEnd(17)} ${difference >= 0 ? '+' : ''}${difference.toFixed(3)}, p ${pHolm < 0.001 ? '< 0.001' : pHolm.toFixed(3)}`,
    ),
    '',
  ].join('\n');
}
