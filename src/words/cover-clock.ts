/** The clock of one path in sentences: who saw it, who decided, who fired, and why that was or was not in time. */
import { INTERCEPTORS, type PathStory } from '../engine/cover.ts';
import type { CoverageDef } from '../engine/scenario.ts';
import { placeName, stationOf } from './cover-places.ts';
import { verdictText } from './coverage.ts';
import { series } from './numbers.ts';
import { say } from './say.ts';

/** What a step is about; the board and the time bar have a sign for each. */
export type StepKind = 'leaves' | 'seen' | 'track' | 'decided' | 'last' | 'fired' | 'met' | 'why' | 'falls';

export interface ClockStep {
  kind: StepKind;
  /** Whole seconds since the launch; null for what never happens. */
  at: number | null;
  text: string;
}

/** Every step in the order of its seconds; what never happens stands where it would have. */
export function clockSteps(coverage: CoverageDef, story: PathStory): ClockStep[] {
  const middle = story.reckoning === 'track' ? watchedSteps(coverage, story) : cuedSteps(story);
  const steps = [
    { kind: 'leaves', at: 0, text: say('clock.leaves', { place: placeName(story.from) }) } as const,
    ...middle,
    ...outcome(coverage, story),
    fall(story),
  ];
  // A stable order: what has no second stays behind the step before it.
  const keys = steps.map(({ at }, i) => at ?? Math.max(0, ...steps.slice(0, i).map(step => step.at ?? 0)));
  return steps
    .map((step, i) => ({ step, key: keys[i] }))
    .sort((a, b) => a.key - b.key)
    .map(({ step }) => step);
}

function watchedSteps({ names }: CoverageDef, { clock, command, delay }: PathStory): ClockStep[] {
  const { seen, fireTrack, decided } = clock;
  if (seen === null || decided === null)
    return [{ kind: 'why', at: null, text: say('clock.unseen', { net: names.net }) }];
  const steps: ClockStep[] = [
    { kind: 'seen', at: seen.at, text: say('clock.seen', { ...stationOf(seen.radar) }) },
    { kind: 'track', at: seen.usable, text: say('clock.settled', { seconds: seen.usable - seen.at }) },
    {
      kind: 'decided',
      at: decided,
      text: say('clock.decided', { seconds: delay, command: say(`command.${command}`) }),
    },
  ];
  if (fireTrack === null) return [...steps, { kind: 'why', at: null, text: say('clock.warningOnly') }];
  if (fireTrack.radar === seen.radar) return steps;
  const text = say('clock.fireTrack', { ...stationOf(fireTrack.radar) });
  return [...steps, { kind: 'track', at: fireTrack.usable, text }];
}

const cuedSteps = ({ clock }: PathStory): ClockStep[] => [
  { kind: 'decided', at: clock.launched, text: say('clock.cued') },
];

/** The launch and what comes of it, or why there is none. */
function outcome(coverage: CoverageDef, story: PathStory): ClockStep[] {
  const { clock, encounter, prep } = story;
  const { battery, launched, margin } = clock;
  const verdict = verdictText(clock, coverage);
  const why: ClockStep = { kind: 'why', at: null, text: say('clock.verdict', { verdict }) };
  if (clock.verdict === 'otherSector') return [{ ...why, text: sectorText(coverage, story) }];
  if (battery === null) return [why];
  const station = stationOf(battery.site);
  const last: ClockStep = { kind: 'last', at: battery.latest, text: say('clock.last', { ...station }) };
  if (launched === null || margin === null) return [last];
  const ready = story.reckoning === 'track' ? 'yes' : 'no';
  const shot = { ...station, interceptor: INTERCEPTORS[battery.interceptor]?.name ?? battery.interceptor, ready, prep };
  if (margin < 0)
    return [last, { kind: 'fired', at: launched, text: say('clock.tooLate', { ...shot, late: -margin }) }];
  return [
    { kind: 'fired', at: launched, text: say('clock.fires', shot) },
    ...(encounter?.met ? [meeting(story, encounter.met)] : []),
    { ...last, text: say('clock.spare', { ...station, margin }) },
  ];
}

function meeting(story: PathStory, met: { height: number; time: number }): ClockStep {
  const height = Math.round(met.height);
  const text = say(isFar(story) ? 'clock.meets.far' : 'clock.meets', { height });
  return { kind: 'met', at: Math.round(met.time), text };
}

const isFar = ({ id }: PathStory): boolean => id.kind === 'icbm';

const sectorText = ({ names }: CoverageDef, { to, intoSector }: PathStory): string =>
  intoSector
    ? say('clock.sector.into', { place: placeName(to), partner: names.partner, net: names.net })
    : say('clock.sector.over', { partner: names.partner });

const fall = ({ clock, to, duration }: PathStory): ClockStep => ({
  kind: 'falls',
  at: duration,
  text: say(clock.verdict === 'met' ? 'clock.unmet' : 'clock.falls', { place: placeName(to) }),
});

/** A second of the clock, with its unit. */
export const secondText = (second: number): string => say('clock.second', { second: String(second) });

/** The outcome in one line: "Central Iran to Gaziantep: decided too late by 52 s." */
export const storyText = (coverage: CoverageDef, story: PathStory): string =>
  say('clock.story', {
    ...{ from: placeName(story.from), to: placeName(story.to) },
    outcome: outcomeText(coverage, story),
  });

/** "met, with 404 s to spare", or why not. */
export const outcomeText = (coverage: CoverageDef, story: PathStory): string =>
  verdictText(story.clock, coverage, isFar(story));

/** "Sceptics' sensors: met, with 3 s to spare; …" — what each set of tables says of the same path. */
export function lensesText(
  coverage: CoverageDef,
  stories: readonly [lens: keyof CoverageDef['names']['lenses'], story: PathStory][],
): string {
  const outcomes = stories.map(([lens, story]) =>
    say('clock.lens', { lens: coverage.names.lenses[lens], outcome: outcomeText(coverage, story) }),
  );
  return say('clock.lenses', { outcomes: series(outcomes) });
}
