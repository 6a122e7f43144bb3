import * as Plot from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import type { ClauseStory, Moment, Stand } from '../../analysis/debrief/index.ts';
import type { Scenario } from '../../engine/types.ts';
import { clauseName, list, optionName, shortOf, textsTakeaway } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Figure, type Table } from './figure.tsx';
import { dashOf, INK, PALE, PartyKey } from './marks.tsx';

interface Props {
  scenario: Scenario;
  clauses: ClauseStory[];
  moments: Moment[];
}

/** Each clause's way through the game: where the working text stood, and where each delegation did in public. */
export function TextsSection({ scenario, clauses, moments }: Props) {
  const moved = useMemo(() => clauses.flatMap((story, at) => (isStill(story) ? [] : [at])), [clauses]);
  const draw = useCallback(
    (width: number) => chartOf(scenario, clauses, moved, moments, width),
    [scenario, clauses, moved, moments],
  );
  const table = useMemo(() => tableOf(scenario, clauses), [scenario, clauses]);
  return (
    <section className="card debrief-part" aria-labelledby="texts">
      <h2 id="texts">{say('debrief.texts')}</h2>
      {moved.length < clauses.length && (
        <p className="muted">
          {say('debrief.texts.still', {
            clauses: list(
              clauses.flatMap((_, at) => (moved.includes(at) ? [] : [clauseName(scenario, at)])),
              'or',
            ),
          })}
        </p>
      )}
      <Figure
        name={say('debrief.texts.chart')}
        takeaway={textsTakeaway(scenario, clauses)}
        draw={draw}
        table={table}
        legend={<PartyKey parties={scenario.parties} also={[{ name: say('debrief.texts.working'), line: PALE }]} />}
      />
    </section>
  );
}

const isStill = (story: ClauseStory): boolean => story.moves.length === 0 && story.text.length === 1;

interface Point {
  step: number;
  option: number;
  clause: string;
}

/** A stand holds until the next: the last is drawn on to the end of the game. */
const pathOf = (stands: Stand[], clause: string, last: number, shift: number): Point[] =>
  [...stands, { ...stands.at(-1)!, step: last }].map(({ step, option }) => ({ step, option: option + shift, clause }));

/** The step each round begins at, for the axis. */
function roundStarts(moments: Moment[]): number[] {
  const starts: number[] = [];
  moments.forEach(({ state }, step) => {
    if (state.public.round > starts.length) starts.push(step);
  });
  return starts;
}

/** Room that a round's number takes on the axis, in pixels. */
const TICK = 18;

/** Those that lie at least `least` behind the one before them that is kept. */
function apart(starts: readonly number[], least: number): number[] {
  const kept: number[] = [];
  for (const start of starts) if (kept.length === 0 || start - kept.at(-1)! >= least) kept.push(start);
  return kept;
}

function chartOf(
  scenario: Scenario,
  all: ClauseStory[],
  moved: number[],
  moments: Moment[],
  width: number,
): Plot.PlotOptions {
  const clauses = moved.map(at => all[at]!);
  const last = moments.length - 1;
  const starts = roundStarts(moments);
  const narrow = width < 620;
  // A dozen clauses still fit on a page of paper, lower and with every other step named.
  const many = clauses.length > 9;
  const name = (at: number): string => clauseName(scenario, moved[at]!);
  const most = Math.max(1, ...moved.map(at => scenario.clauses[at]!.options.length - 1));
  const names = clauses.map((_, at) => name(at));
  const spread = (party: number): number => (party - (scenario.parties.length - 1) / 2) * 0.14;
  return {
    width,
    height: clauses.length * (many ? 64 : 86) + 56,
    marginLeft: narrow ? 24 : 30,
    marginRight: 8,
    x: {
      domain: [0, last],
      ticks: apart(starts, (last * TICK) / width),
      tickFormat: (step: number) => `${starts.indexOf(step) + 1}`,
      label: say('debrief.axis.round'),
    },
    y: {
      label: null,
      ticks: Array.from({ length: most + 1 }, (_, k) => k).filter(k => !many || k % 2 === 0),
      tickFormat: 'd',
      domain: [-0.45, most + 0.45],
    },
    fy: { domain: names, label: null, axis: null, padding: 0.3 },
    marks: [
      Plot.ruleX(starts, { stroke: '#e6e0d2' }),
      Plot.lineY(
        clauses.flatMap((story, at) => pathOf(story.text, name(at), last, 0)),
        { x: 'step', y: 'option', fy: 'clause', z: 'clause', curve: 'step-after', stroke: PALE, strokeWidth: 7 },
      ),
      ...scenario.parties.map((party, at) =>
        Plot.lineY(
          clauses.flatMap((story, clause) => pathOf(story.positions[at]!, name(clause), last, spread(at))),
          {
            ...{ x: 'step', y: 'option', fy: 'clause', z: 'clause', curve: 'step-after' as const },
            ...{ stroke: party.colour, strokeWidth: 1.8, strokeDasharray: dashOf(at) },
          },
        ),
      ),
      ...scenario.parties.map((party, at) =>
        Plot.dot(
          clauses.flatMap((story, clause) =>
            story.positions[at]!.slice(1).map(stand => ({
              ...stand,
              option: stand.option + spread(at),
              clause: name(clause),
            })),
          ),
          { x: 'step', y: 'option', fy: 'clause', fill: party.colour, symbol: party.shape, r: 3.6, stroke: '#fff' },
        ),
      ),
      Plot.text(names, {
        ...{ fy: (d: string) => d, text: (d: string) => d, frameAnchor: 'top-left', dx: 4, dy: -15 },
        ...{ fontWeight: 600, fill: INK, stroke: '#fffdf8', strokeWidth: 3 },
      }),
      Plot.frame({ stroke: '#e6e0d2' }),
    ],
  };
}

function tableOf(scenario: Scenario, clauses: ClauseStory[]): Table {
  const rows = clauses.flatMap((story, clause) =>
    story.moves.map(move => ({
      move,
      clause,
      from: optionName(scenario, clause, move.from),
      to: optionName(scenario, clause, move.to),
    })),
  );
  return {
    head: (['move', 'round', 'clause', 'who', 'from', 'to'] as const).map(column => say(`debrief.column.${column}`)),
    rows: rows
      .sort((a, b) => a.move.step - b.move.step)
      .map(({ move, clause, from, to }) => [
        ...[move.step, move.round, clauseName(scenario, clause), shortOf(scenario, move.party), from, to],
      ]),
  };
}
