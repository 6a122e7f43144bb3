/** Draws one second of a film, and says where its words go. */
import { say } from '../../words/say.ts';
import { type Film, placeAtSecond } from './film.ts';
import { type Dash, dashes, outline, type Pen } from './glyphs.ts';
import { type LatLon, type Projection, reach, type Spot } from './projection.ts';
import { BAD, CARD, COVER, INK } from './theme.ts';

const SIGN = 6;
/** A path ahead of the missile is dotted, behind it solid. */
const AHEAD = { width: 1.4, colour: INK, alpha: 0.55, on: 2, off: 4 };
const REACH: Dash = { width: 1.2, colour: COVER.met, alpha: 0.75, on: 6, off: 5 };
const LATE = { width: 1.6, colour: BAD, alpha: 0.9, on: 5, off: 4 };

/** Words beside a sign: what happened, and when. */
export interface FilmLabel {
  id: string;
  at: LatLon;
  text: string;
  tone: number;
}

/** What has happened by that second, in words for the map. */
export function labelsAt(film: Film, second: number): FilmLabel[] {
  const { seen, battery, fired, met, last, end } = film;
  const labels: FilmLabel[] = [];
  const add = (id: string, at: LatLon, text: string, tone: number = INK): void =>
    void labels.push({ id, at, text, tone });
  if (battery && fired !== null && second >= Math.min(fired, end)) {
    const words = say(met ? 'film.fired' : 'film.ready', { battery: battery.name, second: fired });
    add('fired', battery.at, words, met ? INK : BAD);
  } else if (battery) add('battery', battery.at, battery.name);
  if (met && second >= Math.round(met.time))
    add(
      ...(['met', met.at] as const),
      say('film.met', { second: Math.round(met.time), height: Math.round(met.height) }),
      COVER.met,
    );
  if (!met && last && second >= last.launch) add('last', last.at, say('film.last', { second: last.launch }), BAD);
  if (seen)
    add('seen', seen.at, second >= seen.from ? say('film.seen', { radar: seen.name, second: seen.from }) : seen.name);
  if (film.decided !== null && second >= film.decided)
    add('decided', placeAtSecond(film, film.decided), say('film.decided', { second: film.decided }));
  return labels;
}

export function drawFilm(pen: Pen, film: Film, p: Projection, second: number): void {
  pen.clear();
  const { seen, battery } = film;
  if (seen?.rangeKm) ring(pen, p, seen.at, seen.rangeKm, { ...REACH, colour: INK, alpha: 0.5 });
  if (battery) ring(pen, p, battery.at, battery.reachKm, REACH);
  drawPath(pen, film, p, second);
  for (const [eye, from] of [
    [film.seen, film.seen?.from],
    [film.fireTrack, film.fireTrack?.from],
  ] as const)
    if (eye && from !== undefined && second >= from) sightLine(pen, p, eye.at, placeAtSecond(film, from));
  for (const moment of [film.seen?.from, film.decided])
    if (moment != null && second >= moment) dot(pen, p.spot(placeAtSecond(film, moment)));
  drawShot(pen, film, p, second);
}

function ring(pen: Pen, p: Projection, at: LatLon, km: number, dash: Dash): void {
  const rim = reach(p, at, km, null);
  dashes(pen, [...rim, rim[0]], dash);
}

function drawPath(pen: Pen, film: Film, p: Projection, second: number): void {
  const spots = (from: number, to: number): Spot[] => [
    p.spot(placeAtSecond(film, from)),
    ...film.points.filter(({ time }) => time > from && time < to).map(({ at }) => p.spot(at)),
    p.spot(placeAtSecond(film, to)),
  ];
  dashes(pen, spots(second, film.duration), AHEAD);
  pen.lineStyle(2.4, INK, 0.95).beginPath();
  spots(0, second).forEach(([x, y], i) => {
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.strokePath();
  const head = p.spot(placeAtSecond(film, second));
  pen.fillStyle(INK, 1).fillCircle(head[0], head[1], 4);
  pen.lineStyle(1.5, CARD, 1).strokeCircle(head[0], head[1], 4.6);
}

function sightLine(pen: Pen, p: Projection, from: LatLon, to: LatLon): void {
  dashes(pen, [p.spot(from), p.spot(to)], { width: 1, colour: INK, alpha: 0.8, on: 3, off: 2 });
}

function dot(pen: Pen, [x, y]: Spot): void {
  pen.fillStyle(CARD, 1).fillCircle(x, y, 3.6);
  pen.lineStyle(1.6, INK, 1).strokeCircle(x, y, 3.6);
}

/** The interceptor on its way and where it meets; or the place it can no longer come to, crossed out. */
function drawShot(pen: Pen, { battery, fired, met, last }: Film, p: Projection, second: number): void {
  if (!battery) return;
  const home = p.spot(battery.at);
  if (met && fired !== null && second > fired) {
    const share = Math.min(1, (second - fired) / (met.time - fired));
    const goal = p.spot(met.at);
    const tip: Spot = [home[0] + (goal[0] - home[0]) * share, home[1] + (goal[1] - home[1]) * share];
    pen.lineStyle(2.2, COVER.met, 1).lineBetween(home[0], home[1], tip[0], tip[1]);
    if (share === 1) star(pen, goal, COVER.met);
    else pen.fillStyle(COVER.met, 1).fillCircle(tip[0], tip[1], 3);
  }
  if (!met && last && second >= last.launch) {
    const goal = p.spot(last.at);
    dashes(pen, [home, goal], LATE);
    cross(pen, goal);
  }
}

/** Met: a full eight-pointed star. */
function star(pen: Pen, at: Spot, colour: number): void {
  const corners = Array.from({ length: 16 }, (_, i): Spot => {
    const r = i % 2 === 0 ? SIGN + 3 : SIGN - 2.5;
    return [r * Math.sin((i * Math.PI) / 8), -r * Math.cos((i * Math.PI) / 8)];
  });
  pen.fillStyle(colour, 1).lineStyle(1.4, CARD, 1);
  outline(pen, corners, 0, at);
  pen.fillPath();
  pen.strokePath();
}

/** Missed: a cross. */
function cross(pen: Pen, [x, y]: Spot): void {
  for (const [width, colour] of [
    [5.5, CARD],
    [2.6, BAD],
  ] as const) {
    pen.lineStyle(width, colour, 1);
    pen.lineBetween(x - SIGN, y - SIGN, x + SIGN, y + SIGN).lineBetween(x - SIGN, y + SIGN, x + SIGN, y - SIGN);
  }
}
