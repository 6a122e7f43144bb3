/** Three ways to read the open literature on NATO's sensors. Everything else is the same under each. */
import type { Quality } from './catalogue.ts';

export const LENS_NAMES = ['sceptic', 'base', 'official'] as const;
export type LensName = (typeof LENS_NAMES)[number];

export interface Lens {
  /** How far the radar of a ship or an Aegis Ashore site sees a warhead, km. Sceptics say a few hundred [A]. */
  aegisRange: number;
  /** Kürecik, km: 700–1 500 in the literature [V4]. */
  forwardRange: number;
  /** From the first sight to a usable track, s [A]. */
  settling: Record<Quality, number>;
}

export const LENSES: Record<LensName, Lens> = {
  sceptic: { aegisRange: 600, forwardRange: 700, settling: { 'fire-control': 40, 'early-warning': 60 } },
  base: { aegisRange: 800, forwardRange: 1000, settling: { 'fire-control': 20, 'early-warning': 40 } },
  official: { aegisRange: 1000, forwardRange: 1500, settling: { 'fire-control': 10, 'early-warning': 20 } },
};
