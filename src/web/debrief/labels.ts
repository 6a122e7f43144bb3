/** Where labels go beside their points, so that none covers another label or somebody else's point. */

export interface Anchor {
  /** The point, in pixels. */
  x: number;
  y: number;
  /** The label's size. */
  width: number;
  height: number;
}

export interface Spot {
  left: number;
  top: number;
}

export interface Box extends Spot {
  width: number;
  height: number;
}

interface Bounds {
  width: number;
  height: number;
}

/** Room kept free around a point. */
const POINT = 10;
/** Directions tried, in order, nearest first: right, left, then round the clock. */
const AROUND = [0, 180, 315, 45, 225, 135, 270, 90].map(degrees => (degrees * Math.PI) / 180);
const REACHES = [16, 30, 48, 70, 96, 130];

const meet = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/** The label's box when it lies in a direction from its point, `reach` away. */
function boxAt({ x, y, width, height }: Anchor, angle: number, reach: number): Box {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const left = x + dx * reach - (dx < -0.1 ? width : dx > 0.1 ? 0 : width / 2);
  const top = y + dy * reach - (dy < -0.1 ? height : dy > 0.1 ? 0 : height / 2);
  return { left, top, width, height };
}

/** What is kept free around a point, `reach` to each side. */
export const around = ({ x, y }: { x: number; y: number }, reach: number): Box => ({
  ...{ left: x - reach, top: y - reach, width: 2 * reach, height: 2 * reach },
});

/** The nearest free place of a label at one of the reaches. */
function freeBox(anchor: Anchor, reaches: readonly number[], taken: readonly Box[], bounds: Bounds): Box | undefined {
  const inside = ({ left, top, width, height }: Box): boolean =>
    left >= 0 && top >= 0 && left + width <= bounds.width && top + height <= bounds.height;
  return reaches
    .flatMap(reach => AROUND.map(angle => boxAt(anchor, angle, reach)))
    .find(box => inside(box) && !taken.some(other => meet(box, other)));
}

/**
 * A spot for each, clear of everybody's points and of what is marked beside them; where everything near is taken, to the
 * right of its point and inside the bounds all the same.
 */
export function placeLabels(
  anchors: readonly Anchor[],
  bounds: Bounds,
  marked: readonly { x: number; y: number }[] = [],
): Spot[] {
  const taken = [...anchors, ...marked].map(point => around(point, POINT));
  return anchors.map(anchor => {
    const box = freeBox(anchor, REACHES, taken, bounds) ?? clamped(boxAt(anchor, 0, REACHES[0]!), bounds);
    taken.push(box);
    return { left: box.left, top: box.top };
  });
}

/** A spot for those that find one at their reaches clear of what is taken, in the order given; null for the others. */
export function placeWhereFree(
  labels: readonly { anchor: Anchor; reaches: readonly number[] }[],
  before: readonly Box[],
  bounds: Bounds,
): (Box | null)[] {
  const taken = [...before];
  return labels.map(({ anchor, reaches }) => {
    const box = freeBox(anchor, reaches, taken, bounds) ?? null;
    if (box) taken.push(box);
    return box;
  });
}

const clamped = (box: Box, bounds: Bounds): Box => ({
  ...box,
  left: Math.max(0, Math.min(box.left, bounds.width - box.width)),
  top: Math.max(0, Math.min(box.top, bounds.height - box.height)),
});
