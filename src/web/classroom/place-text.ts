import type { Role } from '../../wire/types.ts';
import { say } from '../../words/say.ts';

/** Where somebody sits; the table last, for its name may be long. `party` is null for an observer. */
export const placeText = (table: string, party: string | null, role: Role): string =>
  party === null
    ? say('people.place.observer', { role: say(`role.${role}`), table })
    : say('people.place', { party, role: say(`role.${role}`), table });
