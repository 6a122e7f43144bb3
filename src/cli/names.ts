/** What a person types for a party, a clause, a pillar … → its index; a miss says what there is. */
import { err, ok, type Party, type Result, type Scenario } from '../engine/index.ts';
import { say } from '../words/say.ts';

interface Named {
  id: string;
  name?: string;
  short?: string;
}

/** What is named: an option of a card is a choice. */
type Kind = 'party' | 'clause' | 'pillar' | 'track' | 'length' | 'deployment' | 'interim' | 'choice';

/** By id, short name or name, in any case; spaces and hyphens are the same. */
export function named(list: readonly Named[], typed: string, kind: Kind): Result<number, string> {
  const wanted = plain(typed);
  const index = list.findIndex(item => [item.id, item.short, item.name].some(name => plain(name ?? '') === wanted));
  if (index >= 0) return ok(index);
  const known = list.map(item => item.id).join(', ');
  return err(say('complain.unknown', { kind, given: JSON.stringify(typed), known }));
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]+/g, '-');

/** A name as it is compared when accents are a matter of the keyboard: "İzmir" is "izmir". */
export const folded = (text: string): string =>
  plain(text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i'));

export const partyNamed = (scenario: Scenario, typed: string): Result<Party, string> =>
  named(scenario.parties, typed, 'party');

export const clauseNamed = (scenario: Scenario, typed: string): Result<number, string> =>
  named(scenario.clauses, typed, 'clause');

/** A whole number that is not negative. */
export function numeral(typed: string | undefined, what: string): Result<number, string> {
  if (typed !== undefined && /^\d{1,4}$/.test(typed)) return ok(Number(typed));
  if (typed === undefined) return err(say('complain.numeral', { what }));
  return err(say('complain.numeralNot', { what, given: JSON.stringify(typed) }));
}

/** Id of a length of the scenario; its first when none is named. */
export function lengthNamed(scenario: Scenario, typed: string | undefined): Result<string, string> {
  if (typed === undefined) return ok(scenario.lengths[0]!.id);
  const length = named(scenario.lengths, typed, 'length');
  return length.ok ? ok(scenario.lengths[length.value]!.id) : length;
}
