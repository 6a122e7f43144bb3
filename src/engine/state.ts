/** The state of play and its parts. Everything is plain JSON and every number an integer (but the RNG's). */
import type { Condition, Outcome, Party } from './scenario.ts';

/** Who submits or looks: a party's index, a watcher without secrets, or the white cell. */
export type Seat = Party | 'observer' | 'control';

// ------------------------------------------------------------------ texts

/** One option index a clause, in the scenario's order. */
export type Package = number[];

/** IF `when` THEN the clause stands at `then` ELSE at the text's own option (rule 7.5). */
export interface Rider {
  clause: number;
  when: Condition;
  then: number;
}

export interface Text {
  options: Package;
  riders: Rider[];
}

export const REASONS = ['interests', 'home', 'redLine', 'trust', 'sequence'] as const;
/** Why a delegation refuses (rule 4.5). */
export type Reason = (typeof REASONS)[number];

export const PROPOSAL_KINDS = ['table', 'amend', 'harvest', 'chair'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

export interface Proposal {
  kind: ProposalKind;
  by: Party;
  /** Joint author after a caucus; −1 for none. */
  with: Party | -1;
  text: Text;
  /** Index of the interim deal for `harvest`, else −1. */
  interim: number;
  /** 1 accepted, 0 refused, −1 not answered yet. The authors count as accepting. */
  answers: (1 | 0 | -1)[];
}

// ------------------------------------------------------------------ commitments

export const PROMISE_KINDS = ['quiet', 'groundwork', 'noDeployment', 'noChannel', 'clause'] as const;
/** quiet: posture 0 · groundwork: ≥2 work a round · noDeployment · noChannel: no back channel with `party` · clause: no text I table leaves [min,max] of `clause`. */
export type PromiseKind = (typeof PROMISE_KINDS)[number];

export interface PromiseTerms {
  kind: PromiseKind;
  /** Last round it covers. */
  until: number;
  /** For noChannel, else −1. */
  party: Party | -1;
  /** For clause, else −1 / 0 / 0. */
  clause: number;
  min: number;
  max: number;
}

export type PromiseStatus = 'running' | 'kept' | 'broken';

export interface PromiseMade {
  by: Party;
  to: Party;
  made: number;
  terms: PromiseTerms;
  status: PromiseStatus;
}

/** A secret exchange of promises; either side may give nothing (rule 4.11). */
export interface Letter {
  by: Party;
  with: Party;
  made: number;
  gives: PromiseTerms | null;
  gets: PromiseTerms | null;
  /** Of what `by` gives, of what `with` gives. */
  status: [PromiseStatus, PromiseStatus];
  exposed: boolean;
}

export interface RedLine {
  clause: number;
  min: number;
  max: number;
}

/** What one asks of the other in a caucus; seen by the two alone. */
export interface CaucusOffer {
  by: Party;
  with: Party;
  text: Text | null;
  letter: { gives: PromiseTerms | null; gets: PromiseTerms | null } | null;
}

// ------------------------------------------------------------------ state

/** A round's hidden split of effort. Work is given a pillar; `back` names the party sought, or −1. */
export interface Allocation {
  posture: number;
  work: number[];
  home: number;
  back: Party | -1;
  /** Index into the party's red-line menu, declared with posture ≥ 2; else −1. */
  redLine: number;
}

/** A vote at home: yes or no, and points of support bought for each constituency. */
export interface Ballot {
  yes: boolean;
  pushes: [number, number, number];
}

/** Where the game stands: who is asked for what. */
export type Phase =
  /** A card waits for one party's choice; `stage` says which phase drew it. */
  | { at: 'event'; stage: 'situation' | 'home' | 'inject'; card: number; party: Party }
  | { at: 'capitals' }
  /** `turn` counts from 0; the party may take free acts and ends with one action. */
  | { at: 'turn'; turn: number; party: Party }
  | { at: 'answer'; turn: number; party: Party }
  | { at: 'caucus'; turn: number; party: Party; by: Party }
  | { at: 'chair'; party: Party }
  /** The mediator has shown a better text; all answer at once. */
  | { at: 'settlement' }
  | { at: 'vote' }
  | { at: 'over'; outcome: Outcome };

export interface Agreement {
  text: Text;
  /** Options in force after riders are resolved. */
  options: Package;
  /** Riders neither true nor dead at ratification: their clause counts as the mean of both branches. */
  open: number[];
  round: number;
  /** Who ratified it. */
  members: boolean[];
}

export interface Score {
  /** Interest points of the agreement before slippage (or half the banked clauses without one). */
  raw: number;
  slippage: number;
  /** Durability in per cent. */
  durability: number;
  redLines: number;
  deal: number;
  home: number;
  security: number;
  credit: number;
  /** From the scenario's ending modifiers. */
  extra: number;
  total: number;
}

export interface Ending {
  outcome: Outcome;
  round: number;
  agreement: Agreement | null;
  scores: Score[];
  /** Shared if even after both tie-breaks; empty without an agreement in force. */
  winners: Party[];
  /** Indices into the scenario's ending modifiers that applied. */
  modifiers: number[];
  /** Per mille reached of each yardstick by the agreement or the banked clauses. */
  yardsticks: [number, number, number];
}

/** What every seat and observer knows. */
export interface Public {
  round: number;
  rounds: number;
  phase: Phase;
  /** Who still has to submit in a simultaneous phase (or the one party asked). */
  waiting: boolean[];
  tension: number;
  /** By pair: (0,1), (0,2) … in lexicographic order. */
  trust: number[];
  tracks: number[];
  support: [number, number, number][];
  pillars: { level: number; work: number }[];
  /** Work points each party has ever put in, for credit (rule 8.6). */
  ownWork: number[];
  /** Posture of each party in the last resolved Capitals. */
  posture: number[];
  postureTotal: number[];
  redLines: RedLine[][];
  /** The working text everyone amends. */
  text: Package;
  /** Each party's public position: the last text it tabled or accepted. */
  positions: Package[];
  banked: Package;
  interims: boolean[];
  /** Options that may not be written though the pillars would allow them, as [clause, option]. */
  blocked: [number, number][];
  proposal: Proposal | null;
  initialled: { text: Text; by: Party; round: number } | null;
  settlement: Text | null;
  deployed: boolean[];
  /** Side letters come to light, promises made aloud. */
  promises: PromiseMade[];
  exposed: Letter[];
  /** Importance certified by disclosure: [party][clause], −1 unknown. */
  disclosed: number[][];
  /** Who disclosed this round. */
  disclosedNow: boolean[];
  /** Turns already spent this round by countering (rule 4.7). */
  spent: number[];
  /** The round in which a party walked out and has not returned since; 0 when it is at the table. */
  absent: number[];
  /** What a party is worth to itself without an agreement, before 8.3's other terms. */
  noDeal: number[];
  /** Who used the caucus or deployment of this round. */
  used: { caucus: boolean[]; deploy: boolean[] };
  /** No back channel this round. */
  silenced: boolean;
  flags: boolean[];
  /** Cards drawn so far, oldest first. */
  cards: number[];
  failedVotes: number;
  /** Pairs that have had their one reciprocal-disclosure gain. */
  reciprocated: boolean[];
  /** What goes on after a card of the white cell that waits for a choice. */
  held: { phase: Phase; waiting: boolean[] } | null;
  ending: Ending | null;
}

/** What one party alone knows. */
export interface Private {
  brief: number;
  /** Interest points of each option now: [clause][option]; option 0 is 0. */
  values: number[][];
  capital: number;
  /** Own choice of the running simultaneous phase, if submitted. */
  allocation: Allocation | null;
  ballot: Ballot | null;
  answer: boolean | null;
  /** Importance of others' clauses learnt by back channel: [party][clause], −1 unknown. */
  known: number[][];
  letters: Letter[];
  caucus: CaucusOffer | null;
  /** Back channel chosen in each past round, −1 for none. */
  channels: (Party | -1)[];
  /** Lasting changes to own values by effects (rule 9.5), as [clause, option, by]. */
  shifts: [clause: number, option: number, by: number][];
}

/** What nobody at the table knows. */
export interface Sealed {
  seed: string;
  /** alea's state (the one part of the state that is not integer). */
  rng: { c: number; s0: number; s1: number; s2: number };
  deck: number[];
}

export interface State {
  public: Public;
  private: Private[];
  sealed: Sealed;
}
