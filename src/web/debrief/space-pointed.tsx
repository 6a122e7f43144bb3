import { type PointerEvent, useState } from 'react';
import { say } from '../../words/say.ts';
import type { Place } from './deals-chart.ts';
import { type Frame, pixelOf } from './frame.ts';

interface Props {
  frame: Frame;
  pair: readonly [number, number];
  places: Place[];
  shown: number | null;
  onShown: (at: number | null) => void;
}

/** How near the pointer has to come to a mark, in pixels. */
const NEAR = 14;
/** Names of marks on one spot that are shown; the table has them all. */
const NAMES = 4;

/**
 * Over a picture of all deals: a ring round the mark that is asked about and, in the picture pointed at, its name and those of
 * others on the same spot. Names in all pictures would hide what they are about; the slider says them, too.
 */
export function Pointed({ frame, pair: [x, y], places, shown, onShown }: Props) {
  const spots = places.map(({ points }) => pixelOf(frame, points[x]!, points[y]!));
  const [over, setOver] = useState(false);
  const point = ({ nativeEvent: { offsetX, offsetY } }: PointerEvent): void => {
    const far = (at: number): number => Math.hypot(spots[at]!.x - offsetX, spots[at]!.y - offsetY);
    const nearest = spots.reduce((best, _, at) => (far(at) < far(best) ? at : best), 0);
    setOver(true);
    onShown(spots.length > 0 && far(nearest) <= NEAR ? nearest : null);
  };
  const spot = shown === null ? undefined : spots[shown];
  return (
    <div
      className="space-pointed no-print"
      style={{ width: frame.width, height: frame.height }}
      aria-hidden="true"
      onPointerMove={point}
      onPointerDown={point}
      onPointerLeave={event => {
        setOver(false);
        if (event.pointerType === 'mouse') onShown(null);
      }}
    >
      {spot && shown !== null && (
        <>
          <span className="space-ring" style={{ left: spot.x, top: spot.y }} />
          {over && <Names frame={frame} spot={spot} names={namesAt(places, [x, y], shown)} />}
        </>
      )}
    </div>
  );
}

/** The one asked about first, then the others on its spot. */
function namesAt(places: Place[], [x, y]: Props['pair'], shown: number): string[] {
  const { name, points } = places[shown]!;
  const others = places.filter(
    (other, at) => at !== shown && other.points[x] === points[x] && other.points[y] === points[y],
  );
  return [name, ...others.map(other => other.name)];
}

/** On the side of the mark where the picture has more room. */
function Names({ frame, spot, names }: { frame: Frame; spot: { x: number; y: number }; names: string[] }) {
  const left = spot.x <= frame.width / 2;
  const above = spot.y > frame.height / 2;
  return (
    <span
      className="space-names"
      style={{
        ...(left ? { left: spot.x + 12 } : { right: frame.width - spot.x + 12 }),
        ...(above ? { bottom: frame.height - spot.y + 8 } : { top: spot.y + 8 }),
        maxWidth: Math.max(120, (left ? frame.width - spot.x : spot.x) - 12),
      }}
    >
      {names.slice(0, NAMES).map(name => (
        <span key={name}>{name}</span>
      ))}
      {names.length > NAMES && <span>{say('deals.more', { count: names.length - NAMES })}</span>}
    </span>
  );
}
