import * as Plot from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import type { Gate } from '../../analysis/debrief/index.ts';
import type { Scenario } from '../../engine/types.ts';
import { clauseName, gatesTakeaway, optionName, pillarName } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Figure, type Table } from './figure.tsx';
import { INK, wrapped } from './marks.tsx';

/** Which options the working groups opened when, and which never. */
export function GatesSection({ scenario, gates }: { scenario: Scenario; gates: Gate[] }) {
  const draw = useCallback((width: number) => chartOf(scenario, gates, width), [scenario, gates]);
  const table = useMemo(() => tableOf(scenario, gates), [scenario, gates]);
  return (
    <section className="card debrief-part" aria-labelledby="gates">
      <h2 id="gates">{say('debrief.gates')}</h2>
      <p className="muted">{say('debrief.gates.about')}</p>
      <Figure name={say('debrief.gates.chart')} takeaway={gatesTakeaway(scenario, gates)} draw={draw} table={table} />
    </section>
  );
}

function chartOf(scenario: Scenario, gates: Gate[], width: number): Plot.PlotOptions {
  const name = (gate: Gate): string => clauseName(scenario, gate.clause);
  const open = gates.filter(gate => gate.round !== null);
  const shut = gates.filter(gate => gate.round === null);
  const narrow = width < 520;
  return {
    width: Math.min(width, 720),
    height: scenario.clauses.length * 34 + 46,
    marginLeft: narrow ? 142 : 210,
    marginTop: 42,
    x: {
      type: 'band',
      domain: [1, 2, 3, 4, 5, 6, 7].slice(0, Math.max(...gates.map(g => g.option))),
      axis: 'top',
      label: say('debrief.axis.step'),
      labelOffset: 38,
    },
    y: {
      type: 'band',
      domain: scenario.clauses.map(clause => clause.name),
      ...{ label: null, tickSize: 0, tickFormat: (clause: string) => wrapped(clause, narrow ? 18 : 28) },
    },
    color: {
      type: 'linear',
      // The darkest still bears dark figures.
      range: ['#7fb0a8', '#e9f2f0'],
      domain: [1, Math.max(2, ...open.map(gate => gate.round ?? 1))],
    },
    marks: [
      Plot.cell(open, { x: 'option', y: name, fill: 'round', inset: 1.5, stroke: INK }),
      Plot.text(open, {
        ...{ x: 'option', y: name, text: gate => `${gate.round}`, fontWeight: 600, fill: INK },
      }),
      Plot.cell(shut, { x: 'option', y: name, fill: 'none', stroke: INK, strokeDasharray: '3 3', inset: 1.5 }),
      Plot.dot(shut, { x: 'option', y: name, symbol: 'times', stroke: INK, strokeWidth: 2, r: 5 }),
    ],
  };
}

function tableOf(scenario: Scenario, gates: Gate[]): Table {
  return {
    head: (['option', 'pillar', 'need', 'level', 'open', 'missing'] as const).map(column =>
      say(`debrief.column.${column}`),
    ),
    rows: gates.map(gate => [
      say('named.value', {
        name: clauseName(scenario, gate.clause),
        value: optionName(scenario, gate.clause, gate.option),
      }),
      pillarName(scenario, gate.pillar),
      ...[gate.need, gate.level, gate.round ?? say('debrief.never'), gate.missing],
    ]),
  };
}
