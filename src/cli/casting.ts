/** Which persona sits where, from the command line. */
import { LEVEL_IDS, type Level, MODERATES, PERSONA_IDS, type PersonaId } from '../bots/index.ts';
import { err, ok, type Party, type Result, type Scenario } from '../engine/index.ts';
import { say } from '../words/say.ts';

export interface Casting {
  /** One a party; that of a human seat advises it. */
  personas: PersonaId[];
  level: Level;
}

export const isPersona = (id: string): id is PersonaId => PERSONA_IDS.some(known => known === id);

export function readLevel(text = 'normal'): Result<Level, string> {
  const level = LEVEL_IDS.find(id => id === text);
  return level === undefined
    ? err(say('complain.levels', { known: LEVEL_IDS.join(', '), given: JSON.stringify(text) }))
    : ok(level);
}

/** "p1,p2" for the other parties in order; moderates take the seats left over. */
export function castOpponents(scenario: Scenario, seat: Party, list: string | undefined): Result<PersonaId[], string> {
  const typed = list === undefined ? [] : list.split(',');
  const others = scenario.parties.length - 1;
  if (typed.length > others) return err(say('complain.opponents', { most: others }));
  const wrong = typed.find(id => !isPersona(id));
  if (wrong !== undefined)
    return err(say('complain.persona', { given: JSON.stringify(wrong), known: PERSONA_IDS.join(', ') }));
  const queue = typed.filter(isPersona);
  return ok(scenario.parties.map((_, party) => (party === seat ? undefined : queue.shift()) ?? moderate(party)));
}

export const moderate = (party: Party): PersonaId => MODERATES[party % MODERATES.length]!;
