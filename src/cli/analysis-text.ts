/** An agreement space as a page of text. */
import type { PointList, SolutionReport, SpaceReport } from '../analysis/index.ts';

/** Points of the frontier listed before the rest is only counted. */
const LISTED = 12;

const figure = (x: number): string => String(Number(x.toFixed(4)));
const figures = (u: readonly number[]): string => u.map(x => figure(x).padStart(8)).join(' ');

export function analysisText(report: SpaceReport): string {
  const { frontier } = report;
  const about = (error: number): string => (error > 0 ? ` (estimated, ± ${Math.round(error)})` : '');
  return [
    `${report.name}: ${report.parties.join(', ')}`,
    `${report.outcomes} outcomes; ${report.rational} rational for all${about(report.errors.rational)}, ${report.strictlyRational} strictly`,
    `Without agreement   ${figures(report.reservation)}`,
    `At best             ${figures(report.ideal)}`,
    ...(report.noZoneOfAgreement
      ? ['There is no zone of agreement: no outcome is as good as none for everybody.']
      : []),
    ...(report.exact ? [] : ['Too large to look at whole: what follows is a part or a sample of it.']),
    ...solution(
      'Nash',
      report.nash,
      report.nash.fallback ? ' (nobody can gain without another gaining nothing: leximin)' : '',
    ),
    ...solution('Kalai–Smorodinsky', report.kalaiSmorodinsky),
    ...solution('Egalitarian', report.egalitarian),
    ...solution('Most welfare', report.welfare),
    `Opposition: ${told(report.opposition.negmas)} from the ideal (NegMAS), ${told(report.opposition.genius)} from 1 for all (GENIUS)`,
    ...distances(report),
    `Pareto frontier: ${frontier.distinct} points, ${frontier.outcomes} outcomes`,
    ...points(frontier, LISTED),
    '',
  ].join('\n');
}

const told = (x: number | null): string => (x === null ? 'none' : figure(x));

function solution(name: string, found: SolutionReport, note = ''): string[] {
  return found.points.length === 0 ? [] : [`${name}${note}`, ...points(found, LISTED)];
}

function points({ points: list, packages }: PointList, most: number): string[] {
  const lines = list.slice(0, most).map((u, k) => `  ${figures(u)}   ${packages[k]!.join(' · ')}`);
  return list.length > most ? [...lines, `  … and ${list.length - most} more`] : lines;
}

function distances({ distances: found }: SpaceReport): string[] {
  if (found === undefined) return [];
  const each = Object.entries(found.to).map(([set, to]) => `${set} ${to === null ? 'none' : figure(to.distance)}`);
  return [`The outcome asked about: ${figures(found.utilities)}; distance to ${each.join(', ')}`];
}
