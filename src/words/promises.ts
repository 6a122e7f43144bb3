/** Promises, side letters and caucus offers (rules 4.10–4.15). */
import type { CaucusOffer, Letter, PromiseMade, PromiseStatus, PromiseTerms, Scenario } from '../engine/types.ts';
import { clauseName, optionRange, voiceOf } from './names.ts';
import { list } from './numbers.ts';
import { textLines, textSummary } from './texts.ts';

/** The terms after "promises": "no public posture until the end of round 4". */
export function termsText(scenario: Scenario, terms: PromiseTerms): string {
  return `${termsCore(scenario, terms)} until the end of round ${terms.until}`;
}

function termsCore(scenario: Scenario, terms: PromiseTerms): string {
  switch (terms.kind) {
    case 'quiet':
      return 'no public posture';
    case 'groundwork':
      return '2 or more points of work each round';
    case 'noDeployment':
      return 'no deployment';
    case 'noChannel':
      return `no back channel with ${voiceOf(scenario, terms.party)}`;
    case 'clause':
      return `${clauseName(scenario, terms.clause)} ${optionRange(scenario, terms.clause, terms.min, terms.max)} in every text it tables`;
  }
}

/** A short name for a kind of promise, for pickers. */
export function promiseKindText(kind: PromiseTerms['kind']): string {
  switch (kind) {
    case 'quiet':
      return 'No public posture';
    case 'groundwork':
      return '2 or more work a round';
    case 'noDeployment':
      return 'No deployment';
    case 'noChannel':
      return 'No back channel with a named party';
    case 'clause':
      return 'A clause kept within bounds in texts I table';
  }
}

export function statusText(status: PromiseStatus): string {
  switch (status) {
    case 'running':
      return 'running';
    case 'kept':
      return 'kept';
    case 'broken':
      return 'broken';
  }
}

/** "Washington promises Moscow: no public posture until the end of round 4" */
export function promiseText(scenario: Scenario, promise: PromiseMade): string {
  return `${voiceOf(scenario, promise.by)} promises ${voiceOf(scenario, promise.to)}: ${termsText(scenario, promise.terms)}`;
}

/** Both sides of a letter on one line. */
export function letterText(scenario: Scenario, letter: Pick<Letter, 'by' | 'with' | 'gives' | 'gets'>): string {
  const side = (party: number, terms: PromiseTerms | null) =>
    `${voiceOf(scenario, party)} promises ${terms ? termsText(scenario, terms) : 'nothing'}`;
  return `${side(letter.by, letter.gives)}; ${side(letter.with, letter.gets)}`;
}

/** What was put to the other in a caucus, after a colon; the clauses of its text are not named. */
export function offerText(scenario: Scenario, offer: CaucusOffer): string {
  const parts: string[] = [];
  if (offer.letter)
    parts.push(`a side letter (${letterText(scenario, { by: offer.by, with: offer.with, ...offer.letter })})`);
  if (offer.text) parts.push(`a text to table together, ${textSummary(scenario, offer.text)}`);
  return list(parts) || 'nothing in writing';
}

/** The same, a line each, with every clause of its text. */
export function offerLines(scenario: Scenario, offer: CaucusOffer): string[] {
  const lines: string[] = [];
  if (offer.letter)
    lines.push(`Side letter: ${letterText(scenario, { by: offer.by, with: offer.with, ...offer.letter })}`);
  if (offer.text) lines.push('A text to table together:', ...textLines(scenario, offer.text));
  return lines;
}
