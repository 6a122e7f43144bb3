/** A scenario without a map: the delegations around their table, the trust of each pair, a sheet a clause. Draws a frame. */
import * as Phaser from 'phaser';
import { say } from '../../words/say.ts';
import type { Frame } from './frame.ts';
import { type Pen, partyMark } from './glyphs.ts';
import type { Rect } from './layout.ts';
import type { TrackView } from './picture.ts';
import type { Spot } from './projection.ts';
import { CAPTION, layoutTable, NUMBER, type RoomLayout, type Seat } from './room.ts';
import { CARD, colourOf, hex, INK, INK_2, ROOM, RULE, TRACK } from './theme.ts';
import { shorten, Type } from './type.ts';

const DEPTH = { ground: 0, text: 1 };
const MARK = 9;
/** Lines of a sheet, and their colour while nothing is written. */
const LINES = 4;
const SHEET = 0xebe5d8;

export class RoomScene extends Phaser.Scene {
  private ground: Pen | null = null;
  private texts: Phaser.GameObjects.Text[] = [];
  private readonly type = new Type();

  constructor() {
    super({ key: 'room', active: true });
  }

  create(): void {
    this.ground = this.add.graphics().setDepth(DEPTH.ground);
  }

  show(frame: Frame): void {
    const { layout, ratio, model } = frame;
    const { theatre } = layout;
    const isRoom = model.game.scenario.map === null && theatre.h > 0;
    this.cameras.main.setOrigin(0, 0).setZoom(ratio).setScroll(0, 0).setVisible(isRoom);
    for (const text of this.texts) text.destroy();
    this.texts = [];
    if (!isRoom || !this.ground) return;
    const { parties, clauses } = model.game.scenario;
    const own = Math.max(0, seatOf(frame));
    const size = { width: theatre.w, height: theatre.h };
    const room = layoutTable(size, { parties: parties.length, clauses: clauses.length, own });
    this.drawTable(this.ground.clear(), room, frame);
    for (const seat of room.seats) this.drawSeat(this.ground, seat, frame);
  }

  /** The fonts have come, or are others. */
  forget(): void {
    this.type.forget();
  }

  private drawTable(pen: Pen, room: RoomLayout, frame: Frame): void {
    const { theatre } = frame.layout;
    const { x, y, rx, ry } = room.table;
    pen.fillStyle(ROOM.floor, 1).fillRect(0, 0, theatre.w, theatre.h);
    pen.fillStyle(ROOM.table, 1).lineStyle(1.5, RULE, 1);
    pen.fillEllipse(x, y, 2 * rx, 2 * ry, 96).strokeEllipse(x, y, 2 * rx, 2 * ry, 96);
    pen.lineStyle(1, RULE, 0.7).strokeEllipse(x, y, 2 * rx - 12, 2 * ry - 12, 96);
    for (const [k, line] of room.lines.entries()) this.drawTrust(pen, line, frame.model.view.public.trust[k]!, frame);
    for (const [clause, sheet] of room.sheets.entries()) drawSheet(pen, sheet, frame.picture.tracks[clause]!);
    const caption = say('board.room.trust');
    const style = { fontFamily: frame.fonts.sans, fontSize: '11px', color: hex(INK_2) };
    this.write([theatre.w - 14, theatre.h - CAPTION / 2], caption, style, frame).setOrigin(1, 0.5);
  }

  private drawTrust(pen: Pen, { from, to, number }: RoomLayout['lines'][number], trust: number, frame: Frame): void {
    pen.lineStyle(1 + trust * 0.35, TRACK, 0.25 + trust * 0.07).lineBetween(...from, ...to);
    pen.fillStyle(ROOM.table, 1).fillCircle(...number, NUMBER);
    const style = { fontFamily: frame.fonts.sans, fontSize: '11.5px', fontStyle: '600', color: hex(INK) };
    this.write(number, String(trust), style, frame).setOrigin(0.5, 0.5);
  }

  private drawSeat(pen: Pen, { party, at, name, side }: Seat, frame: Frame): void {
    const { scenario } = frame.model.game;
    const { shape, short } = scenario.parties[party]!;
    const you = seatOf(frame) === party;
    pen
      .fillStyle(CARD, 1)
      .lineStyle(you ? 2 : 1, you ? INK : RULE, 1)
      .fillCircle(...at, MARK + 5);
    pen.strokeCircle(...at, MARK + 5);
    partyMark(pen, shape, colourOf(scenario.parties, party), MARK, at);
    const style = { fontFamily: frame.fonts.sans, fontSize: '13px', fontStyle: '600', color: hex(INK) };
    const words = say('board.room.seat', {
      name: short,
      you: you ? 'yes' : 'no',
      chair: scenario.chair === party ? 'yes' : 'no',
    });
    const text = this.write(name, words, style, frame).setOrigin((1 - side) / 2, 0.5);
    const [left, right] = [name[0] - 6, frame.layout.theatre.w - name[0] - 6];
    shorten(text, Math.max(24, side === 0 ? 2 * Math.min(left, right) : side > 0 ? right : left));
  }

  private write(
    [x, y]: Spot,
    words: string,
    style: Phaser.Types.GameObjects.Text.TextStyle,
    { ratio }: Frame,
  ): Phaser.GameObjects.Text {
    const text = this.type
      .write(this, Math.round(x), Math.round(y), words, { ...style, resolution: ratio })
      .setDepth(DEPTH.text);
    this.texts.push(text);
    return text;
  }
}

const seatOf = ({ model }: Frame): number => (typeof model.view.seat === 'number' ? model.view.seat : -1);

/** As much of a sheet is written as the text has moved on from the status quo; fainter, what the draft would add. */
function drawSheet(pen: Pen, { x, y, w, h }: Rect, { text, draft, stops }: TrackView): void {
  pen
    .fillStyle(CARD, 1)
    .fillRect(x, y, w, h)
    .lineStyle(1, draft === text ? RULE : INK, 1)
    .strokeRect(x, y, w, h);
  const most = Math.max(1, stops.length - 1);
  for (let line = 0; line < LINES; line++) {
    const isIn = (option: number): boolean => line < Math.ceil((option / most) * LINES);
    pen.lineStyle(1.4, isIn(text) ? INK : isIn(draft) ? TRACK : SHEET, 1);
    pen.lineBetween(x + 3.5, y + 5 + line * 4.4, x + w - (line === LINES - 1 ? 7 : 3.5), y + 5 + line * 4.4);
  }
}
