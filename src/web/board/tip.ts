/** The small dark label over what the pointer is on. */
import type * as Phaser from 'phaser';
import type { Frame } from './frame.ts';
import type { Rect } from './layout.ts';
import type { Spot } from './projection.ts';
import { HALO, hex, INK } from './theme.ts';

const WIDEST = 340;

/** Writes `words` above a spot, `gap` pixels off, or below it when there is no room above; always within `room`. */
export function showTip(
  scene: Phaser.Scene,
  words: string,
  frame: Frame,
  [x, y]: Spot,
  gap: number,
  room: Rect,
): Phaser.GameObjects.Text {
  const tip = scene.add.text(0, 0, words, {
    fontFamily: frame.fonts.sans,
    fontSize: '12px',
    fontStyle: '600',
    color: HALO,
    backgroundColor: hex(INK),
    padding: { x: 7, y: 4 },
    wordWrap: { width: Math.min(WIDEST, room.w - 24) },
    resolution: frame.ratio,
  });
  const left = Math.min(Math.max(room.x + 4, x - tip.width / 2), room.x + room.w - tip.width - 4);
  const above = y - gap - tip.height;
  return tip.setPosition(snap(left, frame.ratio), snap(above >= room.y ? above : y + gap, frame.ratio));
}

/** To whole device pixels, so that text stays crisp. */
export function snap(value: number, ratio: number): number {
  return Math.round(value * ratio) / ratio;
}
