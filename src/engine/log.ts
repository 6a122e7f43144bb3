/** What happened, as typed data; words are made elsewhere. */

import type { Party, RoleIndex } from './scenario.ts';
import type {
  Agreement,
  CaucusOffer,
  Ending,
  Letter,
  Package,
  PromiseMade,
  PromiseStatus,
  Proposal,
  Reason,
  RedLine,
  Text,
} from './state.ts';

/** What made a number move: a rule's effect, a card, a calendar entry. */
export type Cause =
  | { from: 'rule' }
  | { from: 'card'; card: number; option: number }
  | { from: 'calendar'; entry: number }
  | { from: 'control' };

export type LogBody =
  | { kind: 'round'; round: number; entry: number }
  | { kind: 'card'; card: number; stage: 'situation' | 'home' | 'inject' }
  | { kind: 'choice'; card: number; party: Party; option: number }
  | { kind: 'submitted'; party: Party; what: 'allocation' | 'ballot' | 'settlement' }
  | { kind: 'revealed'; posture: number[]; work: number[][]; total: number }
  | { kind: 'tension'; by: number; now: number }
  | { kind: 'trust'; pair: number; by: number; now: number; why: TrustReason }
  | { kind: 'track'; track: number; by: number; now: number }
  | { kind: 'support'; party: Party; role: RoleIndex; by: number; now: number; why: SupportReason }
  | { kind: 'capital'; party: Party; by: number; now: number; why: CapitalReason }
  | { kind: 'work'; pillar: number; put: number; counted: number }
  | { kind: 'pillar'; pillar: number; level: number }
  | { kind: 'redLine'; party: Party; line: RedLine }
  | { kind: 'climbDown'; party: Party; line: RedLine }
  | { kind: 'channel'; a: Party; b: Party }
  | { kind: 'learnt'; about: Party; clause: number; importance: number }
  | { kind: 'proposed'; proposal: Proposal }
  | { kind: 'answered'; party: Party; accept: boolean; reason: Reason | null }
  | { kind: 'adopted'; text: Package }
  | { kind: 'initialled'; text: Text; by: Party }
  | { kind: 'passed'; party: Party }
  | { kind: 'walkedOut'; party: Party; running: number }
  | { kind: 'returned'; party: Party }
  | { kind: 'deployed'; deployment: number; party: Party }
  | { kind: 'disclosed'; party: Party; clause: number; importance: number }
  | { kind: 'caucus'; by: Party; with: Party }
  | { kind: 'caucusOffer'; offer: CaucusOffer }
  | { kind: 'caucusEnd'; by: Party; with: Party; text: boolean }
  | { kind: 'caucusAnswer'; offer: CaucusOffer; accept: boolean; reason: Reason | null }
  | { kind: 'promise'; promise: PromiseMade }
  | { kind: 'promiseEnd'; promise: PromiseMade }
  | { kind: 'letterEnd'; letter: Letter; side: 0 | 1 }
  | { kind: 'exposed'; letter: Letter }
  | { kind: 'verified'; by: Party; promise: number; status: PromiseStatus }
  | { kind: 'verifiedLetters'; by: Party; parties: [Party, Party]; found: number }
  | { kind: 'banked'; interim: number }
  | { kind: 'lock'; clause: number; option: number }
  | { kind: 'block'; clause: number; option: number }
  | { kind: 'value'; party: Party; clause: number; option: number; by: number }
  | { kind: 'flag'; flag: number; on: boolean }
  | { kind: 'silence' }
  | { kind: 'settlement'; text: Text }
  | { kind: 'settled'; text: Text; accepted: boolean }
  | {
      kind: 'vote';
      party: Party;
      yes: boolean;
      pushes: [number, number, number];
      views: [number, number, number];
      short: number;
    }
  | { kind: 'ratified'; agreement: Agreement }
  | { kind: 'rejected'; by: Party[] }
  | { kind: 'assessed'; round: number }
  | { kind: 'ended'; ending: Ending }
  /** The white cell: an event of its own, numbers put right for a reason, the talks closed. */
  | { kind: 'intervened'; why: 'inject' | 'override' | 'close'; title: string; text: string }
  /** So many moves taken back, to this round. */
  | { kind: 'rolledBack'; moves: number; round: number };

export type TrustReason =
  | 'posture'
  | 'work'
  | 'channel'
  | 'disclosure'
  | 'promiseKept'
  | 'promiseBroken'
  | 'letterExposed'
  | 'failedVote'
  | 'suspicion'
  | 'effect';
export type SupportReason =
  | 'posture'
  | 'home'
  | 'silentHome'
  | 'quietWork'
  | 'redLine'
  | 'walkOut'
  | 'deployment'
  | 'promiseBroken'
  | 'complacency'
  | 'effect';
export type CapitalReason = 'round' | 'pillar' | 'home' | 'act' | 'push' | 'choice' | 'effect';

/** One thing that happened. `to` lists the parties that may know; null is everyone. `rule` is a paragraph of docs/rules.md. */
export type LogEntry = LogBody & { rule: string; cause: Cause; to: Party[] | null };

/** Rules report through this. */
export type Emit = (body: LogBody, rule: string, to?: Party[] | null, cause?: Cause) => void;
