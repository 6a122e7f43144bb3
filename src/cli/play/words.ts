/** A typed line as a row of words, taken one by one from the front. */
import { err, ok, type Party, type Result, type Scenario } from '../../engine/index.ts';
import { say } from '../../words/say.ts';
import { clauseNamed, named, numeral, partyNamed } from '../names.ts';

export interface Words {
  scenario: Scenario;
  left: string[];
}

export const wordsOf = (scenario: Scenario, line: string): Words => ({
  scenario,
  left: line.trim().split(/\s+/).filter(Boolean),
});

export const next = (words: Words): string | undefined => words.left.shift();

/** Takes the next word if it is this one, in any case. */
export function took(words: Words, wanted: string): boolean {
  if (words.left[0]?.toLowerCase() !== wanted) return false;
  words.left.shift();
  return true;
}

export const nextNumber = (words: Words, what: string): Result<number, string> => numeral(next(words), what);
export const nextParty = (words: Words): Result<Party, string> => partyNamed(words.scenario, next(words) ?? '');
export const nextClause = (words: Words): Result<number, string> => clauseNamed(words.scenario, next(words) ?? '');
export const nextPillar = (words: Words): Result<number, string> =>
  named(words.scenario.pillars, next(words) ?? '', 'pillar');

/** A clause and the number of one of its options. */
export function nextOption(words: Words): Result<[clause: number, option: number], string> {
  const clause = nextClause(words);
  if (!clause.ok) return clause;
  const option = nextNumber(words, 'OPTION');
  return option.ok ? ok([clause.value, option.value]) : option;
}

/** An item of a list that people count from 1. */
export function nextPlace(words: Words, what: string): Result<number, string> {
  const place = nextNumber(words, what);
  if (!place.ok) return place;
  return place.value > 0 ? ok(place.value - 1) : err(say('complain.fromOne', { what }));
}

/** The whole line must have been understood. */
export function nothingLeft<T>(words: Words, value: T): Result<T, string> {
  if (words.left.length === 0) return ok(value);
  return err(say('complain.notUnderstood', { words: JSON.stringify(words.left.join(' ')) }));
}
