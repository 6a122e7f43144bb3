/** What lints say, as data: which sentence, and its values. `src/words` makes the sentences; each id is that of a message there. */
import type { BARGAINERS } from './personas.ts';

/** Names that stand side by side somewhere. */
export type NamedKind = 'parties' | 'groups' | 'pillars' | 'clauses' | 'cards' | 'deployments' | 'terms';

/** A scripted delegation by its name. */
interface PersonaTold {
  id: `persona.${(typeof BARGAINERS)[number]}`;
  values?: undefined;
}

interface Flaws {
  'flaw.coloursAlike': { one: string; other: string };
  'flaw.colourPale': { party: string };
  'flaw.namesAlike': { kind: NamedKind; one: string; other: string };
  'flaw.optionsAlike': { clause: string; one: string; other: string };
  'flaw.briefOption': { clause: string; option: number; last: number };
  'flaw.briefWorth': { clause: string; option: number; said: number; worth: number };
  'flaw.briefSame': { brief: string };
  'flaw.neverRefuses': { constituency: string; slack: number };
  'flaw.neverAgrees': { constituency: string; need: number };
  'flaw.capitalSure': { party: string };
  'flaw.noText': { text: string; language: string };
  'flaw.noTexts': { count: number; language: string };
  'flaw.noNote': { step: number; language: string };
  'flaw.noNotes': { count: number; language: string };
  'flaw.noFile': { file: string; language: string };
  'flaw.cardNever': { card: string };
  'flaw.choiceDear': { option: string };
  'flaw.deploymentNever': { deployment: string };
  'flaw.interimNever': { interim: string };
  'flaw.endingNever': { ending: string };
  'flaw.alwaysDeals': { persona: PersonaTold; games: number };
  'flaw.neverDeals': { persona: PersonaTold; games: number };
  'flaw.lineUnmet': { clause: string };
  'flaw.seatRefuses': { party: string };
  'flaw.seatBehind': { party: string; other: string };
  'flaw.eventUnsourced': { date: string };
  'flaw.yearUnsourced': { year: string };
  'flaw.clauseUnwanted': { clause: string };
  'flaw.optionShut': { option: string; need: number; reach: number };
  'flaw.optionUnwanted': { option: string; better: string };
  'flaw.noZone': { lengths: string };
}

interface Remedies {
  'mend.colour': never;
  'mend.darker': never;
  'mend.name': never;
  'mend.briefOption': { last: number };
  'mend.briefWorth': { worth: number };
  'mend.briefSame': never;
  'mend.neverRefuses': never;
  'mend.neverAgrees': never;
  'mend.capitalSure': never;
  'mend.noText': { path: string; file: string };
  'mend.noTexts': { file: string };
  'mend.noNote': { step: number; file: string };
  'mend.noNotes': { file: string };
  'mend.noFile': { file: string };
  'mend.never': never;
  'mend.choiceDear': { most: number };
  'mend.interimNever': never;
  'mend.alwaysDeals': never;
  'mend.neverDeals': never;
  'mend.lineUnmet': never;
  'mend.seatRefuses': { party: string };
  'mend.seatBehind': { party: string; other: string };
  'mend.unsourced': never;
  'mend.clauseUnwanted': never;
  'mend.optionShut': { reach: number };
  'mend.optionUnwanted': { option: number };
  'mend.noZone': never;
}

type Sayings = Flaws & Remedies;

/** One sentence of a lint. */
export type LintTold = {
  [Id in keyof Sayings]: [Sayings[Id]] extends [never]
    ? { id: Id; values?: undefined }
    : { id: Id; values: Sayings[Id] };
}[keyof Sayings];
