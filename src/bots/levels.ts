/** Difficulty: what a delegation holds out for, how well it guesses and how far it looks; never a hidden bonus. An expert also reads and searches. */
export const LEVEL_IDS = ['easy', 'normal', 'hard', 'expert'] as const;
export type Level = (typeof LEVEL_IDS)[number];

export interface LevelDef {
  /** Added to opening and closing aspiration, in interest points of the reference scale. */
  offset: number;
  /** How far beliefs about others stray from their public importance, in thousandths. */
  noise: number;
  /** Weights tried for each other party when looking for a text. */
  grid: 'coarse' | 'middle' | 'fine';
  /** How many texts its home would not carry it puts aside before giving up. */
  patience: number;
  /** Reads the others' briefs and demands from what they say, and searches for texts they would take (expert/). */
  reads: boolean;
}

export const LEVELS: Record<Level, LevelDef> = {
  easy: { offset: -4, noise: 600, grid: 'coarse', patience: 2, reads: false },
  normal: { offset: -2, noise: 450, grid: 'middle', patience: 6, reads: false },
  hard: { offset: 0, noise: 350, grid: 'fine', patience: 16, reads: false },
  expert: { offset: 0, noise: 0, grid: 'fine', patience: 16, reads: true },
};
