/** What a person types for a party, a clause, a pillar … → its index; a miss says what there is. */
import { err, ok, type Party, type Result, type Scenario } from '../engine/index.ts';

interface Named {
  id: string;
  name?: string;
  short?: string;
}

/** By id, short name or name, in any case; spaces and hyphens are the same. */
export function named(list: readonly Named[], typed: string, what: string): Result<number, string> {
  const wanted = plain(typed);
  const index = list.findIndex(item => [item.id, item.short, item.name].some(name => plain(name ?? '') === wanted));
  if (index >= 0) return ok(index);
  return err(`there is no ${what} ${JSON.stringify(typed)}; there are: ${list.map(item => item.id).join(', ')}`);
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
  return err(`${what}: a number is expected${typed === undefined ? '' : `, not ${JSON.stringify(typed)}`}`);
}

/** Id of a length of the scenario; its first when none is named. */
export function lengthNamed(scenario: Scenario, typed: string | undefined): Result<string, string> {
  if (typed === undefined) return ok(scenario.lengths[0]!.id);
  const length = named(scenario.lengths, typed, 'length');
  return length.ok ? ok(scenario.lengths[length.value]!.id) : length;
}
