/** The clock of one path in sentences: who saw it, who decided, who fired, and why that was or was not in time. */
import { type Command, INTERCEPTORS, type PathStory, RADARS, SITES } from '../engine/cover.ts';
import type { CoverageDef } from '../engine/scenario.ts';
import { verdictText } from './coverage.ts';

/** What a step is about; the board and the time bar have a sign for each. */
export type StepKind = 'leaves' | 'seen' | 'track' | 'decided' | 'last' | 'fired' | 'met' | 'why' | 'falls';

export interface ClockStep {
  kind: StepKind;
  /** Whole seconds since the launch; null for what never happens. */
  at: number | null;
  text: string;
}

/** How the decision to fire is made, in the order of what it takes. */
export const COMMAND_NAMES: Record<Command, string> = {
  independent: 'each commands its own',
  coordinated: 'two commands that consult',
  joint: 'a joint centre',
  sectoral: 'a sector each',
  dualkey: 'two keys',
};

const stationName = (id: string): string => (RADARS[id] ?? SITES[id])?.name ?? id;

/** "Kürecik sees it": a ship's or a site's own radar is called that. */
const eyeText = (id: string): string => (RADARS[id] ? stationName(id) : `The radar of ${theStation(id)}`);

/** Ships have no name of their own: "the Black Sea ship". */
const theStation = (id: string): string => (/ship$/.test(stationName(id)) ? `the ${stationName(id)}` : stationName(id));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every step in the order of its seconds; what never happens stands where it would have. */
export function clockSteps(coverage: CoverageDef, story: PathStory): ClockStep[] {
  const middle = story.reckoning === 'track' ? watchedSteps(coverage, story) : cuedSteps(story);
  const steps = [
    { kind: 'leaves', at: 0, text: `It leaves ${story.from}.` } as const,
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
    return [{ kind: 'why', at: null, text: `No radar that ${names.net} may listen to ever sees it.` }];
  const steps: ClockStep[] = [
    { kind: 'seen', at: seen.at, text: `${eyeText(seen.radar)} sees it.` },
    {
      kind: 'track',
      at: seen.usable,
      text: `The track has settled, ${seen.usable - seen.at} s later. The decision begins.`,
    },
    { kind: 'decided', at: decided, text: `Decided: ${delay} s (${COMMAND_NAMES[command]}).` },
  ];
  if (fireTrack === null) {
    const text = 'That radar may only warn; none whose track may be fired on ever sees it.';
    return [...steps, { kind: 'why', at: null, text }];
  }
  if (fireTrack.radar === seen.radar) return steps;
  const text = `${eyeText(fireTrack.radar)} has a track that may be fired on; the first was only a warning.`;
  return [...steps, { kind: 'track', at: fireTrack.usable, text }];
}

const cuedSteps = ({ clock }: PathStory): ClockStep[] => [
  { kind: 'decided', at: clock.launched, text: 'A satellite has seen the launch; nobody is asked.' },
];

/** The launch and what comes of it, or why there is none. */
function outcome(coverage: CoverageDef, story: PathStory): ClockStep[] {
  const { clock, encounter, prep } = story;
  const { battery, launched, margin } = clock;
  const why: ClockStep = { kind: 'why', at: null, text: `${capital(verdictText(clock, coverage))}.` };
  if (clock.verdict === 'otherSector') return [{ ...why, text: sectorText(coverage, story) }];
  if (battery === null) return [why];
  const site = capital(theStation(battery.site));
  const last: ClockStep = {
    ...{ kind: 'last', at: battery.latest },
    text: `The last second at which a launch from ${theStation(battery.site)} would meet it.`,
  };
  if (launched === null || margin === null) return [last];
  const kind = INTERCEPTORS[battery.interceptor]?.name ?? battery.interceptor;
  const ready = story.reckoning === 'track' ? `, ${prep} s after the order` : '';
  if (margin < 0) {
    const text = `${site} could fire (${kind}) only now${ready}: ${-margin} s too late.`;
    return [last, { kind: 'fired', at: launched, text }];
  }
  const met = encounter?.met;
  const where = met ? ` ${Math.round(met.height)} km up` : '';
  return [
    { kind: 'fired', at: launched, text: `${site} fires an interceptor (${kind})${ready}.` },
    ...(met
      ? [
          {
            kind: 'met',
            at: Math.round(met.time),
            text: `${isFar(story) ? 'On paper the interceptor' : 'The interceptor'} meets it${where}.`,
          } as const,
        ]
      : []),
    { ...last, text: `${last.text} ${margin} s to spare.` },
  ];
}

const isFar = ({ id }: PathStory): boolean => id.kind === 'icbm';

const sectorText = ({ names }: CoverageDef, { to, intoSector }: PathStory): string =>
  intoSector
    ? `${to} lies in the sector left to ${names.partner}: nothing of ${names.net} fires, in time or not.`
    : `It could be met only over the sector left to ${names.partner}.`;

const fall = ({ clock, to, duration }: PathStory): ClockStep =>
  clock.verdict === 'met'
    ? { kind: 'falls', at: duration, text: `Unmet, it would have come down on ${to}.` }
    : { kind: 'falls', at: duration, text: `It comes down on ${to}.` };

/** The outcome in one line: "Central Iran to Gaziantep: decided too late by 52 s." */
export const storyText = (coverage: CoverageDef, story: PathStory): string =>
  `${story.from} to ${story.to}: ${outcomeText(coverage, story)}.`;

/** "met, with 404 s to spare", or why not. */
export const outcomeText = (coverage: CoverageDef, story: PathStory): string =>
  verdictText(story.clock, coverage, isFar(story));

/** "Sceptics' sensors: met, with 3 s to spare; …" — what each set of tables says of the same path. */
export function lensesText(
  coverage: CoverageDef,
  stories: readonly [lens: keyof CoverageDef['names']['lenses'], story: PathStory][],
): string {
  return `${stories.map(([lens, story]) => `${coverage.names.lenses[lens]}: ${outcomeText(coverage, story)}`).join('; ')}.`;
}
