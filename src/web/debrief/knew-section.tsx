import { useState } from 'react';
import type { Moment } from '../../analysis/debrief/index.ts';
import type { Scenario } from '../../engine/types.ts';
import { say } from '../../words/say.ts';
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
      <h2 id="knew">{say('debrief.knew')}</h2>
      <p className="muted">{say('debrief.knew.about')}</p>
      <div className="row">
        <label className="row knew-seat">
          <span>{say('debrief.knew.as')}</span>
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
            aria-label={say('debrief.knew.watch', { round: at + 1 })}
            onClick={() => go({ at: 'watch', from, step, seat })}
          >
            {say('debrief.knew.round', { round: at + 1 })}
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
