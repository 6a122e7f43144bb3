import { useEffect, useState } from 'react';
import { compile } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario.ts';
import {
  gamesIn,
  type PieceResult,
  type PlaytestPlan,
  type PlaytestReport,
  piecesOf,
  reportOf,
} from '../../playtest/index.ts';
import type { PlaytestAnswer, PlaytestRequest } from './playtest-worker.ts';

export interface Playtest {
  scenario: Scenario;
  /** Games played and to be played. */
  done: number;
  of: number;
  report: PlaytestReport | null;
}

/** The playtest asked for, and how to ask for another; null stops it. */
export interface Playtesting {
  playtest: Playtest | null;
  start(scenario: Scenario | null): void;
}

const GAMES = 2000;
/** More threads than this gain nothing on the machines authors have. */
const THREADS = 4;

const planOf = (scenario: Scenario): PlaytestPlan => ({
  ...{ scenario, lengthId: scenario.lengths[0].id, games: GAMES },
  ...{ seed: '1', level: 'hard', replays: 0 },
});

/** Plays a plan in workers that take the next piece when they are done with one; gives what stops it. */
function playInWorkers(plan: PlaytestPlan, onDone: (done: number) => void, onReport: (report: PlaytestReport) => void) {
  const pieces = piecesOf(plan);
  const results: PieceResult[] = [];
  let next = 0;
  let back = 0;
  let games = 0;
  const hand = (thread: Worker): void => {
    if (next < pieces.length) thread.postMessage({ piece: pieces[next], at: next++ } satisfies PlaytestRequest);
  };
  const take = (thread: Worker, { at, result }: PlaytestAnswer): void => {
    results[at] = result;
    games += gamesIn(plan, pieces[at]);
    back += 1;
    onDone(games);
    if (back === pieces.length) onReport(reportOf(compile(plan.scenario, plan.lengthId), plan, results));
    else hand(thread);
  };
  const count = Math.min(THREADS, Math.max(1, navigator.hardwareConcurrency - 1), pieces.length);
  const threads = Array.from({ length: count }, () => {
    const thread = new Worker(new URL('./playtest-worker.ts', import.meta.url), { type: 'module', name: 'playtest' });
    thread.onmessage = ({ data }: MessageEvent<PlaytestAnswer>) => take(thread, data);
    thread.postMessage({ plan } satisfies PlaytestRequest);
    hand(thread);
    return thread;
  });
  return () => {
    for (const thread of threads) thread.terminate();
  };
}

/** The playtest last asked for; it goes on while other things are looked at. */
export function usePlaytest(): Playtesting {
  const [scenario, setScenario] = useState<Scenario | null>(null);
  const [state, setState] = useState<Playtest | null>(null);
  useEffect(() => {
    if (!scenario) return setState(null);
    const plan = planOf(scenario);
    const of = piecesOf(plan).reduce((sum, piece) => sum + gamesIn(plan, piece), 0);
    setState({ scenario, done: 0, of, report: null });
    return playInWorkers(
      plan,
      done => setState({ scenario, done, of, report: null }),
      report => setState({ scenario, done: of, of, report }),
    );
  }, [scenario]);
  return { playtest: state, start: setScenario };
}
