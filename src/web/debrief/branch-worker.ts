/** A worker thread of the page that plays a recorded game on from one of its moves. */
import { expose } from 'comlink';
import { compile, type Game, type Scenario, type State } from '../../engine/index.ts';
import type { GameRecord } from '../../record/index.ts';
import { type BranchGame, type BranchPlan, branchGames, branchPoint } from '../../simulate/branch.ts';

let opened: { game: Game; record: GameRecord; plan: BranchPlan; point: State } | null = null;

const worker = {
  /** Takes up a record at the plan's move; once, before any `play`. */
  open(scenario: Scenario, record: GameRecord, plan: BranchPlan): void {
    const game = compile(scenario, record.length);
    opened = { game, record, plan, point: branchPoint(game, record, plan.at) };
  },
  /** Games `from` to `to` (exclusive) of the plan. */
  play(from: number, to: number): BranchGame[] {
    if (!opened) throw new Error('the worker was asked to play before it was given a game');
    return branchGames(opened.game, opened.record, opened.point, opened.plan, from, to);
  },
};

export type BranchWorker = typeof worker;
expose(worker);
