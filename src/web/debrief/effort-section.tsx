import * as Plot from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import type { RoundFigures } from '../../analysis/debrief/index.ts';
import type { Scenario } from '../../engine/types.ts';
import { effortTakeaway } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Figure, type Table } from './figure.tsx';
import { INK, LOUD, QUIET } from './marks.tsx';

const sum = (row: number[]): number => row.reduce((a, b) => a + b, 0);

/** Posture against practical work, round by round, with tension over both. */
export function EffortSection({ scenario, rounds }: { scenario: Scenario; rounds: RoundFigures[] }) {
  const draw = useCallback((width: number) => chartOf(rounds, width), [rounds]);
  const table = useMemo(() => tableOf(scenario, rounds), [scenario, rounds]);
  return (
    <section className="card debrief-part" aria-labelledby="effort">
      <h2 id="effort">{say('debrief.effort')}</h2>
      <Figure
        name={say('debrief.effort.chart')}
        takeaway={effortTakeaway(scenario, rounds)}
        draw={draw}
        table={table}
        legend={<Key />}
      />
    </section>
  );
}

function Key() {
  return (
    <ul className="chart-key">
      <li>
        <i style={{ background: LOUD }} /> {say('debrief.effort.posture')}
      </li>
      <li>
        <i style={{ background: QUIET, outline: `1px solid ${INK}` }} /> {say('debrief.effort.work')}
      </li>
      <li>
        <svg width="34" height="12" aria-hidden="true">
          <line x1="0" x2="34" y1="6" y2="6" stroke={INK} strokeWidth="2" />
          <circle cx="17" cy="6" r="4" fill="#fff" stroke={INK} strokeWidth="2" />
        </svg>
        {say('debrief.effort.tension')}
      </li>
    </ul>
  );
}

function chartOf(rounds: RoundFigures[], width: number): Plot.PlotOptions {
  const data = rounds.map(each => ({ ...each, loud: sum(each.posture), quiet: sum(each.work) }));
  const dated = width >= 620;
  return {
    width,
    height: 288,
    marginTop: 28,
    marginBottom: dated ? 50 : 34,
    x: { axis: null },
    y: {
      label: say('debrief.effort.points'),
      grid: true,
      domain: [0, Math.max(10, ...data.map(d => Math.max(d.loud, d.quiet)))],
    },
    marks: [
      Plot.rectY(data, { x1: d => d.round - 0.36, x2: d => d.round - 0.02, y: 'loud', fill: LOUD }),
      Plot.rectY(data, { x1: d => d.round + 0.02, x2: d => d.round + 0.36, y: 'quiet', fill: QUIET, stroke: INK }),
      Plot.ruleY([0]),
      Plot.axisX({
        ticks: rounds.map(each => each.round),
        tickFormat: (round: number) => (dated ? `${round}\n${rounds[round - 1]?.date ?? ''}` : `${round}`),
        // Room for the accent of a capital letter under the figure.
        lineHeight: 1.3,
        label: null,
      }),
      Plot.lineY(data, { x: 'round', y: 'tension', stroke: '#fff', strokeWidth: 5 }),
      Plot.lineY(data, { x: 'round', y: 'tension', stroke: INK, strokeWidth: 2 }),
      Plot.dot(data, { x: 'round', y: 'tension', r: 8, fill: '#fff', stroke: INK, strokeWidth: 2 }),
      Plot.text(data, {
        x: 'round',
        y: 'tension',
        text: d => `${d.tension}`,
        fill: INK,
        fontWeight: 600,
        fontSize: 11,
      }),
    ],
  };
}

function tableOf(scenario: Scenario, rounds: RoundFigures[]): Table {
  const names = scenario.parties.map(party => party.short);
  return {
    head: [
      say('debrief.column.round'),
      say('debrief.column.date'),
      ...names.map(party => say('debrief.effort.posture.of', { party })),
      ...names.map(party => say('debrief.effort.work.of', { party })),
      say('debrief.column.tension'),
    ],
    rows: rounds.map(each => [each.round, each.date, ...each.posture, ...each.work, each.tension]),
  };
}
