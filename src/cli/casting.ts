/** Which persona sits where, from the command line. */
import { LEVEL_IDS, type Level, MODERATES, PERSONA_IDS, type PersonaId } from '../bots/index.ts';
import { err, ok, type Party, type Result, type Scenario } from '../engine/index.ts';

export interface Casting {
  /** One a party; that of a human seat advises it. */
  personas: PersonaId[];
  level: Level;
}

export const isPersona = (id: string): id is PersonaId => PERSONA_IDS.some(known => known === id);

export function readLevel(text = 'normal'): Result<Level, string> {
  const level = LEVEL_IDS.find(id => id === text);
  return level === undefined ? err(`the levels are ${LEVEL_IDS.join(', ')}, not ${JSON.stringify(text)}`) : ok(level);
}

/** "p1,p2" for the other parties in order; moderates take the seats left over. */
export function castOpponents(scenario: Scenario, seat: Party, list: string | undefined): Result<PersonaId[], string> {
  const typed = list === undefined ? [] : list.split(',');
  const others = scenario.parties.length - 1;
  if (typed.length > others) return err(`--opponents takes at most ${others} personas`);
  const wrong = typed.find(id => !isPersona(id));
  if (wrong !== undefined)
    return err(`there is no persona ${JSON.stringify(wrong)}; there are: ${PERSONA_IDS.join(', ')}`);
  const queue = typed.filter(isPersona);
  return ok(scenario.parties.map((_, party) => (party === seat ? undefined : queue.shift()) ?? moderate(party)));
}

export const moderate = (party: Party): PersonaId => MODERATES[party % MODERATES.length]!;
