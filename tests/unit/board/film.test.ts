/** A film of one missile: where it is when, what is written, and what the map must show of it. */
import { describe, expect, it } from 'vitest';
import { type Configuration, type PathId, storyOf } from '../../../src/engine/cover.ts';
import type { CoverageDef } from '../../../src/engine/scenario.ts';
import { bordersOf, farLayer, filmFor, stationsOf } from '../../../src/web/board/cover-layer.ts';
import { type Film, filmLength, placeAtSecond, placesOfFilm, sayingAt } from '../../../src/web/board/film.ts';
import { drawFilm, labelsAt } from '../../../src/web/board/film-draw.ts';
import type { Pen } from '../../../src/web/board/glyphs.ts';
import { layoutBoard, preferredHeight } from '../../../src/web/board/layout.ts';
import { projectionFor } from '../../../src/web/board/projection.ts';
import { BAD, COVER } from '../../../src/web/board/theme.ts';
import { NET, PHASE_3, shipped as tablesOf } from '../../support/coverage.ts';
import { shipped } from '../../support/games.ts';
import { MAP } from './fixture.ts';

const base = tablesOf();
const coverage = shipped('lisbon-track').coverage as CoverageDef;
const towards = (name: string, launch = 0): PathId => ({
  ...{ kind: 'cell', launch },
  cell: base.cells.findIndex(cell => cell[2] === name),
});
const film = (config: Configuration, id: PathId): Film =>
  filmFor(coverage, storyOf(base, 'base', config, id), 'base', 1);

const alone: Configuration = { sites: PHASE_3, radars: NET };
const met = film(alone, towards('Gaziantep', 1));
const late = film({ ...alone, command: 'dualkey' }, towards('Gaziantep', 1));
const left = film({ ...alone, command: 'sectoral' }, towards('Tallinn'));

/** A pen that notes the colours it draws lines in. */
function notingPen(): { pen: Pen; colours: Set<number> } {
  const colours = new Set<number>();
  const lineStyle = (_: number, colour: number): unknown => {
    colours.add(colour);
    return pen;
  };
  const pen: unknown = new Proxy({}, { get: (_, name) => (name === 'lineStyle' ? lineStyle : () => pen) });
  return { pen: pen as Pen, colours };
}

describe('a film', () => {
  it('follows the missile from its launcher to where it is met', () => {
    expect(placeAtSecond(met, 0)).toEqual(met.points[0]?.at);
    expect(placeAtSecond(met, met.duration + 9)).toEqual(met.points.at(-1)?.at);
    const [lat, lon] = placeAtSecond(met, met.met?.time ?? 0);
    expect([lat, lon]).toEqual([expect.closeTo(met.met?.at[0] ?? 0, 1), expect.closeTo(met.met?.at[1] ?? 0, 1)]);
    expect(met.end).toBe(Math.round(met.met?.time ?? 0));
    expect(late.end).toBe(late.duration);
  });

  it('never jumps, across the date line neither', () => {
    const far = film({ sites: [['NORS', 'IIB']], radars: NET }, { kind: 'icbm', field: 6, target: 10 });
    for (let second = 10; second < far.duration; second += 10) {
      const [a, b] = [placeAtSecond(far, second - 10), placeAtSecond(far, second)];
      expect(Math.abs(a[0] - b[0])).toBeLessThan(2);
    }
    expect(filmLength(far)).toBe(9000);
    expect(filmLength(met)).toBeLessThan(filmLength(far));
  });

  it('says each step when it has come, and the outcome at the end', () => {
    expect(sayingAt(met, 0)).toBe('It leaves Central Iran.');
    expect(sayingAt(met, 170)).toBe('Kürecik sees it.');
    expect(sayingAt(met, met.end)).toBe('Central Iran to Gaziantep: met, with 98 s to spare.');
  });

  it('shows at its end all that its steps tell, and draws a miss unlike a meeting', () => {
    const texts = (each: Film): string =>
      labelsAt(each, each.end)
        .map(({ text }) => text)
        .join('; ');
    expect(texts(met)).toMatch(/ship: fired 228 s; met \d+ s, \d+ km up; Kürecik: sees it 168 s; decided 218 s/);
    expect(texts(late)).toMatch(/ship: ready 378 s; out of reach unless fired by 326 s; Kürecik/);
    expect(texts(left)).not.toMatch(/fired|ready/);
    const p = projectionFor(MAP, { width: 600, height: 400 });
    const [good, bad] = [notingPen(), notingPen()];
    drawFilm(good.pen, met, p, met.end);
    drawFilm(bad.pen, late, p, late.end);
    expect([good.colours.has(BAD), bad.colours.has(BAD)]).toEqual([false, true]);
    expect(good.colours.has(COVER.met)).toBe(true);
  });

  it('has the map make room for what it shows, but not for the other side of the world', () => {
    const north = film({ sites: [['NORS', 'IIB']], radars: NET }, { kind: 'icbm', field: 0, target: 0 });
    const size = { width: 600, height: 400 };
    const p = projectionFor(MAP, size, placesOfFilm(north));
    const [, y] = p.spot([67, 6]);
    expect(y).toBeGreaterThan(0);
    expect(projectionFor(MAP, size).spot([67, 6])[1]).toBeLessThan(y);
    expect(p.perKm).toBeGreaterThan(projectionFor(MAP, size).perKm / 3);
  });
});

describe('the coverage layer', () => {
  it('has a course for every far path, each with its own state', () => {
    const far = base.ru.map(([field, target]) => ({ field, target, now: 'free', then: 'both' }) as const);
    const laid = farLayer(base, [...far]);
    expect(laid).toHaveLength(84);
    expect(laid[0]?.points[0]).toEqual([54.03, 35.77]);
    expect(farLayer(base, [])).toEqual([]);
  });

  it('has the batteries and radars of a configuration, each once', () => {
    const stations = stationsOf({ ...alone, sites: [...PHASE_3, ['RED', 'IIB']], ruRadars: ['QAB'] });
    expect(stations.map(({ name }) => name)).toEqual([
      ...['Eastern Mediterranean ship', 'Deveselu', 'Redzikowo', 'Kürecik', 'Fylingdales', 'Vardø', 'Qabala'],
    ]);
    expect(stations[0]?.kind).toBe('ship');
  });

  it('draws a border only between sectors, where the scenario draws it', () => {
    expect(bordersOf(alone)).toEqual([]);
    const [border] = bordersOf({ ...alone, command: 'sectoral' });
    expect(border).toEqual([
      ...[
        [72, 0],
        [58.5, 0],
        [58.5, 19],
        [53.5, 19],
        [53.5, 36],
        [41.5, 36],
        [41.5, 62],
      ],
    ]);
    const line = shipped('lisbon-track').map?.lines[0]?.points ?? [];
    expect(border?.slice(1, -1).every(([lat, lon]) => line.some(([a, b]) => a === lat && b === lon))).toBe(true);
  });

  it('may have the whole board', () => {
    const size = { width: 800, height: 700 };
    expect(layoutBoard(size, [0, 0, 1], true, true)).toMatchObject({ theatre: { h: 700 }, strip: { h: 0 } });
    expect(preferredHeight(390, [0, 0, 1], true, true)).toBeLessThan(preferredHeight(390, [0, 0, 1]));
  });
});
