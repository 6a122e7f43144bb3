/** A game on this machine: one person's seat, scripted delegations in the others. */
import {
  type Decision,
  type Delegation,
  delegation,
  LEVEL_IDS,
  type Level,
  MODERATES,
  PERSONA_IDS,
  type PersonaId,
} from '../bots/index.ts';
import type { BotReason } from '../bots/reasons.ts';
import { defaultMove, type Game, viewFor, waitingSeats } from '../engine/index.ts';
import { err, ok, type Result } from '../engine/result.ts';
import type { Move, MoveBody, Party, Refusal, State, View } from '../engine/types.ts';
import {
  append,
  fork,
  type GameRecord,
  newRecord,
  type RecordProblem,
  type SeatRecord,
  verify,
} from '../record/index.ts';
import { speaksIn, withReasons } from './reasons.ts';
import { isHarmless } from './take-back.ts';
import { entriesOf, openTimeline, type Step, stepOn, timelineOf } from './timeline.ts';
import type { Session, SessionEntry, Snapshot } from './types.ts';

export interface Opponent {
  persona: PersonaId;
  level: Level;
}

/** A session that holds its own record. */
export interface LocalGame extends Session {
  record(): GameRecord;
}

export interface LocalOptions {
  /** Milliseconds until the next move at the table, so that a person can follow; elsewhere delegations move at once. */
  pace?: () => number;
  /** Called with the record after every change. */
  onChange?: (record: GameRecord, state: State) => void;
}

/** A new game: `opponents` has null for the one human seat. */
export function startLocal(
  game: Game,
  seed: string,
  opponents: (Opponent | null)[],
  options: LocalOptions = {},
): LocalGame {
  const seats = opponents.map(each => (each ? { kind: 'scripted' as const, ...each } : { kind: 'human' as const }));
  const steps = openTimeline(game, seed);
  return new LocalSession(game, newRecord(game, steps[0].state, seats), steps, options);
}

/** Takes up a record where it stopped. A record that does not replay to its own hashes is refused. */
export function resumeLocal(
  game: Game,
  record: GameRecord,
  options: LocalOptions = {},
): Result<LocalGame, RecordProblem> {
  const verified = verify(game, record);
  if (!verified.ok) return err(verified.error);
  return ok(new LocalSession(game, record, timelineOf(game, record.seed, record.moves), options));
}

/** Phases in which delegations speak one after the other, so that each deserves to be seen. */
const PACED = new Set(['event', 'turn', 'answer', 'caucus', 'chair']);

/** A record may name a character or level this edition does not have; somebody must still sit there. */
function botOf(game: Game, party: Party, seat: SeatRecord, seed: string): Delegation | null {
  if (seat.kind === 'human') return null;
  const persona = PERSONA_IDS.find(id => id === seat.persona) ?? MODERATES[0];
  const level = LEVEL_IDS.find(id => id === seat.level) ?? 'normal';
  return delegation(game, party, persona, level, seed);
}

class LocalSession implements LocalGame {
  readonly game: Game;
  readonly seat: Party;
  #record: GameRecord;
  #steps: Step[];
  /** What this seat may know, a list a step. */
  #known: SessionEntry[][];
  #bots: (Delegation | null)[];
  /** Why the scripted delegations voted as they did, until the votes open. */
  #ballots = new Map<Party, BotReason[]>();
  #options: LocalOptions;
  #listeners = new Set<() => void>();
  #snapshot: Snapshot | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #recall: ReturnType<typeof setTimeout> | null = null;

  constructor(game: Game, record: GameRecord, steps: Step[], options: LocalOptions) {
    this.game = game;
    this.seat = Math.max(
      0,
      record.seats.findIndex(seat => seat.kind === 'human'),
    );
    this.#record = record;
    this.#steps = steps;
    this.#options = options;
    this.#known = steps.map((step, index) => entriesOf(step, index, this.seat));
    this.#bots = record.seats.map((seat, party) => botOf(game, party, seat, record.seed));
    this.#recallReasons(steps.length - 1);
    this.#goOn();
  }

  snapshot(): Snapshot {
    const { state } = this.#last();
    this.#snapshot ??= {
      view: viewFor(this.game, state, this.seat),
      log: this.#known.flat(),
      thinking: this.#nextBot() !== null,
      canTakeBack: this.canTakeBack(),
      moveCount: this.#steps.length - 1,
      trouble: null,
    };
    return this.#snapshot;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  submit(move: MoveBody): Refusal | null {
    const refusal = this.#make({ seat: this.seat, ...move });
    if (refusal === null) this.#goOn();
    return refusal;
  }

  canTakeBack(): boolean {
    const [before, after] = this.#steps.slice(-2);
    if (!after?.move || after.move.seat !== this.seat) return false;
    return isHarmless(before.state, after.state, after.log, this.seat);
  }

  takeBack(): void {
    if (!this.canTakeBack()) return;
    this.#stop();
    this.#steps.pop();
    this.#known.pop();
    this.#record = fork(this.#record, this.#record.moves.length - 1);
    this.#changed();
    this.#goOn();
  }

  record(): GameRecord {
    return this.#record;
  }

  dispose(): void {
    this.#stop();
    if (this.#recall !== null) clearTimeout(this.#recall);
    this.#listeners.clear();
  }

  #last(): Step {
    return this.#steps[this.#steps.length - 1];
  }

  #make(move: Move): Refusal | null {
    const next = stepOn(this.game, this.#steps, move);
    if ('refusal' in next) return next.refusal;
    this.#record = append(this.#record, move, next.step.state);
    this.#steps.push(next.step);
    this.#known.push(entriesOf(next.step, this.#steps.length - 1, this.seat));
    this.#openBallots();
    this.#changed();
    return null;
  }

  #changed(): void {
    this.#snapshot = null;
    this.#options.onChange?.(this.#record, this.#last().state);
    for (const listener of [...this.#listeners]) listener();
  }

  /** The scripted delegation to move next, or null when it is for the person, or over. */
  #nextBot(): Party | null {
    return waitingSeats(this.#last().state).find(party => this.#bots[party]) ?? null;
  }

  /** One move of a scripted delegation a task, so that the page never blocks. */
  #goOn(): void {
    if (this.#timer !== null || this.#nextBot() === null) return;
    const paced = PACED.has(this.#last().state.public.phase.at);
    this.#timer = setTimeout(
      () => {
        this.#timer = null;
        this.#botThinks();
      },
      paced ? (this.#options.pace?.() ?? 0) : 0,
    );
  }

  #stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** Deciding and showing what was decided are a task each. What was decided before another's move is decided anew. */
  #botThinks(): void {
    const party = this.#nextBot();
    const bot = party === null ? null : this.#bots[party];
    if (party === null || !bot) return;
    const step = this.#last();
    const view = viewFor(this.game, step.state, party);
    const decision = bot.choose(view);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (this.#last() === step) this.#botMoves(party, view, decision);
      this.#goOn();
    }, 0);
  }

  #botMoves(party: Party, view: View, { move, reasons }: Decision): void {
    if (move.kind === 'ratify') this.#ballots.set(party, reasons);
    // A delegation that errs must not stop the game: what a missed deadline submits is always legal.
    const refusal = this.#make(move) && this.#make(defaultMove(this.game, view, party));
    if (refusal !== null) throw new Error(`the default move of seat ${party} is refused: ${refusal.code}`);
    this.#tell(this.#known.length - 1, party, reasons);
  }

  /** Puts reasons where their author speaks, if it does. */
  #tell(at: number, party: Party, reasons: BotReason[]): void {
    const told = withReasons(this.#known[at], party, reasons);
    if (told === this.#known[at]) return;
    this.#known[at] = told;
    this.#snapshot = null;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Votes open together, with whoever is the last to cast one. */
  #openBallots(): void {
    const at = this.#known.length - 1;
    if (!this.#known[at].some(each => each.entry.kind === 'vote')) return;
    for (const [party, reasons] of this.#ballots) this.#tell(at, party, reasons);
    this.#ballots.clear();
  }

  /**
   * Reasons are no part of a record: the delegations, who would decide the same again, are asked once more for every
   * public move they made, the latest first, one a task.
   */
  #recallReasons(from: number): void {
    let at = from;
    while (at > 0 && this.#speechOf(at) < 0) at--;
    if (at <= 0) return;
    this.#recall = setTimeout(() => {
      const party = this.#steps[at].move?.seat as Party;
      const decision = this.#bots[party]?.choose(viewFor(this.game, this.#steps[at - 1].state, party));
      if (decision) this.#tell(this.#speechOf(at), party, decision.reasons);
      this.#recallReasons(at - 1);
    }, 0);
  }

  /** The step in which a scripted delegation speaks of the move it made at `at`; −1 when it keeps silent. */
  #speechOf(at: number): number {
    const { move } = this.#steps[at];
    if (typeof move?.seat !== 'number' || this.#bots[move.seat] === null) return -1;
    const { seat } = move;
    if (move.kind !== 'ratify') return speaksIn(this.#known[at], seat) ? at : -1;
    for (let opened = at; this.#steps[opened]?.move?.kind === 'ratify'; opened++)
      if (speaksIn(this.#known[opened], seat)) return opened;
    return -1;
  }
}
