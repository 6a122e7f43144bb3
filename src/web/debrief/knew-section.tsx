import { useState } from 'react';
import type { Moment } from '../../analysis/debrief/index.ts';
import type { Scenario } from '../../engine/types.ts';
import { go, type RecordRef } from '../route.ts';

interface Props {
  scenario: Scenario;
  moments: Moment[];
  from: RecordRef;
}

/** The door to the replay as one seat saw it; what was hidden from a seat then stays hidden there. */
export function KnewSection({ scenario, moments, from }: Props) {
  const [seat, setSeat] = useState(0);
  const rounds = roundSteps(moments);
  return (
    <section className="card debrief-part no-print" aria-labelledby="knew">
      <h2 id="knew">What each seat knew then</h2>
      <p className="muted">The game move by move, with no more than that seat had been told by then.</p>
      <div className="row">
        <label className="row">
          <span>As</span>
          <select className="input" value={seat} onChange={event => setSeat(Number(event.target.value))}>
            {scenario.parties.map((party, at) => (
              <option key={party.id} value={at}>
                {party.name}
              </option>
            ))}
          </select>
        </label>
        {rounds.map((step, at) => (
          <button
            key={step}
            type="button"
            className="btn small"
            aria-label={`Watch round ${at + 1}`}
            onClick={() => go({ at: 'watch', from, step, seat })}
          >
            Round {at + 1}
          </button>
        ))}
      </div>
    </section>
  );
}

/** The step at which each round opens. */
function roundSteps(moments: Moment[]): number[] {
  const starts: number[] = [];
  moments.forEach(({ state }, step) => {
    if (state.public.round > starts.length) starts.push(step);
  });
  return starts;
}
