/** Shares and means as the reader's language writes them. */
import { say } from '../../words/say.ts';

function tenths(value: number): { sign: string; whole: number; tenths: number } {
  const all = Math.round(Math.abs(value) * 10);
  return { sign: value < 0 && all > 0 ? '−' : '', whole: Math.floor(all / 10), tenths: all % 10 };
}

/** One decimal, with a true minus. */
export const decimal = (value: number): string => say('workshop.number.decimal', tenths(value));

/** Small shares to a tenth of a per cent. */
export const percent = (share: number): string =>
  share > 0 && share < 0.0995
    ? say('workshop.number.percent.tenths', tenths(share * 100))
    : say('workshop.number.percent', { share: Math.round(share * 100) });
