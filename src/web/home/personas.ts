import type { Level, PersonaId } from '../../bots/index.ts';
import { say } from '../../words/say.ts';

/** The characters offered as opponents. */
export const CHARACTERS = [
  'bureaucrat',
  'alliance-manager',
  'opportunist',
  'legalist',
  'domestic-survivor',
  'reset-dove',
  'hardliner',
  'spoiler',
] as const satisfies readonly PersonaId[];
type Character = (typeof CHARACTERS)[number];

export const DIFFICULTIES = ['easy', 'normal', 'hard', 'expert'] as const satisfies readonly Level[];

/** Moderate characters, dealt round the table so that the defaults differ by seat. */
const DEFAULTS: PersonaId[] = ['bureaucrat', 'alliance-manager', 'legalist', 'opportunist', 'bureaucrat'];

export const defaultPersona = (seat: number): PersonaId => DEFAULTS[seat % DEFAULTS.length];

const isCharacter = (id: string): id is Character => CHARACTERS.some(each => each === id);

/** What a character is called; one that is not offered goes by its id. */
export const characterName = (id: string): string => (isCharacter(id) ? say(`persona.${id}`) : id);

/** What one would be told of a character before meeting it. */
export const characterLine = (id: string): string => (isCharacter(id) ? say(`persona.${id}.about`) : '');
