/** From where to where missiles fly in the model. Coordinates in hundredths of a degree. Sources: docs/coverage.md. */

/** [name, latitude, longitude] */
export type NamedPoint = readonly [name: string, lat: number, lon: number];
/** A population cell: group N NATO Europe of 2011, R Russia west of 60° E, E elsewhere; weight in 100 000 people. */
export type Cell = readonly [group: string, country: string, name: string, lat: number, lon: number, weight: number];
/** A field of intercontinental missiles and how many launchers it had in 2011. */
export type Field = readonly [name: string, lat: number, lon: number, launchers: number];

export type MissileClass = 'M' | 'I' | 'L';
/** In the order of their numbers in the tables. */
export const CLASSES: readonly MissileClass[] = ['M', 'I', 'L'];

/** A cell is threatened by the cheapest missile that reaches it: its longest range, km, and how long it burns, s [A]. */
export const MISSILES: Record<MissileClass, { reach: number; boost: number }> = {
  M: { reach: 2000, boost: 100 },
  I: { reach: 3500, boost: 150 },
  L: { reach: Number.POSITIVE_INFINITY, boost: 240 },
};

/** Burn of a Russian intercontinental missile, s [A]. */
export const ICBM_BOOST = 200;

/** Three areas for all of western and central Iran [A]. */
export const LAUNCH_AREAS: readonly NamedPoint[] = [
  ['NW Iran', 3810, 4630],
  ['Central Iran', 3460, 5090],
  ['South-central Iran', 3190, 5440],
];

/** Cities, missile fields and bases across the United States [A]. */
export const US_TARGETS: readonly NamedPoint[] = [
  ['Washington', 3890, -7703],
  ['New York', 4071, -7401],
  ['Kings Bay / Atlanta', 3300, -8300],
  ['Chicago', 4188, -8763],
  ['Houston', 2976, -9537],
  ['Minot', 4842, -10130],
  ['Malmstrom', 4750, -11120],
  ['Warren', 4114, -10480],
  ['Omaha', 4125, -9600],
  ['Los Angeles', 3405, -11824],
  ['San Francisco', 3777, -12242],
  ['Seattle / Bangor', 4760, -12233],
];

/** West of 61° E; launchers approximately as Podvig counted them in 2011 [K]. The eastern fields are left out. */
export const FIELDS: readonly Field[] = [
  ['Kozelsk', 5403, 3577, 29],
  ['Tatishchevo', 5167, 4557, 72],
  ['Vypolzovo', 5788, 3366, 18],
  ['Teykovo', 5685, 4054, 36],
  ['Yoshkar-Ola', 5660, 4822, 27],
  ['Nizhniy Tagil', 5810, 6020, 27],
  ['Dombarovsky', 5080, 5950, 30],
];
