/**
 * Makes assets/map/europe.json from world-atlas (Natural Earth 1:50m): keeps what lies within REACH degrees of the
 * centre, simplifies each border once (neighbours keep sharing it), drops islets, rounds. Run: npx tsx assets/map/build.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoAzimuthalEqualArea, geoDistance } from 'd3-geo';

type Point = [number, number];
type Rings = number[][];
interface Country {
  id?: string;
  type: 'Polygon' | 'MultiPolygon';
  arcs: Rings | Rings[];
  properties: { name: string };
}
interface Atlas {
  arcs: Point[][];
  objects: { countries: { geometries: Country[] } };
  transform: { scale: Point; translate: Point };
}
interface Choices {
  tints: Record<string, number>;
  moves: { from: string; to: string; at: Point }[];
}

const CENTRE: Point = [32, 50];
const REACH = 66;
/** Grid of the written coordinates, in degrees. */
const GRID = 0.01;
/** Corners making a triangle smaller than this (square degrees, at the centre) are dropped. */
const DETAIL = 0.002;
/** Islands and lakes smaller than this (square degrees, at the centre) are dropped. */
const ISLET = 0.01;

const here = (file: string): URL => new URL(file, import.meta.url);
const atlas = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
) as Atlas;
const choices = JSON.parse(readFileSync(here('tints.json'), 'utf8')) as Choices;

const plane = geoAzimuthalEqualArea()
  .rotate([-CENTRE[0], -CENTRE[1]])
  .scale(180 / Math.PI)
  .translate([0, 0])
  .precision(0);
const flat = (p: Point): Point => plane(p) ?? [0, 0];
const degrees = (p: Point): number => (geoDistance(p, CENTRE) * 180) / Math.PI;
/** Far from the centre the picture shows little: corners may be coarser. */
const coarseness = (p: Point): number => 1 + (degrees(p) / 32) ** 6;

function decode(arc: Point[]): Point[] {
  const { scale, translate } = atlas.transform;
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function triangle(a: Point, b: Point, c: Point): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}

/** Visvalingam–Whyatt: drop the corner of the smallest triangle until none is below DETAIL. Ends stay. */
function simplify(arc: Point[]): Point[] {
  const points = arc.map(p => ({ p, f: flat(p), limit: DETAIL * coarseness(p) }));
  const least = arc[0]?.join() === arc.at(-1)?.join() ? 4 : 2;
  for (;;) {
    let worst = -1;
    let smallest = 1;
    for (let i = 1; i < points.length - 1; i++) {
      const share = triangle(points[i - 1].f, points[i].f, points[i + 1].f) / points[i].limit;
      if (share < smallest) {
        smallest = share;
        worst = i;
      }
    }
    if (worst < 0 || points.length <= least) return points.map(q => q.p);
    points.splice(worst, 1);
  }
}

const full = atlas.arcs.map(decode);

function ringPoints(ring: number[]): Point[] {
  return ring.flatMap(i => (i < 0 ? [...full[~i]].reverse() : full[i]));
}

function ringArea(points: Point[]): number {
  const f = points.map(flat);
  return Math.abs(f.reduce((sum, [x, y], i) => sum + x * f[(i + 1) % f.length][1] - f[(i + 1) % f.length][0] * y, 0)) / 2;
}

function inside([x, y]: Point, ring: Point[]): boolean {
  return ring.reduce((odd, [ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !odd : odd;
  }, false);
}

/** The polygons of a country worth drawing: near enough and large enough; with them their holes, if large enough. */
function worth(polygons: Rings[]): Rings[] {
  const large = (ring: number[]): boolean => ringArea(ringPoints(ring)) > ISLET * coarseness(ringPoints(ring)[0]);
  return polygons
    .filter(rings => large(rings[0]) && ringPoints(rings[0]).some(p => degrees(p) < REACH))
    .map(rings => rings.filter(large));
}

const countries = atlas.objects.countries.geometries.map(c => ({
  id: c.id ?? '',
  name: c.properties.name,
  polygons: c.type === 'Polygon' ? [c.arcs as Rings] : (c.arcs as Rings[]),
}));
// The scenario's years come before some of the atlas's borders: polygons go back to whom they belonged to.
for (const { from, to, at } of choices.moves) {
  const giver = countries.find(c => c.id === from);
  const taker = countries.find(c => c.id === to);
  const polygon = giver?.polygons.find(rings => inside(at, ringPoints(rings[0])));
  if (!giver || !taker || !polygon) throw new Error(`nothing to move at ${at.join()}`);
  giver.polygons = giver.polygons.filter(p => p !== polygon);
  taker.polygons.push(polygon);
}

const index = new Map<number, number>();
const arcs: Point[][] = [];
function renumber(i: number): number {
  const old = i < 0 ? ~i : i;
  let next = index.get(old);
  if (next === undefined) {
    next = arcs.length;
    index.set(old, next);
    arcs.push(encode(simplify(full[old])));
  }
  return i < 0 ? ~next : next;
}

function encode(arc: Point[]): Point[] {
  let [px, py] = [0, 0];
  const steps: Point[] = [];
  for (const [lon, lat] of arc) {
    const [x, y] = [Math.round(lon / GRID), Math.round(lat / GRID)];
    if (steps.length === 0 || x !== px || y !== py) steps.push([x - px, y - py]);
    [px, py] = [x, y];
  }
  if (steps.length === 1) steps.push([0, 0]);
  return steps;
}

const geometries = countries
  .map(c => ({ ...c, polygons: worth(c.polygons) }))
  .filter(c => c.polygons.length > 0)
  .map(c => ({
    type: 'MultiPolygon',
    properties: { name: c.name, tint: choices.tints[c.id] ?? 0 },
    arcs: c.polygons.map(rings => rings.map(ring => ring.map(renumber))),
  }));

const topology = {
  type: 'Topology',
  transform: { scale: [GRID, GRID], translate: [0, 0] },
  arcs,
  objects: { countries: { type: 'GeometryCollection', geometries } },
};
writeFileSync(here('europe.json'), `${JSON.stringify(topology)}\n`);
