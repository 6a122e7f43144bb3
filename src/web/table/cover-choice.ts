/** What a person has chosen to look at in the coverage layer. */
import type { LensName, PathId, Reckoning } from '../../engine/cover.ts';
import type { CoverShow } from '../board/cover.ts';

export type CoverPart = 'figures' | 'flight' | 'questions';

export interface CoverChoice {
  part: CoverPart;
  lens: LensName;
  /** The map shows the draft rather than things as they stand. */
  drafted: boolean;
  show: CoverShow;
  path: PathId;
  reckoning: Reckoning;
  /** A question, and which of its cases the map shows; whether it shows its one launch. */
  question: number;
  case: number;
  filmed: boolean;
  /** Raised to play the missile again. */
  take: number;
}

export type Choose = (change: Partial<CoverChoice>) => void;

export const FIRST_CHOICE: CoverChoice = {
  ...{ part: 'figures', lens: 'base', drafted: true, show: 'all' },
  ...{ path: { kind: 'cell', cell: -1, launch: 0 }, reckoning: 'track', take: 0 },
  ...{ question: 0, case: 0, filmed: false },
};
