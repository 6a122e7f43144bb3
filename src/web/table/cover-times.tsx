import type { ReactNode } from 'react';
import type { PathStory } from '../../engine/cover.ts';
import type { CoverageDef } from '../../engine/scenario.ts';
import { outcomeText } from '../../words/cover-clock.ts';
import { say } from '../../words/say.ts';
import type { Stories } from './use-cover-picture.ts';

/** How far past it, as a factor. */
const PAST = 1.15;

/** A bar's name and what it shows. */
export type BarRow = readonly [name: string, story: PathStory];

/** Two bars, or one when both say the same. */
export const twoBars = ({ now, then }: Stories): BarRow[] =>
  JSON.stringify(now.clock) === JSON.stringify(then.clock)
    ? [[say('cover.both'), now]]
    : [
        [say('cover.now'), now],
        [say('cover.draft'), then],
      ];

/** Some way past the last thing that matters on any of the bars. */
export function endOf(stories: readonly PathStory[]): number {
  const moments = stories.flatMap(({ clock, encounter }) => [
    ...[clock.seen?.usable, clock.decided, clock.launched, clock.battery?.latest],
    clock.verdict === 'met' ? encounter?.met?.time : null,
  ]);
  const last = Math.max(...moments.map(moment => moment ?? 0));
  const duration = Math.min(...stories.map(story => story.duration));
  return last === 0 ? duration : Math.min(duration, Math.ceil((last * PAST) / 10) * 10);
}

/** Clocks as bars: how long each stretch takes, and from when it is too late. Told in words beside them. */
export function TimeBars({ coverage, rows }: { coverage: CoverageDef; rows: readonly BarRow[] }) {
  const until = endOf(rows.map(([, story]) => story));
  return (
    <figure className="cover-times" aria-hidden="true">
      {rows.map(([name, story]) => (
        <div key={name} className="time-row">
          <span>{name}</span>
          <TimeBar story={story} until={until} />
          <span>{outcomeText(coverage, story)}</span>
        </div>
      ))}
      <BarKey until={until} />
    </figure>
  );
}

type Stretch = 'unseen' | 'settling' | 'deciding' | 'firing' | 'flying';
const STRETCHES: readonly (Stretch | 'latest')[] = ['unseen', 'settling', 'deciding', 'firing', 'flying', 'latest'];

/** What the bars' hatches and colours mean. */
export function BarKey({ until, children }: { until: number; children?: ReactNode }) {
  return (
    <figcaption className="bar-key">
      {children}
      <span aria-hidden="true">{say('cover.bar', { seconds: until })}</span>
      {STRETCHES.map(name => (
        <span key={name} aria-hidden="true">
          <i className={name} /> {say(`cover.stretch.${name}`)}
        </span>
      ))}
    </figcaption>
  );
}

/** One clock up to the second at its right end. */
export function TimeBar({ story, until }: { story: PathStory; until: number }) {
  const share = (seconds: number): string => `${Math.min(100, (100 * seconds) / until)}%`;
  const { battery } = story.clock;
  return (
    <div className="time-bar" aria-hidden="true">
      {stretches(story).map(({ kind, from, to }) => (
        <i key={kind} className={kind} style={{ left: share(from), width: share(to - from) }} />
      ))}
      {battery && <i className="latest" style={{ left: share(battery.latest) }} />}
    </div>
  );
}

/** From one event to the next, as far as there are such; the last one ends with the meeting. */
function stretches({
  clock,
  encounter,
  prep,
  duration,
  reckoning,
}: PathStory): { kind: Stretch; from: number; to: number }[] {
  const { seen, decided, launched } = clock;
  const met = clock.verdict === 'met' && encounter?.met ? encounter.met.time : null;
  const flight = launched !== null && met !== null ? [{ kind: 'flying', from: launched, to: met } as const] : [];
  if (reckoning === 'feared') return [{ kind: 'unseen', from: 0, to: launched ?? duration }, ...flight];
  if (seen === null || decided === null) return [{ kind: 'unseen', from: 0, to: duration }];
  return [
    { kind: 'unseen', from: 0, to: seen.at },
    { kind: 'settling', from: seen.at, to: seen.usable },
    { kind: 'deciding', from: seen.usable, to: decided },
    ...(launched === null ? [] : [{ kind: 'firing', from: Math.min(decided, launched - prep), to: launched } as const]),
    ...flight,
  ];
}
