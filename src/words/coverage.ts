/** The coverage picture in words. Every name comes from the scenario's coverage section or the model's tables. */
import { type Coverage, type PathClock, RADARS, SITES } from '../engine/cover.ts';
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

export interface CoverFigures {
  now: Coverage;
  then: Coverage;
  /** What every set of tables that is there says of the draft. */
  all: Coverage[];
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

export type CellState = 'met' | 'part' | 'open';
export const CELL_STATES: Record<CellState, string> = {
  met: 'defended',
  part: 'defended in part',
  open: 'not defended',
};

/** "Bucharest: defended", or "Tallinn: defended, with this draft not defended". */
export const cellText = (name: string, now: CellState, then: CellState): string =>
  `${name}: ${CELL_STATES[now]}${now === then ? '' : `, with this draft ${CELL_STATES[then]}`}`;

const late = (margin: number | null): string => (margin === null ? '' : ` by ${-margin} s`);

function verdictText({ verdict, margin }: PathClock, { names }: CoverageDef): string {
  switch (verdict) {
    case 'met':
      return `met, with ${margin} s to spare`;
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

/** "The north: met, with 404 s to spare (seen by K at 102 s, decided 152, launched 162; latest from D 566)." Seconds since its launch. */
export function clockText(coverage: CoverageDef, from: string, clock: PathClock): string {
  const { seen, decided, launched, battery } = clock;
  const eye = seen && (RADARS[seen.radar] ?? SITES[seen.radar]);
  const steps = [
    ...(seen && eye ? [`seen by ${eye.name} at ${seen.at} s`] : []),
    ...(decided === null ? [] : [`decided ${decided}`]),
    ...(launched === null || battery === null ? [] : [`launched ${launched}`]),
  ];
  const latest = battery ? `; latest from ${SITES[battery.site]?.name ?? battery.site} ${battery.latest}` : '';
  const course = steps.length > 0 ? ` (${steps.join(', ')}${latest})` : '';
  return `${from}: ${verdictText(clock, coverage)}${course}.`;
}
