import { percentInTenths, percent as whole } from '../../words/index.ts';

/** A share of 1; a small one to a tenth of a per cent. */
export const percent = (share: number): string => (share > 0 && share < 0.0995 ? percentInTenths(share) : whole(share));
