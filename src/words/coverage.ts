/** The coverage picture in words. Every name comes from the scenario's coverage section or the model's tables. */
import type { CellState, Coverage, CoverFigures, FarChange, FarState, PathClock, Tables } from '../engine/cover.ts';
import type { CoverageDef } from '../engine/scenario.ts';

/** Per mille to whole per cent: the model is too coarse for more. */
export const wholePercent = (perMille: number): number => Math.floor((perMille + 5) / 10);

/** "82 %", or "82 % → 59 %" when the draft changes it. */
export function changeText(now: number, then: number): string {
  const [from, to] = [wholePercent(now), wholePercent(then)];
  return from === to ? `${to} %` : `${from} % → ${to} %`;
}

/** "17–62 %": the least and the most of several estimates. */
export function spanText(values: readonly number[]): string {
  const all = values.map(wholePercent);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return least === most ? `${least} %` : `${least}–${most} %`;
}

export interface FigureLine {
  /** Which class of threat; null for what is no class. */
  shape: 0 | 1 | 2 | null;
  name: string;
  value: string;
  span: string;
}

type Key = keyof Coverage;

/** The lines of the caption: everybody, each class, and what could be reached by either count. */
export function figureLines(
  { names }: CoverageDef,
  { now, then, all }: CoverFigures,
): {
  cover: FigureLine[];
  reach: FigureLine[];
} {
  const line = (name: string, key: Key, shape: FigureLine['shape'] = null): FigureLine => ({
    ...{ shape, name, value: changeText(now[key], then[key]) },
    span: spanText(all.map(each => each[key])),
  });
  const [near, middle, far] = names.classes;
  const [own, feared] = names.counts;
  return {
    cover: [line('All of them', 'A'), line(near, 'M', 0), line(middle, 'I', 1), line(far, 'L', 2)],
    reach: [line(own, 'Rt'), line(feared, 'Rw')],
  };
}

/** One sentence with the outcome, for whoever does not look at the lines. */
export function coverSentence({ names }: CoverageDef, { now, then, all }: CoverFigures): string {
  const span = spanText(all.map(each => each.A));
  const reach = [then.Rt, then.Rw].map((value, i) => `${wholePercent(value)} % ${names.counts[i]}`).join(', ');
  return `With this draft: ${names.people} defended ${changeText(now.A, then.A)}, estimate ${span}; ${names.reach} reachable on paper: ${reach}.`;
}

/** Every line of the caption: "▲" and the like left out, the span of the estimates in brackets. */
export function coverLines(coverage: CoverageDef, figures: CoverFigures): string[] {
  const { cover, reach } = figureLines(coverage, figures);
  const say = ({ name, value, span }: FigureLine): string => `${name}: ${value} (estimates ${span})`;
  return [...cover.map(say), ...reach.map(line => `${coverage.names.reach}, reachable on paper, ${say(line)}`)];
}

/** How a far path is drawn, and what that means. */
export const FAR_STATES: Record<FarState, string> = {
  free: 'out of reach',
  feared: 'within reach by the feared count alone',
  both: 'within reach by both counts',
};

/** Field by field, how many of its paths could be reached, before and after; fields that nothing reaches are left out. */
export function farLines(tables: Tables, far: readonly FarChange[]): string[] {
  const reached = far.filter(({ now, then }) => now !== 'free' || then !== 'free');
  const fields = [...new Set(reached.map(({ field }) => field))];
  return fields.map(field => {
    const paths = far.filter(path => path.field === field);
    const count = (pick: (path: FarChange) => boolean): number => paths.filter(pick).length;
    const told = (state: Exclude<FarState, 'free'>): string => {
      const [before, after] = [count(path => path.now === state), count(path => path.then === state)];
      return `${FAR_STATES[state]}: ${before === after ? after : `${before} → ${after}`}`;
    };
    return `${tables.fields[field][0]}, ${paths.length} paths: ${told('both')}; ${told('feared')}`;
  });
}

export const CELL_STATES: Record<CellState, string> = {
  met: 'defended',
  part: 'defended in part',
  open: 'not defended',
};

/** "Bucharest: defended", or "Tallinn: defended, with this draft not defended". */
export const cellText = (name: string, now: CellState, then: CellState): string =>
  `${name}: ${CELL_STATES[now]}${now === then ? '' : `, with this draft ${CELL_STATES[then]}`}`;

const late = (margin: number | null): string => (margin === null ? '' : ` by ${-margin} s`);

/** "met, with 404 s to spare", or why not; a `far` path is one that nobody means to meet, and could be only on paper. */
export function verdictText(
  { verdict, margin }: Pick<PathClock, 'verdict' | 'margin'>,
  { names }: CoverageDef,
  far = false,
): string {
  switch (verdict) {
    case 'met':
      return `${far ? 'within reach on paper' : 'met'}, with ${margin} s to spare`;
    case 'noBattery':
      return 'not met: nothing is deployed';
    case 'outOfReach':
      return 'not met: no battery reaches its path';
    case 'otherSector':
      return `not met: the sector is left to ${names.partner}`;
    case 'unseen':
      return 'not met: no radar of the net sees it';
    case 'noFireTrack':
      return 'not met: it is seen, but by no radar whose track may be fired on';
    case 'seenTooLate':
      return `seen too late${late(margin)}`;
    case 'trackTooLate':
      return `a track to fire on comes too late${late(margin)}`;
    case 'decidedTooLate':
      return `decided too late${late(margin)}`;
    case 'tooFar':
      return `too far${late(margin)}`;
  }
}

/** "NW Iran: met, with 404 s to spare", for the short label of a place. */
export const briefClock = (coverage: CoverageDef, from: string, clock: PathClock): string =>
  `${from}: ${verdictText(clock, coverage)}`;
