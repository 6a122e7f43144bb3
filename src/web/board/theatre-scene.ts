/** The theatre: the map and everything on it. Draws a frame; holds no game. */
import * as Phaser from 'phaser';
import type { MapDef, PlaceDef } from '../../engine/scenario.ts';
import type { StandingMark } from './cover-marks.ts';
import { CoverOverlay } from './cover-overlay.ts';
import type { Frame } from './frame.ts';
import { dashes, outline, type Pen, placeSymbol } from './glyphs.ts';
import { type Layer, paintGround } from './land.ts';
import type { Change } from './plan.ts';
import { course, type Projection, projectionFor, reach, type Spot } from './projection.ts';
import { LABEL_HEIGHT, nearCourse, type Standing, standings } from './theatre-layout.ts';
import { BAD, colourOf, HALO, hex, INK, INK_2, KINDS, MOTION } from './theme.ts';
import { showTip, snap } from './tip.ts';
import { Type } from './type.ts';

const GROUND = 'ground';
/** The coverage layer lies between 3 and 8, its marks below the cities. */
const DEPTH = { ground: 0, line: 1, reach: 2, city: 4, symbol: 5, label: 6, edge: 7, tip: 9 };
/** A radar whose range the scenario leaves open is drawn with a fan this long, in pixels. */
const FAN = 64;
/** A reach longer than this share of the map's radius is drawn faintly. */
const FAR = 0.8;
/** Symbols are this much smaller on a narrow map. */
const SMALL = 0.8;
const LABEL_SIZE = 11.5;
const ASIDE = 0.55;

interface Sprite {
  /** What it was drawn from; drawn anew only when that differs. */
  key: string;
  reach: Pen;
  symbol: Pen;
  label: Phaser.GameObjects.Text | null;
}

export class TheatreScene extends Phaser.Scene {
  private readonly sprites = new Map<string, Sprite>();
  private ground: Phaser.GameObjects.Image | null = null;
  private groundKey = '';
  private groundFor: MapDef | null = null;
  private painting: ReturnType<typeof setTimeout> | null = null;
  private readonly type = new Type();
  private lines: Pen | null = null;
  private edge: Pen | null = null;
  private cover: CoverOverlay | null = null;
  private tip: Phaser.GameObjects.Text | null = null;
  private projection: Projection | null = null;
  /** What was last shown, for finding the place under a pointer. */
  standing: Standing[] = [];
  private stoodFor: { states: string; p: Projection } | null = null;
  private courses: { id: string; name: string; points: Spot[] }[] = [];

  /** `painted` is called when something stands on the map that did not when it was last shown. */
  constructor(private readonly painted: () => void) {
    super({ key: 'theatre', active: true });
  }

  create(): void {
    this.lines = this.add.graphics().setDepth(DEPTH.line);
    this.cover = new CoverOverlay(this);
    this.edge = this.add.graphics().setDepth(DEPTH.edge);
  }

  show(frame: Frame): void {
    const map = frame.model.game.scenario.map;
    this.cameras.main.setOrigin(0, 0).setZoom(frame.ratio).setScroll(0, 0);
    this.cameras.main.setVisible(map !== null);
    if (!map) {
      this.standing = [];
      this.stoodFor = null;
      return;
    }
    this.layGround(frame);
    const p = this.projection;
    if (!p) return;
    this.stand(frame, p);
    this.drawLines(frame, p);
    this.cover?.show(frame, p, this.groundKey);
    this.drawPlaces(frame, p);
    this.drawEdge(frame);
    this.drawTip(frame);
  }

  /** Ends all motion where it was going. */
  settle(frame: Frame): void {
    this.tweens.killAll();
    this.cover?.settle();
    for (const id of [...this.sprites.keys()]) this.remove(id);
    this.show({ ...frame, changes: [], moving: false });
  }

  /** Drops all that was drawn, for another game or other fonts. */
  forget(): void {
    this.tweens.killAll();
    this.type.forget();
    this.stoodFor = null;
    this.cover?.forget();
    for (const id of [...this.sprites.keys()]) this.remove(id);
  }

  /** Stops what goes on by itself. */
  close(): void {
    if (this.painting !== null) clearTimeout(this.painting);
    this.painting = null;
  }

  /** Finding room for names is the dearest part of a change, and most changes move no place. */
  private stand(frame: Frame, p: Projection): void {
    const { w: width, h: height } = frame.layout.theatre;
    const { compact } = frame.layout;
    const states = frame.picture.places.map(({ place, now, drafted }) => `${place.id} ${now} ${drafted}`);
    const now = { states: [compact, frame.fonts.sans, ...states].join('|'), p };
    if (this.stoodFor?.states === now.states && this.stoodFor.p === p) return;
    this.stoodFor = now;
    const measure = (place: PlaceDef): number => this.measure(place, frame);
    this.standing = standings(frame.picture.places, p, { width, height, compact }, measure);
  }

  private layGround(frame: Frame): void {
    const { w, h } = frame.layout.theatre;
    const map = frame.model.game.scenario.map;
    const wanted = frame.model.cover?.within ?? [];
    const key = [w, h, frame.ratio, ...wanted].join();
    if (!map || (key === this.groundKey && map === this.groundFor) || w < 1 || h < 1) return;
    this.groundKey = key;
    this.groundFor = map;
    this.projection = projectionFor(map, { width: w, height: h }, wanted);
    this.ground?.destroy();
    if (this.textures.exists(GROUND)) this.textures.remove(GROUND);
    const texture = this.textures.createCanvas(GROUND, Math.ceil(w * frame.ratio), Math.ceil(h * frame.ratio));
    if (!texture) return;
    this.paint(paintGround(texture.context, this.projection, { width: w, height: h }, frame.ratio));
    this.ground = this.add
      .image(0, 0, GROUND)
      .setOrigin(0, 0)
      .setScale(1 / frame.ratio)
      .setDepth(DEPTH.ground);
  }

  /** The first layer at once, the others a task each: all of them together would keep the page from answering. */
  private paint([first, ...others]: Layer[]): void {
    this.close();
    first?.();
    this.painted();
    if (others.length > 0) this.painting = setTimeout(() => this.paint(others), 0);
  }

  private drawLines({ picture }: Frame, p: Projection): void {
    const pen = this.lines;
    if (!pen) return;
    pen.clear();
    this.courses = picture.lines.map(({ line }) => ({ id: line.id, name: line.name, points: course(p, line.points) }));
    picture.lines.forEach(({ now, drafted }, i) => {
      const alpha = now && drafted ? 0.7 : drafted ? 0.95 : 0.3;
      dashes(pen, this.courses[i].points, { width: now ? 1.6 : 2, colour: INK, alpha, on: 7, off: 4 });
    });
  }

  private drawPlaces(frame: Frame, p: Projection): void {
    const shown = new Set(this.standing.map(s => s.place.id));
    for (const id of [...this.sprites.keys()]) if (!shown.has(id)) this.fade(id, frame.moving);
    for (const s of this.standing) {
      const key = [
        this.groundKey,
        s.state,
        s.preview,
        s.label?.x,
        s.label?.y,
        frame.fonts.sans,
        frame.model.cover?.film != null,
      ].join('|');
      if (this.sprites.get(s.place.id)?.key === key) continue;
      this.remove(s.place.id);
      this.sprites.set(s.place.id, this.drawPlace(s, key, frame, p));
    }
    if (!frame.moving) return;
    for (const change of frame.changes) this.enter(change, p, frame);
  }

  private drawPlace(s: Standing, key: string, frame: Frame, p: Projection): Sprite {
    const { parties } = frame.model.game.scenario;
    const colour = s.place.kind === 'city' ? INK_2 : colourOf(parties, s.place.owner);
    const area = this.add.graphics().setDepth(DEPTH.reach);
    drawReach(area, s, colour, p, 1);
    const depth = s.place.kind === 'city' ? DEPTH.city : DEPTH.symbol;
    const symbol = this.add.graphics().setDepth(depth).setPosition(s.spot[0], s.spot[1]);
    symbol.setScale(frame.layout.compact ? SMALL : 1);
    const shape = s.place.owner === null ? null : parties[s.place.owner].shape;
    placeSymbol(symbol, s.place.kind, { colour, shape, planned: s.state === 'planned' });
    markPreview(symbol, s);
    const fading = s.preview === 'lost' ? 0.4 : 1;
    // While one missile is followed, what has no part in it steps back.
    const aside = frame.model.cover?.film ? ASIDE : 1;
    symbol.setAlpha(fading);
    area.setAlpha(aside === 1 ? fading : 0);
    return { key, reach: area, symbol, label: this.drawLabel(s, frame)?.setAlpha(fading * aside) ?? null };
  }

  private drawLabel(s: Standing, frame: Frame): Phaser.GameObjects.Text | null {
    if (!s.label) return null;
    return this.type
      .write(
        this,
        snap(s.label.x, frame.ratio),
        snap(s.label.y + LABEL_HEIGHT / 2, frame.ratio),
        labelText(s.place),
        labelStyle(s, frame),
      )
      .setOrigin(0, 0.5)
      .setDepth(DEPTH.label);
  }

  /** A place that comes in grows out of its point; a radar's fan opens, a range spreads, a ship sails in. */
  private enter(change: Change, p: Projection, frame: Frame): void {
    if (change.kind !== 'place' || change.to === 'hidden') return;
    const sprite = this.sprites.get(change.id);
    const s = this.standing.find(x => x.place.id === change.id);
    if (!sprite || !s) return;
    const colour = colourOf(frame.model.game.scenario.parties, s.place.owner);
    const arrival =
      s.place.kind === 'ship' && change.from === 'hidden' ? { x: { from: s.spot[0] - 42, to: s.spot[0] } } : {};
    this.tweens.add({
      targets: sprite.symbol,
      scale: { from: sprite.symbol.scale * (s.place.kind === 'ship' ? 1 : 1.9), to: sprite.symbol.scale },
      ...arrival,
      duration: MOTION.long,
      ease: 'Cubic.easeOut',
    });
    this.tweens.addCounter({
      from: 0.02,
      to: 1,
      duration: MOTION.long,
      ease: 'Cubic.easeOut',
      onUpdate: tween => {
        if (!sprite.reach.active) return;
        sprite.reach.clear();
        drawReach(sprite.reach, s, colour, p, tween.getValue() ?? 1);
      },
    });
    if (sprite.label) this.tweens.add({ targets: sprite.label, alpha: { from: 0, to: 1 }, duration: MOTION.long });
  }

  private fade(id: string, moving: boolean): void {
    const sprite = this.sprites.get(id);
    if (!sprite) return;
    if (!moving) {
      this.remove(id);
      return;
    }
    this.sprites.delete(id);
    const targets = [sprite.reach, sprite.symbol, sprite.label].filter(x => x !== null);
    this.tweens.add({ targets, alpha: 0, duration: MOTION.short, onComplete: () => discard(targets) });
  }

  private remove(id: string): void {
    const sprite = this.sprites.get(id);
    if (!sprite) return;
    this.sprites.delete(id);
    for (const part of [sprite.reach, sprite.symbol, sprite.label]) {
      if (!part) continue;
      this.tweens.killTweensOf(part);
      part.destroy();
    }
  }

  /** When tension rises the map's edge glows for a moment. */
  private drawEdge(frame: Frame): void {
    const { edge } = this;
    const rise = frame.changes.find(c => c.kind === 'tension' && c.to > c.from);
    if (!edge) return;
    edge.clear();
    if (!rise || !frame.moving) return;
    const { w, h } = frame.layout.theatre;
    edge.lineStyle(6, BAD, 0.8).strokeRect(3, 3, w - 6, h - 6);
    this.tweens.add({ targets: edge, alpha: { from: 1, to: 0 }, duration: MOTION.long });
  }

  get marks(): StandingMark[] {
    return this.cover?.marks ?? [];
  }

  /** The line within so many pixels of a point, by its id. */
  lineAt(x: number, y: number, within: number): string | null {
    return this.courses.find(c => nearCourse(c.points, x, y, within))?.id ?? null;
  }

  /** The whole name of what is pointed at. */
  private drawTip(frame: Frame): void {
    this.tip?.destroy();
    this.tip = null;
    const s = this.standing.find(x => x.place.id === frame.hover.place);
    const drawn = this.courses.find(x => x.id === frame.hover.line);
    const mark = this.marks.find(x => x.mark.cell === frame.hover.cell);
    const spot = s?.spot ?? mark?.spot ?? middle(drawn?.points ?? []);
    const name = s?.place.name ?? (mark && frame.model.cover?.tip(mark.mark.cell)) ?? drawn?.name;
    if (!spot || !name) return;
    const r = s ? KINDS[s.place.kind].r + 6 : 8;
    this.tip = showTip(this, name, frame, spot, r, {
      x: 0,
      y: 0,
      w: frame.layout.theatre.w,
      h: frame.layout.theatre.h,
    });
    this.tip.setDepth(DEPTH.tip);
  }

  private measure(place: PlaceDef, frame: Frame): number {
    const context = this.sys.game.canvas.getContext('2d');
    if (!context) return place.name.length * 6;
    context.save();
    context.font = `${labelWeight(place)} ${labelSize(place)}px ${frame.fonts.sans}`;
    const { width } = context.measureText(labelText(place));
    context.restore();
    return width + 4 + (place.kind === 'region' ? place.name.length * 2 : 0);
  }
}

/** The name without what its author added in brackets; the tip shows it whole. */
function labelText(place: PlaceDef): string {
  const name = place.name.replace(/ *\(.*\)$/, '') || place.name;
  return place.kind === 'region' ? name.toUpperCase() : name;
}

function labelSize({ kind }: PlaceDef): number {
  return kind === 'city' || kind === 'region' ? LABEL_SIZE - 1 : LABEL_SIZE;
}

function labelWeight({ kind }: PlaceDef): string {
  return kind === 'region' ? '600' : kind === 'city' ? '400' : '500';
}

function labelStyle(s: Standing, frame: Frame): Phaser.Types.GameObjects.Text.TextStyle {
  const region = s.place.kind === 'region';
  const quiet = region || s.place.kind === 'city' || s.state === 'planned';
  return {
    fontFamily: frame.fonts.sans,
    fontSize: `${labelSize(s.place)}px`,
    fontStyle: labelWeight(s.place),
    color: hex(quiet ? INK_2 : INK),
    stroke: HALO,
    strokeThickness: region ? 2 : 3,
    letterSpacing: region ? 2 : 0,
    resolution: frame.ratio,
  };
}

/** What the draft would add wears a dashed ring; what it would take away is struck through. */
function markPreview(pen: Pen, s: Standing): void {
  const r = KINDS[s.place.kind].r + 5;
  if (s.preview === 'gained') {
    const rim = Array.from({ length: 33 }, (_, i): [number, number] => [
      r * Math.cos((i * Math.PI) / 16),
      r * Math.sin((i * Math.PI) / 16),
    ]);
    dashes(pen, rim, { width: 1.5, colour: INK, alpha: 0.9, on: 4, off: 3 });
  } else if (s.preview === 'lost') {
    pen.lineStyle(2, INK, 1).lineBetween(-r, r * 0.6, r, -r * 0.6);
  }
}

function drawReach(pen: Pen, s: Standing, colour: number, p: Projection, share: number): void {
  const km = s.place.rangeKm ?? (s.place.sector ? FAN / p.perKm : null);
  if (km === null) return;
  const { sector, kind } = s.place;
  const rimAt = (range: number): Spot[] => reach(p, [s.place.lat, s.place.lon], range, sector, share);
  const rim = rimAt(km);
  const limit = FAR * p.radiusKm;
  const far = km > limit;
  const faint = kind === 'launch' || kind === 'region' || s.state === 'planned';
  // A reach over most of the map is strong near its place only, or it would tint everything alike.
  const fills: [Spot[], number][] = far
    ? [0.25, 0.4, 0.55, 0.7, 0.85, 1].map(part => [rimAt(limit * part), 0.024])
    : [[rim, faint ? 0.05 : 0.12]];
  for (const [outer, alpha] of fills) {
    pen.fillStyle(colour, alpha);
    outline(pen, outer, 0);
    pen.fillPath();
  }
  if (kind === 'region') return;
  if (far || faint) {
    dashes(pen, [...rim, rim[0]], { width: 1.1, colour, alpha: far ? 0.4 : 0.65, on: far ? 2 : 5, off: 4 });
    return;
  }
  pen.lineStyle(1.3, colour, 0.85);
  outline(pen, rim, 0);
  pen.strokePath();
}

function discard(parts: Phaser.GameObjects.GameObject[]): void {
  for (const part of parts) part.destroy();
}

/** The point of a line in the middle of its list. */
function middle(points: readonly Spot[]): Spot | undefined {
  return points[Math.floor(points.length / 2)];
}
