import { useEffect, useMemo } from 'react';
import {
  type Configuration,
  type CoverSubject,
  LENS_NAMES,
  type LensName,
  type PathStory,
  storyOf,
  type Tables,
} from '../../engine/cover.ts';
import { type Cover, coverOf, type TableSets } from '../board/cover.ts';
import { bordersOf, farLayer, filmFor, stationsOf, withinOf } from '../board/cover-layer.ts';
import type { CoverLayer } from '../board/model.ts';
import type { CoverChoice } from './cover-choice.ts';

/** The chosen path: as things stand, with the draft, and by every estimate of what is shown. */
export interface Stories {
  now: PathStory;
  then: PathStory;
  lenses: [LensName, PathStory][];
}

export interface CoverPicture {
  tables: Tables;
  cover: Cover;
  /** Null until a path is chosen. */
  stories: Stories | null;
}

interface Drawn extends Pick<CoverLayer, 'drafted' | 'stations' | 'film'>, Pick<CoverChoice, 'part'> {
  shown: Configuration;
}

const layerOf = (
  cover: Cover,
  far: CoverLayer['far'],
  { drafted, stations, film, shown, part }: Drawn,
): CoverLayer => ({
  ...{ marks: cover.marks, far, drafted, stations, film },
  ...{ borders: bordersOf(shown), within: withinOf(film, stations, far), alone: part !== 'figures' },
  tip: cell => cover.tip(cell, drafted),
});

const NOTHING: CoverLayer['stations'] = [];

/** All that is shown of a subject; null while tables are on their way. What the board draws of it goes to `onShown`. */
export function useCoverPicture(
  subject: CoverSubject,
  sets: TableSets,
  choice: CoverChoice,
  onShown: (layer: CoverLayer | null) => void,
): CoverPicture | null {
  const { lens, drafted, show, path, reckoning, take, part, filmed } = choice;
  const tables = sets[lens] ?? null;
  const cover = useMemo(() => coverOf(subject, sets, lens, show), [subject, sets, lens, show]);
  const stories = useMemo(() => {
    if (!tables || !filmed || part === 'figures' || (path.kind === 'cell' && path.cell < 0)) return null;
    const tell = (config: CoverSubject['now'], name: LensName, from: Tables): PathStory =>
      storyOf(from, name, config, path, reckoning);
    const shown = drafted ? subject.then : subject.now;
    const lenses = LENS_NAMES.flatMap((name): [LensName, PathStory][] => {
      const set = sets[name];
      return set ? [[name, tell(shown, name, set)]] : [];
    });
    return { now: tell(subject.now, lens, tables), then: tell(subject.then, lens, tables), lenses };
  }, [tables, sets, part, filmed, path, reckoning, lens, drafted, subject]);
  const film = useMemo(
    () => stories && filmFor(subject.coverage, drafted ? stories.then : stories.now, lens, take),
    [stories, subject, drafted, lens, take],
  );
  const shown = drafted ? subject.then : subject.now;
  const stations = useMemo(() => (part === 'figures' ? NOTHING : stationsOf(shown)), [part, shown]);
  const layer = useMemo<CoverLayer | null>(
    () => cover && tables && layerOf(cover, farLayer(tables, cover.far), { drafted, stations, film, shown, part }),
    [cover, tables, drafted, stations, film, shown, part],
  );
  useEffect(() => onShown(layer), [layer, onShown]);
  useEffect(() => () => onShown(null), [onShown]);
  return useMemo(() => cover && tables && { tables, cover, stories }, [cover, tables, stories]);
}
