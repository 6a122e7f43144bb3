/**
 * Puts the board into an element of the page. Draws on demand: the loop sleeps while nothing changes, so that an idle
 * board costs nothing. The canvas renderer was chosen by measurement: without a graphics card it starts in 0.7 of
 * WebGL's time and draws twice its frames, and its lines are smooth without multisampling.
 */
import * as Phaser from 'phaser';
import { markAt } from './cover-marks.ts';
import { type Frame, type Hover, NOWHERE, sameHover } from './frame.ts';
import { type BoardLayout, clampScroll, layoutBoard, preferredHeight, type Size, scrollTo } from './layout.ts';
import type { Board, BoardEvents, BoardModel } from './model.ts';
import { type Picture, pictureOf } from './picture.ts';
import { type Change, plan } from './plan.ts';
import { Pointer, type Under } from './pointer.ts';
import { RoomScene } from './room-scene.ts';
import { TableScene } from './table-scene.ts';
import { placeAt } from './theatre-layout.ts';
import { TheatreScene } from './theatre-scene.ts';
import { type Fonts, fontsOf, hex, PAPER } from './theme.ts';

export type { Board, BoardEvents, BoardModel } from './model.ts';

/** Frames drawn after the last change before the loop sleeps. */
const LINGER = 2;
/** More device pixels than this a CSS pixel cost time and show nothing. */
const MAX_RATIO = 3;

/**
 * Mounts a board in `host`, which gives it its size and is followed when that changes. To assistive technology the host
 * becomes a picture; what it shows is said and done in the twin (twin.tsx). The host's `--board-height` says how high it
 * would have to be to show the whole strip; a page that scrolls may use it.
 */
export function mountBoard(host: HTMLElement, model: BoardModel, on: BoardEvents): Board {
  return new MountedBoard(host, model, on);
}

class MountedBoard implements Board, Under {
  private readonly theatre = new TheatreScene(() => this.wake());
  private readonly room = new RoomScene();
  private readonly table = new TableScene();
  private readonly game: Phaser.Game;
  private readonly observer = new ResizeObserver(() => this.resize());
  private now: Picture;
  private place: BoardLayout;
  private hover: Hover = NOWHERE;
  private scrolled = 0;
  private ready = false;
  private linger = LINGER;
  private pointer: Pointer | null = null;
  private fonts: Fonts;
  /** What the page has handed over and the board has not shown yet. */
  private next: BoardModel | null = null;
  private later: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly host: HTMLElement,
    private model: BoardModel,
    private readonly on: BoardEvents,
  ) {
    this.now = pictureOf(model);
    this.fonts = fontsOf(host);
    this.place = this.arrange();
    this.game = new Phaser.Game(configure(host, [this.theatre, this.room, this.table]));
    this.game.events.once(Phaser.Core.Events.POST_STEP, () => this.start());
    this.game.events.on(Phaser.Core.Events.POST_RENDER, () => this.rest());
    if (!host.hasAttribute('aria-label')) host.setAttribute('aria-label', model.game.scenario.title);
    host.setAttribute('role', 'img');
  }

  /** In a task of its own: the page hands a model over at the end of one that has changed everything else. */
  update(model: BoardModel): void {
    this.next = model;
    this.later ??= setTimeout(() => this.catchUp(), 0);
  }

  private catchUp(): void {
    if (this.later !== null) clearTimeout(this.later);
    this.later = null;
    const model = this.next;
    this.next = null;
    if (model === null) return;
    const before = this.now;
    const otherGame = model.game !== this.model.game;
    const otherRoom = (model.cover?.alone ?? false) !== (this.model.cover?.alone ?? false);
    const { selectedClause } = model;
    if (selectedClause !== null && selectedClause !== this.model.selectedClause)
      this.scrolled = scrollTo(this.place, selectedClause, this.scrolled);
    this.model = model;
    this.now = pictureOf(model);
    if (otherGame) this.redraw();
    else if (otherRoom) this.resize(plan(before, this.now));
    else this.show(plan(before, this.now));
  }

  skip(): void {
    this.catchUp();
    if (!this.ready) return;
    const frame = this.frame([]);
    this.theatre.settle(frame);
    this.table.settle(frame);
    this.wake();
  }

  destroy(): void {
    this.observer.disconnect();
    this.pointer?.close();
    if (this.later !== null) clearTimeout(this.later);
    this.theatre.close();
    this.ready = false;
    this.game.destroy(true);
    // A sleeping loop would never come round to it.
    if (this.game.isRunning && !this.game.loop.running) this.game.loop.wake();
  }

  layout(): BoardLayout {
    return this.place;
  }

  picture(): Picture {
    return this.now;
  }

  scroll(): number {
    return this.scrolled;
  }

  placeAt(x: number, y: number, within: number): string | null {
    return placeAt(this.theatre.standing, x, y, within);
  }

  lineAt(x: number, y: number, within: number): string | null {
    return this.theatre.lineAt(x, y, within);
  }

  cellAt(x: number, y: number, within: number): number | null {
    return markAt(this.theatre.marks, x, y, within);
  }

  setScroll(scroll: number): void {
    this.scrolled = scroll;
    this.show();
  }

  setHover(hover: Hover): void {
    if (sameHover(hover, this.hover)) return;
    this.hover = hover;
    this.show();
  }

  private start(): void {
    this.ready = true;
    const { canvas } = this.game;
    canvas.setAttribute('aria-hidden', 'true');
    this.pointer = new Pointer(canvas, this, this.on);
    this.resize();
    this.observer.observe(this.host);
    this.awaitFonts();
  }

  /** The canvas does not ask for fonts by itself; what was written before they came is written anew. */
  private awaitFonts(): void {
    const { sans, serif } = this.fonts;
    const wanted = [`500 12px ${sans}`, `600 12px ${sans}`, `700 13px ${serif}`];
    if (wanted.every(font => document.fonts.check(font))) return;
    void Promise.allSettled(wanted.map(font => document.fonts.load(font))).then(() => this.redraw());
  }

  private redraw(): void {
    if (!this.ready) return;
    this.fonts = fontsOf(this.host);
    this.theatre.forget();
    this.room.forget();
    this.table.forget();
    this.resize();
  }

  private resize(changes: Change[] = []): void {
    this.place = this.arrange();
    this.scrolled = clampScroll(this.place, this.scrolled);
    if (!this.ready) return;
    resizeGame(this.game, sizeOf(this.host));
    this.game.canvas.style.touchAction = this.place.content > this.place.strip.h ? 'none' : 'pan-y';
    this.show(changes);
  }

  private arrange(): BoardLayout {
    const size = sizeOf(this.host);
    const { clauses, map } = this.model.game.scenario;
    const groups = clauses.map(c => c.group);
    const alone = this.model.cover?.alone ?? false;
    this.host.style.setProperty('--board-height', `${preferredHeight(size.width, groups, map !== null, alone)}px`);
    const layout = layoutBoard(size, groups, map !== null, alone);
    // What the page lays over the map keeps off the strip below it.
    this.host.parentElement?.style.setProperty('--strip-height', `${layout.strip.h}px`);
    return layout;
  }

  private show(changes: Change[] = []): void {
    if (!this.ready) return;
    const frame = this.frame(changes);
    this.theatre.show(frame);
    this.room.show(frame);
    this.table.show(frame);
    this.wake();
  }

  private frame(changes: Change[]): Frame {
    return {
      model: this.model,
      picture: this.now,
      layout: this.place,
      changes,
      moving: !this.model.reducedMotion && !document.hidden,
      hover: this.hover,
      scroll: this.scrolled,
      ratio: ratio(),
      fonts: this.fonts,
    };
  }

  private wake(): void {
    this.linger = LINGER;
    if (this.ready && !this.game.loop.running) this.game.loop.wake();
  }

  /** After each frame: sleep once nothing moves any more. */
  private rest(): void {
    if (!this.ready || [this.theatre, this.table].some(scene => scene.tweens.getTweens().length > 0)) return;
    this.linger -= 1;
    if (this.linger <= 0) this.game.loop.sleep();
  }
}

function configure(host: HTMLElement, scene: Phaser.Scene[]): Phaser.Types.Core.GameConfig {
  const { width, height } = sizeOf(host);
  return {
    type: Phaser.CANVAS,
    parent: host,
    scene,
    banner: false,
    backgroundColor: hex(PAPER),
    disableContextMenu: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { mouse: false, touch: false, keyboard: false, gamepad: false },
    scale: {
      mode: Phaser.Scale.NONE,
      width: Math.round(width * ratio()),
      height: Math.round(height * ratio()),
      zoom: 1 / ratio(),
      expandParent: false,
    },
  };
}

function resizeGame(game: Phaser.Game, { width, height }: Size): void {
  game.scale.setZoom(1 / ratio());
  game.scale.resize(Math.round(width * ratio()), Math.round(height * ratio()));
  Object.assign(game.canvas.style, { width: `${width}px`, height: `${height}px`, display: 'block' });
}

function sizeOf(host: HTMLElement): Size {
  return { width: Math.max(1, Math.floor(host.clientWidth)), height: Math.max(1, Math.floor(host.clientHeight)) };
}

function ratio(): number {
  return Math.min(MAX_RATIO, window.devicePixelRatio || 1);
}
