/** Words on the canvas. Phaser measures the font of every text by drawing it; here once a font, which is what it takes. */
import type * as Phaser from 'phaser';

type Text = Phaser.GameObjects.Text;
type Style = Phaser.Types.GameObjects.Text.TextStyle;

export class Type {
  private readonly metrics = new Map<string, Phaser.Types.GameObjects.Text.TextMetrics>();

  write(scene: Phaser.Scene, x: number, y: number, words: string, style: Style): Text {
    const font = [style.fontStyle, style.fontSize, style.fontFamily].join(' ');
    const metrics = this.metrics.get(font);
    const text = scene.add.text(x, y, words, metrics ? { ...style, metrics } : style);
    if (!metrics) this.metrics.set(font, text.getTextMetrics());
    return text;
  }

  /** The fonts have come, or are others. */
  forget(): void {
    this.metrics.clear();
  }
}

/** Cuts a text with an ellipsis until it fits. */
export function shorten(text: Text, room: number): void {
  const whole = text.text;
  let kept = Math.min(whole.length - 1, Math.ceil((whole.length * room) / Math.max(1, text.width)) + 1);
  while (text.width > room && kept >= 4) {
    text.setText(`${whole.slice(0, kept).trimEnd()}…`);
    kept -= 1;
  }
}
