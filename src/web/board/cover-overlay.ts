/** The coverage layer of the theatre: marks, far paths, stations, the other side's sector, and one missile with its clock. */
import type * as Phaser from 'phaser';
import { secondText } from '../../words/cover-clock.ts';
import { drawFar, standingFar } from './cover-far.ts';
import { drawMarks, type StandingMark, standingMarks } from './cover-marks.ts';
import { type Film, filmLength, sayingAt } from './film.ts';
import { drawFilm, labelsAt } from './film-draw.ts';
import type { Frame } from './frame.ts';
import { dashes, type Pen, placeSymbol } from './glyphs.ts';
import { placeLabels } from './labels.ts';
import type { CoverLayer, Station } from './model.ts';
import { course, type Projection } from './projection.ts';
import { HALO, hex, INK } from './theme.ts';
import { snap } from './tip.ts';
import { Type } from './type.ts';

const DEPTH = { border: 1, still: 3, station: 5, film: 6, label: 7, clock: 8 };
/** A station this near to a place of the map is that place, in degrees. */
const SAME_PLACE = 0.7;
const LABEL = { size: 12, height: 15 };
const CLOCK = { x: 12, y: 12, size: 26, words: 13, widest: 420 };

/** What was drawn last, so that only what differs is drawn anew. */
interface Drawn {
  layer: CoverLayer | null;
  ground: string;
}

export class CoverOverlay {
  private readonly still: Pen;
  private readonly moving: Pen;
  private readonly type = new Type();
  private stationParts: Phaser.GameObjects.GameObject[] = [];
  private labels: Phaser.GameObjects.Text[] = [];
  private clock: { number: Phaser.GameObjects.Text; words: Phaser.GameObjects.Text } | null = null;
  private tween: Phaser.Tweens.Tween | null = null;
  private take: number | null = null;
  private drawn: Drawn = { layer: null, ground: '' };
  /** The marks as last shown, for finding the one under a pointer. */
  marks: StandingMark[] = [];

  constructor(private readonly scene: Phaser.Scene) {
    this.still = scene.add.graphics().setDepth(DEPTH.still);
    this.moving = scene.add.graphics().setDepth(DEPTH.film);
  }

  /** `ground` names the map the projection is for. */
  show(frame: Frame, p: Projection, ground: string): void {
    const layer = frame.model.cover;
    if (layer === this.drawn.layer && ground === this.drawn.ground) return;
    const before = this.drawn;
    this.drawn = { layer, ground };
    this.drawStill(frame, p, layer);
    if (layer?.stations !== before.layer?.stations || ground !== before.ground) this.drawStations(frame, p, layer);
    this.roll(frame, p, layer?.film ?? null);
  }

  /** Ends the film where it was going. */
  settle(): void {
    this.drawn = { layer: null, ground: '' };
  }

  forget(): void {
    this.type.forget();
    this.settle();
  }

  private drawStill({ layout }: Frame, p: Projection, layer: CoverLayer | null): void {
    this.marks = standingMarks(layer?.marks ?? [], p, layout.compact);
    this.still.clear();
    for (const border of layer?.borders ?? [])
      dashes(this.still, course(p, border), { width: 2, colour: INK, alpha: 0.8, on: 7, off: 4 });
    if (!layer) return;
    // One missile at a time: the others' courses would be mistaken for its own.
    if (!layer.film) drawFar(this.still, standingFar(layer.far, p, layout.theatre.w, layout.theatre.h), layer.drafted);
    drawMarks(this.still, this.marks, layer.drafted);
    this.still.setAlpha(layer.film ? 0.5 : 1);
  }

  private drawStations(frame: Frame, p: Projection, layer: CoverLayer | null): void {
    for (const part of this.stationParts) part.destroy();
    this.stationParts = [];
    const known = frame.picture.places.map(({ place }) => place);
    const isNew = ({ at }: Station): boolean =>
      !known.some(place => Math.abs(place.lat - at[0]) < SAME_PLACE && Math.abs(place.lon - at[1]) < SAME_PLACE);
    for (const station of (layer?.stations ?? []).filter(isNew)) {
      const [x, y] = p.spot(station.at);
      const symbol = this.scene.add.graphics().setDepth(DEPTH.station).setPosition(x, y);
      placeSymbol(symbol, station.kind, { colour: INK, shape: null, planned: false });
      const name = this.write(frame, x + 12, y - LABEL.height / 2, station.name, INK).setDepth(DEPTH.station);
      const [right, left] = [frame.layout.theatre.w - name.width, x - 12 - name.width];
      // Where it fits on neither side it goes below.
      if (x + 12 > right && left >= 0) name.setX(snap(left, frame.ratio));
      else if (x + 12 > right)
        name.setPosition(snap(Math.max(0, Math.min(right, x - name.width / 2)), frame.ratio), y + 10);
      this.stationParts.push(symbol, name);
    }
  }

  /** Shows a film from its beginning, or its end when nothing is to move or it has been shown before. */
  private roll(frame: Frame, p: Projection, film: Film | null): void {
    this.tween?.remove();
    this.tween = null;
    if (!film) {
      this.take = null;
      this.moving.clear();
      this.clearWords();
      return;
    }
    const again = film.take === this.take;
    this.take = film.take;
    if (again || !frame.moving) {
      this.drawMoment(frame, p, film, film.end);
      return;
    }
    this.tween = this.scene.tweens.addCounter({
      from: 0,
      to: film.end,
      duration: filmLength(film),
      onUpdate: tween => this.drawMoment(frame, p, film, Math.floor(tween.getValue() ?? 0)),
      onComplete: () => this.drawMoment(frame, p, film, film.end),
    });
  }

  private drawMoment(frame: Frame, p: Projection, film: Film, second: number): void {
    drawFilm(this.moving, film, p, second);
    this.writeLabels(frame, p, film, second);
    this.writeClock(frame, film, second);
  }

  private writeLabels(frame: Frame, p: Projection, film: Film, second: number): void {
    const wanted = labelsAt(film, second);
    const key = wanted.map(({ text }) => text).join('|');
    if (this.labels[0]?.getData('key') === key) return;
    for (const label of this.labels) label.destroy();
    const { w, h } = frame.layout.theatre;
    const texts = wanted.map(({ text, tone }) =>
      this.write(frame, 0, 0, text, tone).setDepth(DEPTH.label).setBackgroundColor(HALO).setPadding(4, 1),
    );
    const wishes = wanted.map(({ id, at }, rank) => {
      const [x, y] = p.spot(at);
      return { id, x, y, r: 8, w: texts[rank].width, h: LABEL.height, rank };
    });
    const clockRoom = { id: 'clock', x: 0, y: 0, w: Math.min(CLOCK.widest, w), h: 64 };
    const room = placeLabels(wishes, { x: 4, y: 4, w: w - 8, h: h - 8 }, [clockRoom]);
    wanted.forEach(({ id }, i) => {
      const rect = room.get(id);
      texts[i].setVisible(rect !== undefined).setData('key', key);
      if (rect) texts[i].setPosition(snap(rect.x, frame.ratio), snap(rect.y, frame.ratio));
    });
    this.labels = texts;
  }

  private writeClock(frame: Frame, film: Film, second: number): void {
    const style = { fontFamily: frame.fonts.sans, color: hex(INK), backgroundColor: HALO, resolution: frame.ratio };
    this.clock ??= {
      number: this.scene.add
        .text(CLOCK.x, CLOCK.y, '', {
          ...style,
          fontSize: `${CLOCK.size}px`,
          fontStyle: '700',
          padding: { x: 8, y: 3 },
        })
        .setDepth(DEPTH.clock),
      words: this.scene.add
        .text(CLOCK.x, CLOCK.y + 38, '', { ...style, fontSize: `${CLOCK.words}px`, padding: { x: 8, y: 4 } })
        .setDepth(DEPTH.clock),
    };
    this.clock.number.setText(secondText(second));
    const saying = sayingAt(film, second);
    if (this.clock.words.text !== saying)
      this.clock.words.setWordWrapWidth(Math.min(CLOCK.widest, frame.layout.theatre.w - 2 * CLOCK.x)).setText(saying);
  }

  private clearWords(): void {
    for (const label of this.labels) label.destroy();
    this.labels = [];
    this.clock?.number.destroy();
    this.clock?.words.destroy();
    this.clock = null;
  }

  private write(frame: Frame, x: number, y: number, words: string, tone: number): Phaser.GameObjects.Text {
    return this.type.write(this.scene, snap(x, frame.ratio), snap(y, frame.ratio), words, {
      fontFamily: frame.fonts.sans,
      fontSize: `${LABEL.size}px`,
      fontStyle: '600',
      color: hex(tone),
      stroke: HALO,
      strokeThickness: 3,
      resolution: frame.ratio,
    });
  }
}
