import { useEffect, useRef, useState } from 'react';
import type { Moment } from '../../analysis/debrief/index.ts';
import type { Game } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario.ts';
import type { GameRecord } from '../../record/index.ts';
import type { BranchResult } from '../../simulate/branch.ts';
import { moveText, shortOf } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { BranchCharts } from './branch-charts.tsx';
import { playBranch } from './branch-pool.ts';

interface Props {
  game: Game;
  /** The scenario the record is of. */
  played: Scenario;
  record: GameRecord;
  moments: Moment[];
  /** Told of every finished branch, for the export. */
  onResult: (result: BranchResult) => void;
}

const GAMES = 200;

type Run = { state: 'idle' } | { state: 'running'; done: number } | { state: 'failed'; why: string };

/** "{say('debrief.branch')}": scripted delegations finish the game many times over from a chosen move. */
export function BranchSection({ game, played, record, moments, onResult }: Props) {
  const { scenario } = game;
  const last = moments.length - 1;
  const [at, setAt] = useState(Math.floor(last / 2));
  const [games, setGames] = useState(GAMES);
  const [run, setRun] = useState<Run>({ state: 'idle' });
  const [result, setResult] = useState<BranchResult | null>(null);
  const abort = useRef<AbortController | null>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const start = async () => {
    const control = new AbortController();
    abort.current = control;
    setRun({ state: 'running', done: 0 });
    const plan = { at, games, seed: '1', level: 'normal' as const };
    try {
      const { signal } = control;
      const onProgress = (done: number) => setRun({ state: 'running', done });
      const made = await playBranch({ scenario: played, record, point: moments[at]!.state, plan, onProgress, signal });
      setResult(made);
      onResult(made);
      setRun({ state: 'idle' });
    } catch (reason) {
      setRun(control.signal.aborted ? { state: 'idle' } : { state: 'failed', why: String(reason) });
    }
  };

  return (
    <section className={`card debrief-part ${result ? '' : 'no-print'}`} aria-labelledby="branch">
      <h2 id="branch">{say('debrief.branch')}</h2>
      <p className="muted">{say('debrief.branch.about')}</p>
      <div className="branch-form no-print">
        <label>
          <span>
            {say('debrief.branch.after', { move: at, moves: last, round: moments[at]?.state.public.round ?? 1 })}
          </span>
          <input type="range" min={0} max={last - 1} value={at} onChange={event => setAt(Number(event.target.value))} />
        </label>
        <label>
          <span>{say('debrief.branch.games')}</span>
          <input
            className="input"
            type="number"
            min={10}
            max={1000}
            step={10}
            value={games}
            onChange={event => setGames(Math.min(1000, Math.max(1, Math.floor(Number(event.target.value)) || 1)))}
          />
        </label>
        {run.state === 'running' ? (
          <button type="button" className="btn" onClick={() => abort.current?.abort()}>
            {say('debrief.branch.cancel')}
          </button>
        ) : (
          <button type="button" className="btn primary" onClick={() => void start()}>
            {say('debrief.branch.play')}
          </button>
        )}
        <p className="muted small branch-move">{moveLine(game, moments, at)}</p>
      </div>
      {run.state === 'running' && (
        <p role="status">
          <progress max={games} value={run.done} aria-label={say('debrief.branch.finished')} />{' '}
          {say('debrief.branch.progress', { done: run.done, games })}
        </p>
      )}
      {run.state === 'failed' && (
        <p className="note bad" role="alert">
          {say('debrief.branch.failed', { why: run.why })}
        </p>
      )}
      {result && <BranchCharts scenario={scenario} result={result} />}
    </section>
  );
}

function moveLine({ scenario }: Game, moments: Moment[], at: number): string {
  const move = moments[at]?.move;
  if (!move) return say('debrief.branch.deal');
  const told = moveText(scenario, move);
  return typeof move.seat === 'number'
    ? say('debrief.branch.move', { who: shortOf(scenario, move.seat), move: told })
    : say('debrief.branch.move.control', { move: told });
}
