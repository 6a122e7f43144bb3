/** The questions the map answers, in words; every number beside them is reckoned. */
import type { Question, QuestionCase, QuestionRow } from '../engine/cover.ts';
import { say } from './say.ts';

/** Two words for tight places. */
export const questionTitle = ({ id }: Pick<Question, 'id'>): string => say(`question.${id}.title`);
export const questionAsk = ({ id }: Pick<Question, 'id'>): string => say(`question.${id}.ask`);
export const questionAnswer = ({ id }: Pick<Question, 'id'>): string => say(`question.${id}.answer`);

/** One of the configurations that are set side by side. */
export const caseName = ({ id }: Pick<QuestionCase, 'id'>): string => say(`question.case.${id}`);

/** Whose share is compared. */
export const rowName = (row: QuestionRow): string => say(`question.row.${'country' in row ? row.country : row.figure}`);
