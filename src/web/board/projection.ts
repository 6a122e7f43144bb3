/**
 * From the globe to the theatre: an equal-area projection about the scenario's centre. Places, circles, fans and the
 * land all pass through the same one, so that they agree. Pure; pixels are CSS pixels of the theatre.
 */
import { type GeoPermissibleObjects, type GeoProjection, geoAzimuthalEqualArea, geoGraticule, geoPath } from 'd3-geo';
import type { MapDef } from '../../engine/scenario.ts';
import type { Size } from './layout.ts';

/** Pixels from the left and the top. */
export type Spot = [x: number, y: number];
/** Degrees. */
export type LatLon = readonly [lat: number, lon: number];

export const EARTH_KM = 6371;
const RAD = Math.PI / 180;
/** Places keep this far from the edge, in pixels. */
const MARGIN = 20;
/** Further from the centre than this, nothing is drawn, in degrees. */
const HORIZON = 100;

export interface Projection {
  spot(at: LatLon): Spot;
  /** The place on the globe under a pixel; null beyond the horizon. */
  placeUnder(spot: Spot): LatLon | null;
  /** Draws shapes on the globe as the current path of a canvas context. */
  trace(context: CanvasRenderingContext2D, shape: GeoPermissibleObjects): void;
  /** Pixels a kilometre at the centre. */
  perKm: number;
  /** Kilometres from the centre to the edge the scenario asks for. */
  radiusKm: number;
}

/** Of what is asked for beside the map's own places, only what lies within so many radii of its centre. */
const WIDEST = 2;

/**
 * The projection for a theatre of this size: the map's radius reaches to the nearer edge, or further out if a place
 * would otherwise fall outside, or one of those that are `wanted` beside them.
 */
export function projectionFor(map: MapDef, size: Size, wanted: readonly LatLon[] = []): Projection {
  const [lat, lon] = map.centre;
  const project = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .clipAngle(HORIZON)
    .translate([0, 0])
    .scale(1)
    .precision(0);
  const half = Math.min(size.width, size.height) / 2;
  const scale = Math.min(
    half / (2 * Math.sin((map.radius * RAD) / 2)),
    widest([...placesOf(map), ...wanted.filter(at => isNear(map, at))], project, size),
  );
  project
    .scale(scale)
    .translate([size.width / 2, size.height / 2])
    .clipExtent([
      [-4, -4],
      [size.width + 4, size.height + 4],
    ]);
  return {
    spot: ([a, o]) => unclipped(project, [o, a]),
    placeUnder: spot => {
      const found = project.invert?.(spot);
      return found?.every(Number.isFinite) ? [found[1], found[0]] : null;
    },
    trace: (context, shape) => {
      geoPath(project, context)(shape);
    },
    perKm: scale / EARTH_KM,
    radiusKm: map.radius * RAD * EARTH_KM,
  };
}

/** Regions are names over an area and may fall outside. */
const placesOf = (map: MapDef): LatLon[] =>
  map.places.filter(place => place.kind !== 'region').map((place): LatLon => [place.lat, place.lon]);

function isNear({ centre, radius }: MapDef, [lat, lon]: LatLon): boolean {
  const [a, b] = [centre[0] * RAD, lat * RAD];
  const cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos((lon - centre[1]) * RAD);
  return cosine >= Math.cos(Math.min(HORIZON, WIDEST * radius) * RAD);
}

/** The largest scale that keeps every place within the margin. */
function widest(places: readonly LatLon[], project: GeoProjection, size: Size): number {
  const room = { x: Math.max(1, size.width / 2 - MARGIN), y: Math.max(1, size.height / 2 - MARGIN) };
  return places
    .map(([lat, lon]) => unclipped(project, [lon, lat]))
    .reduce(
      (least, [x, y]) => Math.min(least, room.x / Math.max(1e-9, Math.abs(x)), room.y / Math.max(1e-9, Math.abs(y))),
      Infinity,
    );
}

/** d3 answers null only for a projection without a formula, which ours is not. */
function unclipped(project: GeoProjection, at: [lon: number, lat: number]): Spot {
  return project(at) ?? [0, 0];
}

/** Where one comes to from `from` by going `km` kilometres along a great circle, starting at `azimuth` degrees from north. */
export function destination([lat, lon]: LatLon, km: number, azimuth: number): LatLon {
  const d = km / EARTH_KM;
  const a = azimuth * RAD;
  const sin = Math.sin(lat * RAD) * Math.cos(d) + Math.cos(lat * RAD) * Math.sin(d) * Math.cos(a);
  const y = Math.sin(a) * Math.sin(d) * Math.cos(lat * RAD);
  const x = Math.cos(d) - Math.sin(lat * RAD) * sin;
  const turned = lon + Math.atan2(y, x) / RAD;
  return [Math.asin(Math.max(-1, Math.min(1, sin))) / RAD, ((turned + 540) % 360) - 180];
}

/** How many degrees a sector opens clockwise from its first to its second azimuth; equal ones are the whole round. */
export function sweep([from, to]: readonly [number, number]): number {
  return (((to - from) % 360) + 360) % 360 || 360;
}

/**
 * The outline of what lies within `km` of a place, between two azimuths (or all round, null), as pixels.
 * `share` in (0, 1] opens only so much of the fan, or grows only so far: for the animation.
 */
export function reach(
  p: Projection,
  from: LatLon,
  km: number,
  sector: readonly [number, number] | null,
  share = 1,
): Spot[] {
  const opening = sector ? sweep(sector) : 360;
  const start = sector ? sector[0] : 0;
  const whole = opening === 360;
  const span = whole ? 360 : opening * share;
  const steps = Math.max(2, Math.ceil(span / 3));
  const far = whole ? km * share : km;
  const rim = Array.from({ length: steps + 1 }, (_, i) => p.spot(destination(from, far, start + (span * i) / steps)));
  return whole ? rim : [...side(p, from, far, start), ...rim, ...side(p, from, far, start + span).reverse()];
}

/** A fan's straight sides are great circles too: a few points along each. */
function side(p: Projection, from: LatLon, km: number, azimuth: number): Spot[] {
  return [0, 0.25, 0.5, 0.75].map(share => p.spot(destination(from, km * share, azimuth)));
}

/**
 * A line over the globe through points, as pixels. Between two points it is straight in latitude and longitude, so that
 * a border drawn along a parallel follows the parallel.
 */
export function course(p: Projection, points: readonly LatLon[]): Spot[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1];
    return next ? STEPS.map(share => p.spot(between(point, next, share))) : [p.spot(point)];
  });
}

const STEPS = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875];

function between(a: LatLon, b: LatLon, share: number): LatLon {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** Meridians and parallels, ten degrees apart. */
export const graticule: GeoPermissibleObjects = geoGraticule().step([10, 10])();
