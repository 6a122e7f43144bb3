/** The coverage picture in words. Every name comes from the scenario's coverage section, or is that of a place in the model's tables. */
import type { CellState, Coverage, CoverFigures, FarChange, FarState, PathClock, Tables } from '../engine/cover.ts';
import type { CoverageDef } from '../engine/scenario.ts';
import { placeName } from './cover-places.ts';
import { perMille, series } from './numbers.ts';
import { say } from './say.ts';

/** Per mille to whole per cent: the model is too coarse for more. */
export const wholePercent = (value: number): number => Math.floor((value + 5) / 10);

/** "82 %", or "82 % → 59 %" when the draft changes it. */
export function changeText(now: number, then: number): string {
  const [from, to] = [perMille(now), perMille(then)];
  return from === to ? to : say('cover.changed', { from, to });
}

/** "17–62 %": the least and the most of several estimates. */
export function spanText(values: readonly number[]): string {
  const all = values.map(wholePercent);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return least === most ? perMille(10 * least) : say('cover.span', { least, most });
}

export interface FigureLine {
  /** Which class of threat; null for what is no class. */
  shape: 0 | 1 | 2 | null;
  name: string;
  value: string;
  span: string;
}

/** Which of the figures a line is about. */
type Figure = (figures: Coverage) => number;

/** The lines of the caption: everybody, each class, and what could be reached by either count. */
export function figureLines(
  { names }: CoverageDef,
  { now, then, all }: CoverFigures,
): {
  cover: FigureLine[];
  reach: FigureLine[];
} {
  const line = (name: string, pick: Figure, shape: FigureLine['shape'] = null): FigureLine => ({
    ...{ shape, name, value: changeText(pick(now), pick(then)) },
    span: spanText(all.map(pick)),
  });
  const [near, middle, far] = names.classes;
  const [own, feared] = names.counts;
  return {
    cover: [
      line(say('cover.figure.all'), each => each.A),
      line(near, each => each.M, 0),
      line(middle, each => each.I, 1),
      line(far, each => each.L, 2),
    ],
    reach: [line(own, each => each.Rt), line(feared, each => each.Rw)],
  };
}

/** One sentence with the outcome, for whoever does not look at the lines. */
export function coverSentence({ names }: CoverageDef, { now, then, all }: CoverFigures): string {
  const span = spanText(all.map(each => each.A));
  const counts = [then.Rt, then.Rw].map((value, i) => `${perMille(value)} ${names.counts[i]}`).join(', ');
  return say('cover.sentence', {
    ...{ people: names.people, share: changeText(now.A, then.A), span, reach: names.reach, counts },
  });
}

/** Every line of the caption: "▲" and the like left out, the span of the estimates in brackets. */
export function coverLines(coverage: CoverageDef, figures: CoverFigures): string[] {
  const { cover, reach } = figureLines(coverage, figures);
  const { reach: fields } = coverage.names;
  return [
    ...cover.map(({ name, value, span }) => say('cover.line', { name, value, span })),
    ...reach.map(({ name, value, span }) => say('cover.line.reach', { reach: fields, name, value, span })),
  ];
}

/** Field by field, how many of its paths could be reached, before and after; fields that nothing reaches are left out. */
export function farLines(tables: Tables, far: readonly FarChange[]): string[] {
  const reached = far.filter(({ now, then }) => now !== 'free' || then !== 'free');
  const fields = [...new Set(reached.map(({ field }) => field))];
  return fields.map(field => {
    const paths = far.filter(path => path.field === field);
    const told = (state: Exclude<FarState, 'free'>): string => {
      const before = paths.filter(({ now }) => now === state).length;
      const after = paths.filter(({ then }) => then === state).length;
      const shown = before === after ? String(after) : say('cover.changed', { from: before, to: after });
      return say('cover.field.state', { state: say(`cover.far.${state}`), paths: shown });
    };
    const states = series([told('both'), told('feared')]);
    return say('cover.field', { field: placeName(tables.fields[field][0]), paths: paths.length, states });
  });
}

/** "Bucharest: defended", or "Tallinn: defended, with this draft not defended". */
export function cellText(name: string, now: CellState, then: CellState): string {
  const [place, state] = [placeName(name), say(`cover.cell.${now}`)];
  return now === then
    ? say('cover.place', { place, state })
    : say('cover.place.changed', { place, state, then: say(`cover.cell.${then}`) });
}

/** "met, with 404 s to spare", or why not; a `far` path is one that nobody means to meet, and could be only on paper. */
export function verdictText(
  { verdict, margin }: Pick<PathClock, 'verdict' | 'margin'>,
  { names }: CoverageDef,
  far = false,
): string {
  if (verdict === 'met') return say(far ? 'verdict.far' : 'verdict.met', { margin: String(margin) });
  return say(`verdict.not.${verdict}`, { partner: names.partner, by: -(margin ?? 0) });
}

/** "NW Iran: met, with 404 s to spare", for the short label of a place. */
export const briefClock = (coverage: CoverageDef, from: string, clock: PathClock): string =>
  say('clock.brief', { from: placeName(from), outcome: verdictText(clock, coverage) });
