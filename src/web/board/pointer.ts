/** Mouse and finger on the board, as intentions. The canvas reports pixels; what lies under them is found by pure functions. */
import { type Hover, NOWHERE } from './frame.ts';
import { type BoardLayout, clampScroll, contains, optionAt, type Track, trackAt } from './layout.ts';
import type { BoardEvents } from './model.ts';
import { mayDraft, type Picture } from './picture.ts';

/** What the pointer needs to know of the board at the moment. */
export interface Under {
  layout(): BoardLayout;
  picture(): Picture;
  scroll(): number;
  placeAt(x: number, y: number, within: number): string | null;
  lineAt(x: number, y: number, within: number): string | null;
  cellAt(x: number, y: number, within: number): number | null;
  setScroll(scroll: number): void;
  setHover(hover: Hover): void;
}

/** How far a pointer may stray and still be a tap; then it drags or scrolls. */
const SLOP = 6;
const NEAR = { mouse: 13, touch: 22 };

interface Press {
  x: number;
  y: number;
  scroll: number;
  track: Track | null;
  onStops: boolean;
  act: 'none' | 'drag' | 'scroll';
}

/** Listens on the board's canvas until `close`. */
export class Pointer {
  private readonly stop = new AbortController();
  private press: Press | null = null;
  private place: string | null = null;

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly under: Under,
    private readonly on: BoardEvents,
  ) {
    const options = { signal: this.stop.signal };
    canvas.addEventListener('pointerdown', event => this.down(event), options);
    canvas.addEventListener('pointermove', event => this.move(event), options);
    canvas.addEventListener('pointerup', event => this.up(event), options);
    canvas.addEventListener('pointercancel', () => this.cancel(), options);
    canvas.addEventListener('pointerleave', event => this.leave(event), options);
    canvas.addEventListener('wheel', event => this.wheel(event), { ...options, passive: false });
  }

  close(): void {
    this.stop.abort();
  }

  private down(event: PointerEvent): void {
    if (!event.isPrimary || event.button !== 0) return;
    const [x, y] = this.at(event);
    const found = this.inStrip(x, y);
    const track = found?.track ?? null;
    this.press = { x, y, scroll: this.under.scroll(), track, onStops: found?.onStops ?? false, act: 'none' };
  }

  private move(event: PointerEvent): void {
    if (!event.isPrimary) return;
    const [x, y] = this.at(event);
    const { press } = this;
    if (!press) {
      if (event.pointerType === 'mouse') this.hover(x, y);
      return;
    }
    if (press.act === 'none') this.begin(press, x - press.x, y - press.y, event.pointerId);
    if (press.act === 'drag' && press.track) {
      this.draft(press.track, x);
      this.under.setHover(this.overStop(press.track, x));
    }
    if (press.act === 'scroll') this.under.setScroll(clampScroll(this.under.layout(), press.scroll + press.y - y));
  }

  /** Decides what a press has become once it strays: a drag along its track, or a scroll of the strip. */
  private begin(press: Press, dx: number, dy: number, pointer: number): void {
    if (Math.hypot(dx, dy) < SLOP) return;
    if (press.track && press.onStops && Math.abs(dx) >= Math.abs(dy)) {
      press.act = 'drag';
      this.on.onClause(press.track.clause);
      this.canvas.setPointerCapture(pointer);
    } else if (contains(this.under.layout().strip, press.x, press.y)) press.act = 'scroll';
  }

  private up(event: PointerEvent): void {
    const { press } = this;
    this.press = null;
    if (!press || !event.isPrimary) return;
    const finger = event.pointerType !== 'mouse';
    if (finger) this.under.setHover(NOWHERE);
    if (press.act !== 'none') return;
    if (press.track) {
      this.on.onClause(press.track.clause);
      if (press.onStops) this.draft(press.track, press.x);
      return;
    }
    const tapped = this.overMap(press.x, press.y, finger ? NEAR.touch : NEAR.mouse);
    this.under.setHover(tapped);
    this.point(tapped);
    if (tapped.cell !== null) this.on.onCell(tapped.cell);
  }

  private cancel(): void {
    this.press = null;
    this.under.setHover(NOWHERE);
  }

  private leave(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || this.press?.act === 'drag') return;
    this.under.setHover(NOWHERE);
    this.point(NOWHERE);
  }

  private wheel(event: WheelEvent): void {
    const layout = this.under.layout();
    const [x, y] = this.at(event);
    const next = clampScroll(layout, this.under.scroll() + event.deltaY);
    if (!contains(layout.strip, x, y) || next === this.under.scroll()) return;
    event.preventDefault();
    this.under.setScroll(next);
  }

  private hover(x: number, y: number): void {
    const found = this.inStrip(x, y);
    const next = found?.onStops ? this.overStop(found.track, x) : this.overMap(x, y, NEAR.mouse);
    this.under.setHover(next);
    this.canvas.style.cursor = next.place || next.cell !== null || found ? 'pointer' : 'default';
    this.point(next);
  }

  private overMap(x: number, y: number, near: number): Hover {
    if (!contains(this.under.layout().theatre, x, y)) return NOWHERE;
    const place = this.under.placeAt(x, y, near);
    const cell = place ? null : this.under.cellAt(x, y, near);
    const line = place || cell !== null ? null : this.under.lineAt(x, y, near / 2);
    return { place, line, cell, stop: null };
  }

  private overStop(track: Track, x: number): Hover {
    return { ...NOWHERE, stop: { clause: track.clause, option: optionAt(track, this.countOf(track), x) } };
  }

  private point({ place }: Hover): void {
    if (place !== this.place) this.on.onPlace(place);
    this.place = place;
  }

  private draft(track: Track, x: number): void {
    const view = this.under.picture().tracks[track.clause];
    const option = optionAt(track, view.stops.length, x);
    if (option !== view.draft && mayDraft(view.stops[option])) this.on.onDraft(track.clause, option);
  }

  private countOf(track: Track): number {
    return this.under.picture().tracks[track.clause].stops.length;
  }

  private inStrip(x: number, y: number): ReturnType<typeof trackAt> {
    const layout = this.under.layout();
    return contains(layout.strip, x, y) ? trackAt(layout, x, y - layout.strip.y + this.under.scroll()) : null;
  }

  /** The event's spot on the canvas, in CSS pixels. */
  private at(event: MouseEvent): [number, number] {
    const box = this.canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }
}
