import type { Level, PersonaId } from '../../bots/index.ts';

/** The characters offered as opponents, with what one would be told of them before meeting them. */
export const CHARACTERS: { id: PersonaId; name: string; line: string }[] = [
  { id: 'bureaucrat', name: 'Bureaucrat', line: 'Small steps, steady work, likes to bank what is ready.' },
  { id: 'alliance-manager', name: 'Alliance manager', line: 'Caucuses first, and looks after whoever is worst off.' },
  { id: 'opportunist', name: 'Opportunist', line: 'Trades greedily and answers in kind.' },
  { id: 'legalist', name: 'Legalist', line: 'Wants it in writing: conditions, guarantees, nothing early.' },
  { id: 'domestic-survivor', name: 'Domestic survivor', line: 'Watches the vote at home before anything else.' },
  { id: 'reset-dove', name: 'Dove', line: 'Concedes early, and may not be able to carry it home.' },
  { id: 'hardliner', name: 'Hardliner', line: 'Speeches, red lines, and little movement before the end.' },
  { id: 'spoiler', name: 'Spoiler', line: 'Prefers no deal, and will break a promise to have it.' },
];

export const DIFFICULTIES: { id: Level; name: string; line: string }[] = [
  { id: 'easy', name: 'Easy', line: 'They hold out for less and guess your interests badly.' },
  { id: 'normal', name: 'Normal', line: 'They bargain for a fair share.' },
  { id: 'hard', name: 'Hard', line: 'They hold out for more and read you well.' },
  { id: 'expert', name: 'Expert', line: 'They infer your brief from what you say, and search for what all will sign.' },
];

/** Moderate characters, dealt round the table so that the defaults differ by seat. */
const DEFAULTS: PersonaId[] = ['bureaucrat', 'alliance-manager', 'legalist', 'opportunist', 'bureaucrat'];

export const defaultPersona = (seat: number): PersonaId => DEFAULTS[seat % DEFAULTS.length];

export const characterName = (id: string): string => CHARACTERS.find(each => each.id === id)?.name ?? id;
