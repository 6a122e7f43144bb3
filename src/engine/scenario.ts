/**
 * The shape of a scenario once parsed: what a negotiation is made of. Parties, clauses, tracks and so on are
 * referred to by index (their position in the scenario's list), never by id, so that rules work on small integers.
 * Only `src/scenario` makes one; nothing in it runs.
 */
import type { CoverageDef } from './scenario-coverage.ts';

export type { CoverageDef };

/** Index of a party, 0 … parties−1. */
export type Party = number;
/** One entry a party, in the scenario's order. */
export type ByParty<T> = T[];

export const ROLES = ['hard', 'institutional', 'dove'] as const;
export type Role = (typeof ROLES)[number];
/** Index into ROLES: 0 hard, 1 institutional, 2 dove. */
export type RoleIndex = 0 | 1 | 2;
export const HARD = 0;
export const DOVE = 2;

export const YARDSTICKS = ['reciprocity', 'transparency', 'confidence'] as const;
export type Yardstick = (typeof YARDSTICKS)[number];

export const SHAPES = ['circle', 'square', 'diamond', 'triangle', 'hexagon'] as const;
export type Shape = (typeof SHAPES)[number];

/** `min` and `max` are inclusive; a bound left out does not bind. */
export interface Bounds {
  min?: number;
  max?: number;
}

/** The closed vocabulary of conditions; every one reads public state only. */
export type Condition =
  | { is: 'all'; of: Condition[] }
  | { is: 'any'; of: Condition[] }
  | { is: 'not'; of: Condition }
  | ({ is: 'round' } & Bounds)
  | ({ is: 'tension' } & Bounds)
  | ({ is: 'track'; track: number } & Bounds)
  | ({ is: 'trust'; pair: number } & Bounds)
  | ({ is: 'support'; party: Party; role: RoleIndex } & Bounds)
  | ({ is: 'pillar'; pillar: number } & Bounds)
  /** Sum of all pillar levels. */
  | ({ is: 'pillars' } & Bounds)
  /** The option of a clause in the initialled text or, before one, in the working text. */
  | ({ is: 'clause'; clause: number } & Bounds)
  /** The option of a clause already banked by an interim deal. */
  | ({ is: 'banked'; clause: number } & Bounds)
  /** Number of riders in the initialled text (0 before one). */
  | ({ is: 'riders' } & Bounds)
  | { is: 'initialled' }
  | { is: 'interim' }
  | { is: 'deployed'; deployment: number }
  | { is: 'flag'; flag: number };

/** The closed vocabulary of effects of events, calendar entries and choices. */
export type Effect =
  | { do: 'tension'; by: number }
  | { do: 'trust'; pair: number; by: number }
  | { do: 'track'; track: number; by: number }
  | { do: 'support'; party: Party; role: RoleIndex; by: number }
  | { do: 'capital'; party: Party; by: number }
  | { do: 'work'; pillar: number; by: number }
  /** The event draws a red line for a party, whatever the menu says. */
  | { do: 'redLine'; party: Party; clause: number; min: number; max: number }
  /** The clause may not fall below this option any more, as if banked by an interim deal. */
  | { do: 'lock'; clause: number; option: number }
  /** The option may no longer be written. */
  | { do: 'block'; clause: number; option: number }
  /** The option changes in worth to one party for the rest of the game. */
  | { do: 'value'; party: Party; clause: number; option: number; by: number }
  | { do: 'deploy'; deployment: number }
  | { do: 'flag'; flag: number; on: boolean }
  /** No back channel works this round. */
  | { do: 'silence' }
  /** The latest side letter becomes public; without one, a promise chosen by the seed does. */
  | { do: 'leak' }
  | { do: 'if'; when: Condition; then: Effect[]; else: Effect[] };

export interface PartyDef {
  id: string;
  name: string;
  /** Two or three words for tight places. */
  short: string;
  /** How its delegation is spoken of: "Washington". */
  voice: string;
  colour: string;
  shape: Shape;
  wants: string;
}

export interface OptionDef {
  name: string;
  /** One sentence in plain words. */
  text: string;
  /** Level of the clause's pillar needed before the option may be written. */
  need: number;
  /** Interest points against option 0, before briefs and tracks. */
  values: ByParty<number>;
}

export interface ClauseDef {
  id: string;
  name: string;
  text: string;
  group: number;
  pillar: number;
  options: OptionDef[];
  yardsticks: Yardstick[];
  glossary: string[];
}

export interface BriefVariant {
  id: string;
  name: string;
  text: string;
  /** Added to the base value, one number an option. */
  shifts: { clause: number; by: number[] }[];
}

export interface ConstituencyDef {
  id: string;
  name: string;
  text: string;
  /** The four or so clauses it reads first. */
  watch: number[];
}

/** How a capital says yes: every constituency at `all`, or the hard one at `hard` and one other at `other`. */
export type RatificationDef =
  | { by: 'all'; all: number }
  | { by: 'hardAndOne'; hard: number; other: number; raised: { clause: number; option: number; hard: number }[] };

export interface HomeDef {
  constituencies: [ConstituencyDef, ConstituencyDef, ConstituencyDef];
  ratification: RatificationDef;
}

export interface TrackDef {
  id: string;
  name: string;
  text: string;
  min: number;
  max: number;
  start: number;
}

/** While the track stands at a value, each option step (at most `cap`) of the clauses is worth `steps[value]` × sign more. */
export interface TrackModifier {
  track: number;
  steps: number[];
  parties: Party[];
  clauses: { clause: number; sign: 1 | -1 }[];
  cap: number;
}

export interface CalendarEntry {
  id: string;
  /** "Mar 2011" */
  date: string;
  title: string;
  text: string;
  effects: Effect[];
  sources: string[];
}

export interface EventChoice {
  party: Party;
  options: { id: string; name: string; text: string; effects: Effect[]; cost: number }[];
  /** Index of the option taken when nobody answers. */
  fallback: number;
}

export interface EventDef {
  id: string;
  title: string;
  date: string;
  text: string;
  when: Condition | null;
  effects: Effect[];
  choice: EventChoice | null;
  counterfactual: boolean;
  sources: string[];
}

export interface RedLineDef {
  clause: number;
  min: number;
  max: number;
  text: string;
}

export interface InterimDef {
  id: string;
  name: string;
  text: string;
  minRound: number;
  maxTension: number;
  pillar: number;
  level: number;
  locks: { clause: number; option: number }[];
  effects: Effect[];
}

export interface DeploymentDef {
  id: string;
  party: Party;
  rival: Party;
  name: string;
  text: string;
  when: Condition | null;
  /** Beyond the rule's own effects (tension, hard support, no-deal values). */
  effects: Effect[];
  sources: string[];
}

/** At the end, when the condition holds, points are added; for the outcomes named. */
export interface EndingModifier {
  id: string;
  name: string;
  text: string;
  when: Condition;
  outcomes: Outcome[];
  points: ByParty<number>;
}

export const OUTCOMES = ['agreement', 'interim', 'noDeal', 'walkout', 'breakdown'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Numbers of the rules; see docs/rules.md for the paragraph that uses each. */
export interface Rules {
  effort: number;
  levelCost: number;
  pillarMax: number;
  capitalStart: number;
  capitalRound: number;
  capitalMax: number;
  pushCost: number;
  homeCost: number;
  homeMax: number;
  quietCost: number;
  /** Hard support gained by posture 0, 1, 2, 3 and more. */
  postureGain: [number, number, number, number];
  redLineMax: number;
  climbDownCost: number;
  tensionMax: number;
  dullTension: number;
  backChannelTension: number;
  watchDivisor: number;
  minDepth: number;
  slipTrust: number;
  slipDivisor: number;
  gapFree: number;
  gapTax: number;
  durabilityMin: number;
  noDealValue: ByParty<number>;
  noDealHomeCap: number;
  noDealTension: number;
  breakdownPenalty: number;
  creditDivisor: number;
  creditMax: number;
  homeBase: number;
  homeDivisor: number;
  securityBase: number;
  /** Points for each of one's own red lines that the agreement in force respects and that had a firm home behind it. */
  redLineHeld: number;
  redLineCrossed: number;
  redLineHome: number;
  /** Hard support at which a red line counts as firm. */
  firmSupport: number;
  decayRounds: number[];
  decayTrust: number;
  complacency: number;
  tableFrom: number;
  chairFrom: number;
  eventsFrom: number;
  actionsEach: number;
  amendMax: number;
  riderMax: number;
  riderCost: number;
  caucusCost: number;
  letterCost: number;
  verifyCost: number;
  verifyPillar: { pillar: number; level: number };
  deployCost: number;
  returnCost: number;
  disclosureTrust: number;
  promiseKept: number;
  promiseBroken: number;
  /** Scores from which a result is a stalemate, workable, a success, a triumph. */
  levels: [number, number, number, number];
}

export interface LengthDef {
  id: string;
  name: string;
  /** Which calendar entries are played, by index; their number is the number of rounds. */
  calendar: number[];
  rules: Partial<Rules>;
}

/** Something on the map. `owner` null for what belongs to nobody at the table. */
export interface PlaceDef {
  id: string;
  kind: 'command' | 'site' | 'radar' | 'ship' | 'launch' | 'field' | 'base' | 'city' | 'region';
  name: string;
  text: string;
  owner: Party | null;
  lat: number;
  lon: number;
  /** Shown from the start when null; otherwise while the condition holds. */
  when: Condition | null;
  /** Marked as planned (hollow) while this holds. */
  planned: Condition | null;
  rangeKm: number | null;
  /** Azimuths in degrees clockwise from north: the sector a radar looks at. */
  sector: [number, number] | null;
  sources: string[];
}

/** A line drawn on the map, such as a sector border, while the condition holds. */
export interface MapLine {
  id: string;
  name: string;
  when: Condition | null;
  points: [lat: number, lon: number][];
}

export interface MapDef {
  centre: [lat: number, lon: number];
  /** Degrees from centre to the nearer edge of the picture. */
  radius: number;
  places: PlaceDef[];
  lines: MapLine[];
}

export interface GlossaryEntry {
  id: string;
  term: string;
  text: string;
  kind: 'term' | 'person' | 'place' | 'document' | 'forum';
  sources: string[];
}

export interface SourceDef {
  id: string;
  title: string;
  url: string;
}

/** What happened in the world, for the end screen. */
export interface HistoryEntry {
  date: string;
  text: string;
  sources: string[];
}

export interface Scenario {
  format: 1;
  id: string;
  version: string;
  /** Two letters; English when left out, so that scenarios without it keep their fingerprint. */
  language?: string;
  title: string;
  summary: string;
  background: string;
  parties: PartyDef[];
  /** Of each party, the pairs whose lowest trust makes promises to it worth less (rule 7.2). */
  reliesOn: ByParty<number[]>;
  /** Pairs whose trust posture harms, as [lower, higher] party index. */
  adversaries: [Party, Party][];
  chair: Party | null;
  decision: { rule: 'unanimity' } | { rule: 'threshold'; needed: number; vetoes: Party[] };
  groups: { id: string; name: string }[];
  pillars: { id: string; name: string; short: string; text: string }[];
  clauses: ClauseDef[];
  briefs: ByParty<BriefVariant[]>;
  /** Confidential brief of each seat, Markdown. */
  briefTexts: ByParty<string>;
  homes: ByParty<HomeDef>;
  tracks: TrackDef[];
  modifiers: TrackModifier[];
  flags: string[];
  start: { tension: number; trust: number[]; support: ByParty<[number, number, number]> };
  calendar: CalendarEntry[];
  lengths: LengthDef[];
  rules: Rules;
  redLines: ByParty<RedLineDef[]>;
  interims: InterimDef[];
  deployments: DeploymentDef[];
  events: EventDef[];
  endings: EndingModifier[];
  map: MapDef | null;
  coverage: CoverageDef | null;
  glossary: GlossaryEntry[];
  history: HistoryEntry[];
  sources: SourceDef[];
}
