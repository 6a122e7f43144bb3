import * as Plot from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import type { Debrief, RoundMargins } from '../../analysis/debrief/index.ts';
import type { Scenario } from '../../engine/types.ts';
import { marginsTakeaway, plain, textLines } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Figure, type Table } from './figure.tsx';
import { dashOf, INK, PartyKey, partyScales, wholeAxis } from './marks.tsx';

/** Whether each capital would have ratified the text, round by round. */
export function MarginsSection({ scenario, debrief }: { scenario: Scenario; debrief: Debrief }) {
  const { margins, reference, ending } = debrief;
  const draw = useCallback((width: number) => chartOf(scenario, margins, width), [scenario, margins]);
  const table = useMemo(() => tableOf(scenario, margins), [scenario, margins]);
  return (
    <section className="card debrief-part" aria-labelledby="margins">
      <h2 id="margins">{say('debrief.margins')}</h2>
      {reference ? (
        <>
          <p className="muted">{say('debrief.margins.about', { deal: ending.agreement ? 'agreement' : 'offer' })}</p>
          <Figure
            name={say('debrief.margins.chart')}
            takeaway={marginsTakeaway(scenario, margins)}
            draw={draw}
            table={table}
            legend={<PartyKey parties={scenario.parties} />}
          />
          <details>
            <summary>{say('debrief.margins.text')}</summary>
            <ul className="small">
              {textLines(scenario, reference).map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        </>
      ) : (
        <p>{marginsTakeaway(scenario, margins)}</p>
      )}
    </section>
  );
}

function chartOf(scenario: Scenario, rounds: RoundMargins[], width: number): Plot.PlotOptions {
  const points = rounds.flatMap(({ round, margins }) =>
    margins.map(({ points: y }, party) => ({ round, y, party: scenario.parties[party]!.short, at: party })),
  );
  // Parties with the same margin lie a little beside one another, so that none hides the other.
  const beside = (party: number): number => (party - (scenario.parties.length - 1) / 2) * 3;
  return {
    width,
    height: 284,
    marginTop: 28,
    marginBottom: 42,
    marginLeft: 44,
    ...partyScales(scenario),
    x: { ticks: rounds.map(each => each.round), tickFormat: 'd', label: say('debrief.axis.round') },
    y: { label: say('debrief.margins.axis'), ...wholeAxis([0, ...points.map(({ y }) => y)], 8) },
    marks: [
      Plot.ruleY([0], { stroke: INK, strokeWidth: 1.5 }),
      ...scenario.parties.map((party, at) =>
        Plot.lineY(
          points.filter(each => each.at === at),
          { x: 'round', y: 'y', stroke: party.colour, strokeWidth: 2.5, strokeDasharray: dashOf(at), dy: beside(at) },
        ),
      ),
      ...scenario.parties.map((_, at) =>
        Plot.dot(
          points.filter(each => each.at === at),
          { x: 'round', y: 'y', fill: 'party', symbol: 'party', r: 5.5, stroke: '#fff', dy: beside(at) },
        ),
      ),
    ],
  };
}

function tableOf(scenario: Scenario, rounds: RoundMargins[]): Table {
  return {
    head: [
      say('debrief.column.round'),
      ...scenario.parties.flatMap(party => [party.short, say('debrief.margins.buy', { party: party.short })]),
    ],
    rows: rounds.map(each => [
      each.round,
      ...each.margins.flatMap(margin => [plain(margin.points), margin.affordable]),
    ]),
  };
}
