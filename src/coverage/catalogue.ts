/**
 * Sites, radars and interceptors of the European dispute. Coordinates in hundredths of a degree. Sources as [V…] in
 * docs/coverage.md; [K] general knowledge of the open literature, not re-read; [A] an assumption of this model.
 */
import type { Place } from './earth.ts';
import type { Interceptor } from './fly-out.ts';

export interface Site extends Place {
  name: string;
}

/** Ships stand in the middle of a sea area; moving one by 2° of longitude changes M of phase 1 between 438 and 581. */
export const SITES: Record<string, Site> = {
  DEV: { name: 'Deveselu', lat: 4408, lon: 2441 },
  RED: { name: 'Redzikowo', lat: 5448, lon: 1710 },
  EMED: { name: 'Eastern Mediterranean ship', lat: 3450, lon: 3100 },
  CMED: { name: 'Central Mediterranean ship', lat: 3800, lon: 1850 },
  BLK: { name: 'Black Sea ship', lat: 4330, lon: 3150 },
  NSEA: { name: 'North Sea ship', lat: 5600, lon: 300 },
  NORS: { name: 'Norwegian Sea ship', lat: 6700, lon: 600 },
  BALT: { name: 'Baltic Sea ship', lat: 5550, lon: 1850 },
  RAM: { name: 'Ramstein (CBO 2009)', lat: 4940, lon: 760 },
  INC: { name: 'Incirlik (CBO 2009)', lat: 3700, lon: 3540 },
};

/** Fire control: an interceptor may be guided by it. Early warning: good enough to raise the alarm, slower to settle. */
export type Quality = 'fire-control' | 'early-warning';

export interface Radar extends Site {
  quality: Quality;
  /** km, or a range of the lens */
  range: number | 'forward';
}

export const RADARS: Record<string, Radar> = {
  /** X-band. NRC's figure is about 1 500 km, Lewis and Postol call it much too large [V4]. */
  KUR: { name: 'Kürecik', lat: 3835, lon: 3779, quality: 'fire-control', range: 'forward' },
  /** Daryal, 6 000 km [V5]; the horizon decides. */
  QAB: { name: 'Qabala', lat: 4087, lon: 4781, quality: 'early-warning', range: 6000 },
  /** Voronezh-DM, 4 200 km [K]; the horizon decides. */
  ARM: { name: 'Armavir', lat: 4493, lon: 4098, quality: 'early-warning', range: 4200 },
  /** [K] */
  FYL: { name: 'Fylingdales', lat: 5436, lon: -67, quality: 'early-warning', range: 5000 },
  /** [A] */
  VAR: { name: 'Vardø', lat: 7037, lon: 3113, quality: 'early-warning', range: 3000 },
  /** X-band of the plan of 2007 [K]. */
  BRD: { name: 'Brdy (plan of 2007)', lat: 4970, lon: 1390, quality: 'fire-control', range: 2500 },
};

const ANY_PATH = Number.POSITIVE_INFINITY;

/** 3.0–3.5 km/s are quoted for Block I [K]; EPAA's text gives it the short and medium ranges [V3], taken as 3 000 km. */
const BLOCK_ONE: Interceptor = { speed: 3.0, burn: 60, ownRadar: true, longestPath: 3000 };

export const INTERCEPTORS: Record<string, Interceptor & { name: string }> = {
  IA: { name: 'SM-3 Block IA', ...BLOCK_ONE },
  IB: { name: 'SM-3 Block IB', ...BLOCK_ONE },
  /** 4.5 km/s: NRC, Sankaran [K]. */
  IIA: { name: 'SM-3 Block IIA', speed: 4.5, burn: 70, ownRadar: false, longestPath: ANY_PATH },
  /** 5.5 km/s was planned [V1]. */
  IIB: { name: 'SM-3 Block IIB', speed: 5.5, burn: 80, ownRadar: false, longestPath: ANY_PATH },
  /** The same held to a cap of 5.0 km/s. */
  IIB50: { name: 'SM-3 Block IIB at 5.0 km/s', speed: 5.0, burn: 80, ownRadar: false, longestPath: ANY_PATH },
  /** Two-stage interceptor of 2007: 6.3 km/s says the Missile Defense Agency, "closer to nine" says Postol [V2]. */
  GBI: { name: 'Two-stage GBI', speed: 6.3, burn: 140, ownRadar: false, longestPath: ANY_PATH },
  GBIX: { name: 'Two-stage GBI at 8.5 km/s', speed: 8.5, burn: 140, ownRadar: false, longestPath: ANY_PATH },
};

/** The table column of a battery: site and interceptor. Blocks IA and IB fly alike and share one. */
export const columnOf = (site: string, interceptor: string): string =>
  `${site}.${interceptor === 'IA' ? 'IB' : interceptor}`;
