import * as Plot from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { OUTCOMES, type Outcome } from '../../engine/index.ts';
import type { Scenario } from '../../engine/types.ts';
import type { BranchResult } from '../../simulate/branch.ts';
import { branchTakeaway, decimal, outcomeTitle, percent, spreadTakeaway, textLines } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Figure, type Table } from './figure.tsx';
import { INK, PALE, partyScales, wholeAxis, wrapped } from './marks.tsx';

interface Props {
  scenario: Scenario;
  result: BranchResult;
}

/** How the games ended and what they scored, each with what happened beside it. */
export function BranchCharts({ scenario, result }: Props) {
  const endings = useCallback((width: number) => endingsChart(result, width), [result]);
  const scores = useCallback((width: number) => scoresChart(scenario, result, width), [scenario, result]);
  const endingsTable = useMemo(() => tableOfEndings(result), [result]);
  const scoresTable = useMemo(() => tableOfScores(scenario, result), [scenario, result]);
  return (
    <div className="branch-result" aria-live="polite">
      <Figure
        name={say('debrief.branch.endings')}
        takeaway={branchTakeaway(scenario, result)}
        draw={endings}
        table={endingsTable}
      />
      <Figure
        name={say('debrief.branch.scores')}
        takeaway={spreadTakeaway(scenario, result.scores)}
        legend={<p className="muted small">{say('debrief.branch.scores.key')}</p>}
        draw={scores}
        table={scoresTable}
      />
      {result.deals[0] && (
        <details>
          <summary>{say('debrief.branch.often', { games: result.deals[0].games })}</summary>
          <ul className="small">
            {textLines(scenario, { options: result.deals[0].options, riders: [] }).map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const shown = (result: BranchResult): Outcome[] =>
  OUTCOMES.filter(outcome => result.endings[outcome] > 0 || outcome === result.actual);

function endingsChart(result: BranchResult, width: number): Plot.PlotOptions {
  const data = shown(result).map(outcome => ({
    name: outcomeTitle(outcome),
    share: result.endings[outcome],
    happened: outcome === result.actual,
  }));
  const narrow = width < 520;
  const happened = (share: number): string => say('debrief.branch.happened', { share: percent(share) });
  return {
    width: Math.min(width, 760),
    height: data.length * 38 + 46,
    marginLeft: narrow ? 132 : 220,
    marginRight: narrow ? 84 : 130,
    marginBottom: 40,
    x: { percent: true, label: say('debrief.branch.axis'), domain: [0, 100], grid: true, ticks: 5 },
    y: {
      domain: data.map(each => each.name),
      ...{ label: null, tickSize: 0, tickFormat: (name: string) => wrapped(name, narrow ? 17 : 29) },
    },
    marks: [
      Plot.barX(data, {
        x: 'share',
        y: 'name',
        fill: each => (each.happened ? '#5d7382' : PALE),
        stroke: INK,
        insetTop: 5,
        insetBottom: 5,
      }),
      Plot.text(data, {
        ...{ x: 'share', y: 'name', textAnchor: 'start', dx: 6, fill: INK },
        text: each => (each.happened ? happened(each.share).replace(' ←', narrow ? '\n←' : ' ←') : percent(each.share)),
      }),
    ],
  };
}

function scoresChart(scenario: Scenario, result: BranchResult, width: number): Plot.PlotOptions {
  const data = result.scores.map(({ five, actual }, at) => {
    const [min, low, middle, high, max] = five;
    return { party: scenario.parties[at]!.short, min, low, middle, high, max, actual };
  });
  const reached = result.scores.flatMap(({ five, actual }) => (actual === null ? five : [...five, actual]));
  return {
    width: Math.min(width, 760),
    height: data.length * 48 + 56,
    marginLeft: 80,
    marginBottom: 40,
    ...partyScales(scenario),
    x: { label: say('debrief.axis.score'), ...wholeAxis(reached, width < 520 ? 5 : 12) },
    y: { domain: data.map(each => each.party), label: null, tickSize: 0 },
    marks: [
      Plot.ruleY(data, { x1: 'min', x2: 'max', y: 'party', stroke: INK }),
      Plot.barX(data, {
        x1: 'low',
        x2: 'high',
        y: 'party',
        fill: '#e6e0d2',
        stroke: INK,
        insetTop: 11,
        insetBottom: 11,
      }),
      Plot.tickX(data, { x: 'middle', y: 'party', stroke: INK, strokeWidth: 3, insetTop: 8, insetBottom: 8 }),
      Plot.dot(
        data.filter(each => each.actual !== null),
        { x: 'actual', y: 'party', fill: 'party', symbol: 'party', r: 7, stroke: '#fff' },
      ),
    ],
  };
}

const tableOfEndings = (result: BranchResult): Table => ({
  head: (['ending', 'share', 'happened'] as const).map(column => say(`debrief.column.${column}`)),
  rows: OUTCOMES.map(outcome => [
    ...[outcomeTitle(outcome), percent(result.endings[outcome]), outcome === result.actual ? say('debrief.yes') : ''],
  ]),
});

const tableOfScores = (scenario: Scenario, result: BranchResult): Table => ({
  head: (['party', 'mean', 'least', 'lower', 'median', 'upper', 'greatest', 'happened', 'better'] as const).map(
    column => say(`debrief.column.${column}`),
  ),
  rows: result.scores.map(({ mean, five, actual, better }, at) => [
    ...[scenario.parties[at]!.short, decimal(mean), ...five],
    ...[actual ?? '', actual === null ? '' : percent(better)],
  ]),
});
