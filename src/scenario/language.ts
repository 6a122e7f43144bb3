/** The language a scenario's texts are in. */
import type { Scenario } from '../engine/scenario.ts';

export const ENGLISH = 'en';

export const languageOfTexts = ({ language }: Pick<Scenario, 'language'>): string => language ?? ENGLISH;
