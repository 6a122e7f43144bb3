/** Promises, side letters and caucus offers (rules 4.10–4.15). */
import type { CaucusOffer, Letter, PromiseMade, PromiseStatus, PromiseTerms, Scenario } from '../engine/types.ts';
import { clauseName, optionRange, voiceOf } from './names.ts';
import { list, series } from './numbers.ts';
import { say } from './say.ts';
import { textLines, textSummary } from './texts.ts';

/** The terms after "promises": "no public posture until the end of round 4". */
export function termsText(scenario: Scenario, { kind, until, party, clause, min, max }: PromiseTerms): string {
  switch (kind) {
    case 'noChannel':
      return say('terms.noChannel', { party: voiceOf(scenario, party), until });
    case 'clause':
      return say('terms.clause', {
        ...{ clause: clauseName(scenario, clause), range: optionRange(scenario, clause, min, max), until },
      });
    default:
      return say(`terms.plain.${kind}`, { until });
  }
}

/** A short name for a kind of promise, for pickers. */
export const promiseKindText = (kind: PromiseTerms['kind']): string => say(`promise.kind.${kind}`);

export const statusText = (status: PromiseStatus): string => say(`promise.status.${status}`);

/** "Washington promises Moscow: no public posture until the end of round 4" */
export function promiseText(scenario: Scenario, promise: PromiseMade): string {
  return say('promise.made', {
    by: voiceOf(scenario, promise.by),
    to: voiceOf(scenario, promise.to),
    terms: termsText(scenario, promise.terms),
  });
}

/** Both sides of a letter on one line. */
export function letterText(scenario: Scenario, letter: Pick<Letter, 'by' | 'with' | 'gives' | 'gets'>): string {
  const side = (at: number, given: PromiseTerms | null): string => {
    const party = voiceOf(scenario, at);
    return given
      ? say('letter.promises', { party, terms: termsText(scenario, given) })
      : say('letter.nothing', { party });
  };
  return series([side(letter.by, letter.gives), side(letter.with, letter.gets)]);
}

const offeredLetter = (scenario: Scenario, { by, with: other, letter }: CaucusOffer): string | null =>
  letter && letterText(scenario, { by, with: other, ...letter });

/** What was put to the other in a caucus, after a colon; the clauses of its text are not named. */
export function offerText(scenario: Scenario, offer: CaucusOffer): string {
  const parts: string[] = [];
  const letter = offeredLetter(scenario, offer);
  if (letter !== null) parts.push(say('offer.letter', { letter }));
  if (offer.text) parts.push(say('offer.text', { text: textSummary(scenario, offer.text) }));
  return list(parts) || say('offer.nothing');
}

/** The same, a line each, with every clause of its text. */
export function offerLines(scenario: Scenario, offer: CaucusOffer): string[] {
  const lines: string[] = [];
  const letter = offeredLetter(scenario, offer);
  if (letter !== null) lines.push(say('offer.line.letter', { letter }));
  if (offer.text) lines.push(say('offer.line.text'), ...textLines(scenario, offer.text));
  return lines;
}
