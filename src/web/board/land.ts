/** The map's ground, painted once into a picture: sea, net of meridians, land by tone, coasts, borders. */
import { merge, mesh } from 'topojson-client';
import europe from '../../../assets/map/europe.json';
import type { Size } from './layout.ts';
import { graticule, type Projection } from './projection.ts';
import { BORDER, COAST, GRATICULE, LAND, SEA } from './theme.ts';

type Atlas = Parameters<typeof merge>[0];
type Country = Extract<Parameters<typeof merge>[1], unknown[]>[number] & { properties: { tint: number } };
type Countries = Parameters<typeof mesh>[1] & { geometries: Country[] };

interface Ground {
  /** The land of each tone. */
  tones: ReturnType<typeof merge>[];
  borders: ReturnType<typeof mesh>;
  coasts: ReturnType<typeof mesh>;
}

let known: Ground | null = null;

/** Worked out when first wanted, and then kept: it does not depend on the size of the picture. */
function ground(): Ground {
  if (known) return known;
  const atlas = europe as unknown as Atlas;
  const countries = atlas.objects.countries as Countries;
  known = {
    tones: LAND.map((_, tint) =>
      merge(
        atlas,
        countries.geometries.filter(c => c.properties.tint === tint),
      ),
    ),
    borders: mesh(atlas, countries, (a, b) => a !== b),
    coasts: mesh(atlas, countries, (a, b) => a === b),
  };
  return known;
}

/** Paints a part of the ground, over those before it. */
export type Layer = () => void;

/** The ground on a context of `size` CSS pixels at `ratio` device pixels each, in layers to be painted in this order. */
export function paintGround(context: CanvasRenderingContext2D, p: Projection, size: Size, ratio: number): Layer[] {
  const fill = (tone: number): void => {
    context.beginPath();
    p.trace(context, ground().tones[tone]);
    context.fillStyle = LAND[tone];
    context.fill();
  };
  return [
    () => {
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.fillStyle = SEA;
      context.fillRect(0, 0, size.width, size.height);
      stroke(context, p, graticule, GRATICULE, 0.7);
    },
    () => void ground(),
    ...LAND.map((_, tone) => () => fill(tone)),
    () => stroke(context, p, ground().borders, BORDER, 0.8),
    () => stroke(context, p, ground().coasts, COAST, 0.7),
  ];
}

function stroke(
  context: CanvasRenderingContext2D,
  p: Projection,
  shape: Parameters<Projection['trace']>[1],
  colour: string,
  width: number,
): void {
  context.beginPath();
  p.trace(context, shape);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineJoin = 'round';
  context.stroke();
}
