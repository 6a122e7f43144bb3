import * as Plot from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import type { Gate } from '../../analysis/debrief/index.ts';
import type { Scenario } from '../../engine/types.ts';
import { clauseName, gatesTakeaway, optionName, pillarName } from '../../words/index.ts';
import { Figure, type Table } from './figure.tsx';
import { INK } from './marks.tsx';

/** Which options the working groups opened when, and which never. */
export function GatesSection({ scenario, gates }: { scenario: Scenario; gates: Gate[] }) {
  const draw = useCallback((width: number) => chartOf(scenario, gates, width), [scenario, gates]);
  const table = useMemo(() => tableOf(scenario, gates), [scenario, gates]);
  return (
    <section className="card debrief-part" aria-labelledby="gates">
      <h2 id="gates">What could be written</h2>
      <p className="muted">
        A square is an option, from the first step to the last. The number is the round in which joint work had got far
        enough to write it; a cross: never.
      </p>
      <Figure
        name="Options and the round that opened them"
        takeaway={gatesTakeaway(scenario, gates)}
        draw={draw}
        table={table}
      />
    </section>
  );
}

function chartOf(scenario: Scenario, gates: Gate[], width: number): Plot.PlotOptions {
  const name = (gate: Gate): string => clauseName(scenario, gate.clause);
  const open = gates.filter(gate => gate.round !== null);
  const shut = gates.filter(gate => gate.round === null);
  const left = width < 520 ? 172 : 210;
  return {
    width: Math.min(width, 720),
    height: scenario.clauses.length * 26 + 40,
    marginLeft: left,
    marginTop: 26,
    x: {
      type: 'band',
      domain: [1, 2, 3, 4, 5, 6, 7].slice(0, Math.max(...gates.map(g => g.option))),
      axis: 'top',
      label: 'step',
    },
    y: { type: 'band', domain: scenario.clauses.map(clause => clause.name), label: null, tickSize: 0 },
    color: {
      type: 'linear',
      range: ['#2f6f66', '#dfece9'],
      domain: [1, Math.max(2, ...open.map(gate => gate.round ?? 1))],
    },
    marks: [
      Plot.cell(open, { x: 'option', y: name, fill: 'round', inset: 1.5, stroke: INK }),
      Plot.text(open, {
        ...{ x: 'option', y: name, text: gate => `${gate.round}`, fontWeight: 600 },
        fill: INK,
        stroke: '#fffdf8',
        strokeWidth: 4,
      }),
      Plot.cell(shut, { x: 'option', y: name, fill: 'none', stroke: INK, strokeDasharray: '3 3', inset: 1.5 }),
      Plot.dot(shut, { x: 'option', y: name, symbol: 'times', stroke: INK, strokeWidth: 2, r: 5 }),
    ],
  };
}

function tableOf(scenario: Scenario, gates: Gate[]): Table {
  return {
    head: ['Option', 'Working group', 'Level needed', 'Level reached', 'Open from round', 'Points missing'],
    rows: gates.map(gate => [
      `${clauseName(scenario, gate.clause)}: ${optionName(scenario, gate.clause, gate.option)}`,
      pillarName(scenario, gate.pillar),
      ...[gate.need, gate.level, gate.round ?? 'never', gate.missing],
    ]),
  };
}
