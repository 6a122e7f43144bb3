/** How good an agreement is against all others of its domain. */
import { agreementSpace, type Domain, TOLERANCE } from '../analysis/index.ts';

export interface Yardstick {
  /** Whether some outcome is worth at least no agreement to everyone. */
  zone: boolean;
  reservation: readonly number[];
  /** The largest product of gains over reservation values. */
  bestProduct: number;
  /** Utilities of the rational Pareto frontier. */
  frontier: readonly number[][];
}

const product = (u: readonly number[], reservation: readonly number[]): number =>
  u.reduce((all, x, i) => all * Math.max(0, x - reservation[i]!), 1);

export function yardstickOf(domain: Domain): Yardstick {
  const space = agreementSpace(domain);
  const frontier = space.frontier.map(point => point.u);
  const { reservation } = domain;
  const bestProduct = frontier.reduce((best, u) => Math.max(best, product(u, reservation)), 0);
  return { zone: !space.noZone, reservation, bestProduct, frontier };
}

/** Nash product of an agreement's utilities as a share of the best, 0 … 1. */
export const nashShare = ({ bestProduct, reservation }: Yardstick, u: readonly number[]): number =>
  bestProduct === 0 ? 0 : product(u, reservation) / bestProduct;

/** Whether no rational outcome is better for one party and worse for none. */
export const onFrontier = ({ frontier }: Yardstick, u: readonly number[]): boolean =>
  frontier.some(point => point.every((x, i) => Math.abs(x - u[i]!) <= TOLERANCE));
