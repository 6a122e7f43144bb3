/** The conference table: a track a clause, where the text, the draft and each delegation stand on it. Draws a frame. */
import * as Phaser from 'phaser';
import { say } from '../../words/say.ts';
import type { Frame } from './frame.ts';
import { outline, type Pen, padlock, partyMark } from './glyphs.ts';
import { STACK, stopX, type Track } from './layout.ts';
import type { StopState, TrackView } from './picture.ts';
import type { Spot } from './projection.ts';
import { CARD, colourOf, FOCUS, hex, INK, INK_2, MOTION, PAPER, RULE, TRACK } from './theme.ts';
import { showTip } from './tip.ts';
import { shorten, Type } from './type.ts';

const DEPTH = { ground: 0, text: 1, ring: 2, mark: 3, tip: 4 };
const RING = 10.5;
const STOP = 4;
const MARK = 4.4;
/** How far apart delegations at one stop stand. */
const ELBOW = 7.6;

interface TrackTexts {
  name: Phaser.GameObjects.Text;
  /** The draft's option in words, below the name; on narrow boards. */
  option: Phaser.GameObjects.Text | null;
  /** Every option in words, below its stop; without a map. */
  stops: Phaser.GameObjects.Text[];
}

export class TableScene extends Phaser.Scene {
  private ground: Pen | null = null;
  private rings: Pen[] = [];
  private marks: Pen[][] = [];
  private texts: TrackTexts[] = [];
  private headings: Phaser.GameObjects.Text[] = [];
  private tip: Phaser.GameObjects.Text | null = null;
  private builtFor = '';
  private readonly type = new Type();

  constructor() {
    super({ key: 'table', active: true });
  }

  create(): void {
    this.ground = this.add.graphics().setDepth(DEPTH.ground);
  }

  show(frame: Frame): void {
    const { strip } = frame.layout;
    const { ratio } = frame;
    this.cameras.main
      .setViewport(
        Math.round(strip.x * ratio),
        Math.round(strip.y * ratio),
        Math.ceil(strip.w * ratio),
        Math.ceil(strip.h * ratio),
      )
      .setOrigin(0, 0)
      .setZoom(ratio)
      .setScroll(0, frame.scroll);
    this.build(frame);
    this.drawGround(frame);
    for (const track of frame.layout.tracks) this.placeTrack(track, frame);
    this.drawTip(frame);
  }

  /** Ends all motion where it was going. */
  settle(frame: Frame): void {
    this.tweens.killAll();
    this.show({ ...frame, changes: [], moving: false });
  }

  /** Drops all that was drawn, for another game or other fonts. */
  forget(): void {
    this.builtFor = '';
    this.type.forget();
  }

  /** Everything that depends on size and scenario only. */
  private build(frame: Frame): void {
    const { layout, ratio, fonts, model } = frame;
    const rows = layout.stacked ? layout.tracks.map(({ y }) => y) : [];
    const key = [layout.strip.w, layout.compact, ratio, ...rows].join('|');
    if (key === this.builtFor) return;
    this.builtFor = key;
    this.tweens.killAll();
    for (const old of [...this.headings, ...this.rings, ...this.marks.flat()]) old.destroy();
    for (const old of this.texts) {
      old.name.destroy();
      old.option?.destroy();
      for (const stop of old.stops) stop.destroy();
    }
    const { scenario } = model.game;
    this.headings = layout.headings.map(({ group, x, y }) =>
      this.write(
        x,
        y,
        scenario.groups[group].name,
        { fontFamily: fonts.serif, fontStyle: '700', fontSize: '13px', color: hex(INK) },
        ratio,
      ),
    );
    this.texts = layout.tracks.map(track => this.writeTrack(track, frame));
    this.rings = layout.tracks.map(() => this.add.graphics().setDepth(DEPTH.ring));
    this.marks = layout.tracks.map(() => scenario.parties.map(({ shape }, party) => this.mark(frame, party, shape)));
  }

  private mark(frame: Frame, party: number, shape: Parameters<typeof partyMark>[1]): Pen {
    const pen = this.add.graphics().setDepth(DEPTH.mark);
    partyMark(pen, shape, colourOf(frame.model.game.scenario.parties, party), MARK);
    return pen;
  }

  private writeTrack(track: Track, frame: Frame): TrackTexts {
    if (frame.layout.stacked) return this.writeStacked(track, frame);
    const { fonts, ratio, layout, model } = frame;
    const room = track.x0 - 16 - (track.row.x + 6);
    const style = { fontFamily: fonts.sans, fontSize: '12.5px', color: hex(INK) };
    const lift = layout.compact ? 7 : 0;
    const name = this.write(
      track.row.x + 6,
      track.y - lift,
      model.game.scenario.clauses[track.clause].name,
      style,
      ratio,
    );
    shorten(name, room);
    if (!layout.compact) return { name, option: null, stops: [] };
    const small = { fontFamily: fonts.sans, fontSize: '11px', color: hex(INK_2) };
    return { name, option: this.write(track.row.x + 6, track.y + 9, '', small, ratio), stops: [] };
  }

  private writeStacked({ clause, row, x0, x1, y }: Track, { fonts, ratio, model }: Frame): TrackTexts {
    const { name: words, options } = model.game.scenario.clauses[clause];
    const style = { fontFamily: fonts.sans, fontStyle: '600', fontSize: '13.5px', color: hex(INK) };
    const name = this.write(row.x + 6, y - STACK.track + STACK.name, words, style, ratio);
    shorten(name, row.w - 12);
    const small = { fontFamily: fonts.sans, fontSize: '11.5px', color: hex(INK_2) };
    const step = (x1 - x0) / Math.max(1, options.length - 1);
    const edge = 2 * (x0 - row.x - 4);
    const stops = options.map((option, at) => {
      const x = stopX({ clause, row, x0, x1, y }, at, options.length);
      const text = this.write(x, y - STACK.track + STACK.words, option.name, small, ratio).setOrigin(0.5, 0.5);
      shorten(text, Math.min(step - 10, at === 0 || at === options.length - 1 ? edge : step));
      return text;
    });
    return { name, option: null, stops };
  }

  private write(
    x: number,
    y: number,
    words: string,
    style: Phaser.Types.GameObjects.Text.TextStyle,
    ratio: number,
  ): Phaser.GameObjects.Text {
    return this.type
      .write(this, Math.round(x), Math.round(y), words, { ...style, resolution: ratio })
      .setOrigin(0, 0.5)
      .setDepth(DEPTH.text);
  }

  private drawGround(frame: Frame): void {
    const pen = this.ground;
    if (!pen) return;
    const { layout, picture, scroll } = frame;
    pen.clear().fillStyle(PAPER, 1).fillRect(0, 0, layout.strip.w, Math.max(layout.content, layout.strip.h));
    pen.lineStyle(1, RULE, 1).lineBetween(0, scroll + 0.5, layout.strip.w, scroll + 0.5);
    for (const track of layout.tracks) drawTrack(pen, track, picture.tracks[track.clause], frame);
    drawScrollbar(pen, frame);
  }

  private placeTrack(track: Track, frame: Frame): void {
    const view = frame.picture.tracks[track.clause];
    const count = view.stops.length;
    const ring = this.rings[track.clause];
    const from = lastOf(frame, c => (c.kind === 'draft' && c.clause === track.clause ? c.from : null));
    drawRing(ring, view);
    this.move(
      ring,
      stopX(track, view.draft, count),
      track.y,
      from === null ? null : stopX(track, from, count),
      frame.moving,
    );
    const { option, stops } = this.texts[track.clause];
    stops.forEach((stop, at) => {
      stop.setColor(hex(at === view.draft ? INK : INK_2));
    });
    const words = frame.model.game.scenario.clauses[track.clause].options[view.draft]?.name ?? '';
    if (option && option.getData('words') !== words) {
      option.setData('words', words).setText(words);
      shorten(option, track.x0 - 16 - (track.row.x + 6));
    }
    view.positions.forEach((at, party) => {
      const here = view.positions.flatMap((p, i) => (p === at ? [i] : []));
      const offset = (here.indexOf(party) - (here.length - 1) / 2) * ELBOW;
      const was = lastOf(frame, c =>
        c.kind === 'position' && c.clause === track.clause && c.party === party ? c.from : null,
      );
      const start = was === null ? null : stopX(track, was, count);
      this.move(this.marks[track.clause][party], stopX(track, at, count) + offset, track.y, start, frame.moving);
    });
  }

  /** Slides a thing to its place: from where it is now if it was already under way, else from where the change began. */
  private move(thing: Pen, x: number, y: number, from: number | null, moving: boolean): void {
    const drawn = thing.getData('placed') === true;
    thing.setData('placed', true);
    const underWay = this.tweens.isTweening(thing);
    if (thing.getData('goal') === x && underWay) return;
    thing.setData('goal', x);
    this.tweens.killTweensOf(thing);
    const start = drawn && (underWay || from !== null) ? thing.x : x;
    thing.setPosition(start, y);
    if (!moving || start === x) thing.setX(x);
    else this.tweens.add({ targets: thing, x, duration: MOTION.short, ease: 'Cubic.easeInOut' });
  }

  private drawTip(frame: Frame): void {
    this.tip?.destroy();
    this.tip = null;
    const { stop } = frame.hover;
    const track = stop && frame.layout.tracks.find(t => t.clause === stop.clause);
    if (!stop || !track) return;
    const { scenario } = frame.model.game;
    const clause = scenario.clauses[stop.clause];
    const option = clause.options[stop.option];
    const state = frame.picture.tracks[stop.clause].stops[stop.option];
    const { name } = scenario.pillars[clause.pillar];
    const need = state === 'gated' ? ` · ${say('gate.short', { pillar: name, need: option.need })}` : '';
    const spot: Spot = [stopX(track, stop.option, clause.options.length), track.y];
    const { strip } = frame.layout;
    this.tip = showTip(this, `${option.name}${need}`, frame, spot, 12, {
      x: 0,
      y: frame.scroll,
      w: strip.w,
      h: strip.h,
    });
    this.tip.setDepth(DEPTH.tip);
  }
}

function lastOf(frame: Frame, pick: (change: Frame['changes'][number]) => number | null): number | null {
  for (const change of frame.changes) {
    const found = pick(change);
    if (found !== null) return found;
  }
  return null;
}

function drawTrack(pen: Pen, track: Track, view: TrackView, frame: Frame): void {
  const { row, x0, x1, y } = track;
  const count = view.stops.length;
  if (view.selected) {
    pen.fillStyle(0xffffff, 1).fillRect(row.x, row.y + 1, row.w, row.h - 2);
    pen.fillStyle(FOCUS, 1).fillRect(row.x, row.y + 1, 3, row.h - 2);
  }
  pen.lineStyle(2, TRACK, 1).lineBetween(x0, y, x1, y);
  drawRedLines(pen, track, view, frame);
  const text = stopX(track, view.text, count);
  const draft = stopX(track, view.draft, count);
  if (draft !== text) pen.lineStyle(4, INK, 0.22).lineBetween(text, y, draft, y);
  if (view.text > 0) pen.lineStyle(3, INK, 1).lineBetween(x0, y, text, y);
  view.stops.forEach((state, option) => {
    const crowd = view.positions.filter(at => at === option).length;
    if (crowd < 2) drawStop(pen, stopX(track, option, count), y, state, option <= view.text);
  });
  if (view.banked > 0) padlock(pen, INK, [stopX(track, view.banked - 0.5, count), y]);
  if (view.proposed)
    drawProposed(
      pen,
      stopX(track, view.proposed.option, count),
      y,
      colourOf(frame.model.game.scenario.parties, view.proposed.by),
    );
}

/** Open: a light disc · gated: small and hatched · blocked: crossed · under what is banked: a dot. */
function drawStop(pen: Pen, x: number, y: number, state: StopState, reached: boolean): void {
  if (state === 'below') {
    pen.fillStyle(INK, 1).fillCircle(x, y, 2);
    return;
  }
  pen.fillStyle(reached ? INK : CARD, 1).lineStyle(1.5, reached ? INK : TRACK, 1);
  if (state === 'gated') pen.fillStyle(PAPER, 1);
  outline(pen, null, STOP, [x, y]);
  pen.fillPath();
  pen.strokePath();
  if (state === 'open') return;
  pen.lineStyle(1, state === 'blocked' ? INK : INK_2, 0.9);
  for (const d of [-2, 0.4, 2.8])
    pen.lineBetween(x - 3 + Math.max(0, d), y + 3 + Math.min(0, d), x + 2.6 + Math.min(0, d), y - 2.6 + Math.max(0, d));
  if (state === 'blocked')
    pen
      .lineStyle(1.4, INK, 1)
      .lineBetween(x - 4, y - 4, x + 4, y + 4)
      .lineBetween(x - 4, y + 4, x + 4, y - 4);
}

/** A red line: what its party will not leave, as a bracket under the track in its colour. */
function drawRedLines(pen: Pen, track: Track, view: TrackView, frame: Frame): void {
  const count = view.stops.length;
  view.redLines.forEach(({ party, min, max }, i) => {
    const y = track.y + 8 + i * 2.5;
    const [a, b] = [stopX(track, min, count) - 5, stopX(track, max, count) + 5];
    pen.lineStyle(1.8, colourOf(frame.model.game.scenario.parties, party), 1);
    pen.lineBetween(a, y, b, y).lineBetween(b, y + 0.9, b, track.y - 6);
    if (min > 0) pen.lineBetween(a, y + 0.9, a, track.y - 6);
  });
}

/** The text now on the table: its author's arrow above the stop. */
function drawProposed(pen: Pen, x: number, y: number, colour: number): void {
  pen.fillStyle(colour, 1).fillTriangle(x - 4, y - 12, x + 4, y - 12, x, y - 6.5);
}

/** The draft's ring: solid where the text stands too, with a light rim so that it reads over marks. */
function drawRing(pen: Pen, view: TrackView): void {
  pen.clear().lineStyle(4, PAPER, 0.9).strokeCircle(0, 0, RING);
  pen.lineStyle(2, INK, view.draft === view.text ? 0.55 : 1).strokeCircle(0, 0, RING);
}

function drawScrollbar(pen: Pen, { layout, scroll }: Frame): void {
  const { strip, content } = layout;
  if (content <= strip.h) return;
  const h = Math.max(24, (strip.h * strip.h) / content);
  const y = scroll + ((strip.h - h) * scroll) / (content - strip.h);
  pen.fillStyle(RULE, 1).fillRect(strip.w - 5, y, 3, h);
}
