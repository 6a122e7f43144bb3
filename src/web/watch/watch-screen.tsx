import { useEffect, useMemo, useRef, useState } from 'react';
import type { Party, Seat } from '../../engine/types.ts';
import { entriesOf } from '../../session/timeline.ts';
import { describe } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import type { Finished } from '../finished.ts';
import { usePartyColours } from '../kit/party-colours.ts';
import { RuleLink } from '../kit/reading.tsx';
import { go, wayBack } from '../route.ts';
import { Position } from './position.tsx';
import './watch.css';
import { StepNotes } from './step-notes.tsx';

/** A finished game, move by move, with what the chosen seat knew at the time. */
export function WatchScreen({ watched, step, as }: { watched: Finished; step: number; as: Party | null }) {
  const { game, steps, from, notes } = watched;
  usePartyColours(game.scenario);
  const last = steps.length - 1;
  const [at, setAt] = useState(Math.min(step, last));
  const [seat, setSeat] = useState<Seat>(seatAsked(watched, as));
  const { public: pub } = steps[at].state;
  const back = wayBack(from);
  return (
    <div className="watch">
      <header className="watch-head on-dark">
        <button type="button" className="btn plain" onClick={() => go(back.route)}>
          ← {back.label}
        </button>
        <h1>{titleOf(watched)}</h1>
        <button type="button" className="btn plain" onClick={() => go({ at: 'debrief', from })}>
          {say('end.room')}
        </button>
        <span>{say('bar.round', { round: pub.round, rounds: pub.rounds })}</span>
      </header>
      <main>
        <fieldset className="watch-controls" aria-label={say('watch.controls')}>
          <button type="button" className="btn small" disabled={at === 0} onClick={() => setAt(at - 1)}>
            {say('step.back')}
          </button>
          <button type="button" className="btn small primary" disabled={at === last} onClick={() => setAt(at + 1)}>
            {say('step.next')}
          </button>
          <input
            type="range"
            min={0}
            max={last}
            value={at}
            aria-label={say('watch.move')}
            aria-valuetext={say('watch.move.at', { at, last, round: pub.round })}
            onChange={event => setAt(Number(event.target.value))}
          />
          <span className="num">
            {at} / {last}
          </span>
          <label className="row">
            <span>{say('watch.as')}</span>
            <select className="input" value={String(seat)} onChange={event => setSeat(seatOf(event.target.value))}>
              {game.scenario.parties.map((party, index) => (
                <option key={party.id} value={index}>
                  {party.name}
                </option>
              ))}
              <option value="observer">{say('watch.observer')}</option>
              <option value="control">{say('watch.all')}</option>
            </select>
          </label>
        </fieldset>
        <StepNotes scenario={game.scenario} notes={notes} step={at} />
        <div className="watch-main">
          <Position game={game} step={steps[at]} seat={seat} />
          <Log watched={watched} at={at} seat={seat} />
        </div>
      </main>
    </div>
  );
}

function titleOf({ from, name, game }: Finished): string {
  const scenario = game.scenario.title;
  if ('history' in from) return say('watch.history', { scenario });
  return name ? say('watch.named', { name, scenario }) : say('watch.own', { scenario });
}

/** What governments did is shown whole; one's own game from one's own seat. */
function seatAsked({ game, from, seat }: Finished, as: Party | null): Seat {
  if (as !== null && as < game.n) return as;
  return 'history' in from ? 'control' : seat;
}

const seatOf = (value: string): Seat => (value === 'observer' || value === 'control' ? value : Number(value));

function Log({ watched, at, seat }: { watched: Finished; at: number; seat: Seat }) {
  const { game, steps } = watched;
  const entries = useMemo(
    () => steps.slice(0, at + 1).flatMap((step, index) => entriesOf(step, index, seat)),
    [steps, at, seat],
  );
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is what there is to scroll to
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [at, seat]);
  const now = steps[at].state.public;
  return (
    <section className="watch-log" aria-labelledby="watch-log">
      <h2 id="watch-log">{say('watch.log')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <ol ref={list} tabIndex={0} aria-labelledby="watch-log">
        {entries.map(({ index, round, entry }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a log only grows at its end
          <li key={place} className={index === at ? 'now' : ''}>
            <span className="muted small">{say('watch.round', { round })}</span>
            <span>
              {describe(game.scenario, entry, now)} <RuleLink rule={entry.rule}>{entry.rule}</RuleLink>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
