import { useState } from 'react';
import { RIDER_CONDITIONS } from '../../engine/index.ts';
import type { Condition, Rider } from '../../engine/types.ts';
import { conditionText, optionName, plain, riderText } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { useTable } from './context.ts';
import { Pick } from './inputs.tsx';
import { gateOf } from './legal.ts';
import { Card } from './widgets.tsx';

type RiderKind = (typeof RIDER_CONDITIONS)[number];

/** Riders of the draft and a builder from the closed list of conditions (rules 7.5, 7.6). */
export function Riders() {
  const { scenario, draft, game } = useTable();
  const { riders } = draft.text;
  const { riderMax, riderCost } = game.rules;
  return (
    <Card title={say('rider.title')} rule="7.5">
      <p className="small muted">{say('rider.about', { most: riderMax, cost: riderCost })}</p>
      <ul className="plain-list">
        {riders.map((rider, at) => (
          <li key={rider.clause} className="rider">
            {riderText(scenario, rider)}{' '}
            <button
              type="button"
              className="btn small plain"
              onClick={() => draft.setRiders(riders.filter((_, other) => other !== at))}
            >
              {say('rider.remove')}
            </button>
          </li>
        ))}
      </ul>
      {riders.length < riderMax && (
        <details>
          <summary>{say('rider.new')}</summary>
          <RiderBuilder onAdd={rider => draft.setRiders([...riders, rider])} />
        </details>
      )}
    </Card>
  );
}

function RiderBuilder({ onAdd }: { onAdd: (rider: Rider) => void }) {
  const { scenario, draft, game, pub } = useTable();
  const [kind, setKind] = useState<RiderKind>('tension');
  const [subject, setSubject] = useState(0);
  const [sense, setSense] = useState<'min' | 'max'>('max');
  const [bound, setBound] = useState(3);
  const [clause, setClause] = useState(0);
  const [then, setThen] = useState(-1);
  const free = scenario.clauses.flatMap((_, at) => (draft.text.riders.some(rider => rider.clause === at) ? [] : [at]));
  const target = free.includes(clause) ? clause : (free[0] ?? 0);
  const options = scenario.clauses[target].options.flatMap((_, at) =>
    at === draft.text.options[target] || gateOf(game, pub, target, at) ? [] : [at],
  );
  const option = options.includes(then) ? then : (options[0] ?? -1);
  const subjects = subjectsOf(kind, scenario.tracks, scenario.pillars, scenario.clauses, target);
  const about = subjects.some(each => each.value === subject) ? subject : (subjects[0]?.value ?? 0);
  const when = conditionOf(kind, about, sense, bound);
  return (
    <div className="builder">
      <span className="builder-row">
        <Pick
          label={say('rider.if')}
          value={kind}
          items={RIDER_CONDITIONS.map(value => ({ value, label: say(`rider.kind.${value}`) }))}
          onPick={setKind}
        />
        {subjects.length > 0 && <Pick label={say('rider.which')} value={about} items={subjects} onPick={setSubject} />}
        <Pick
          label={say('rider.is')}
          value={sense}
          items={[
            { value: 'min', label: say('rider.min') },
            { value: 'max', label: say('rider.max') },
          ]}
          onPick={setSense}
        />
        <Pick
          label={say('rider.value')}
          value={bound}
          items={boundsOf(kind, about, scenario.clauses).map(value => ({
            value,
            label: kind === 'clause' ? optionName(scenario, about, value) : plain(value),
          }))}
          onPick={setBound}
        />
      </span>
      <span className="builder-row">
        <Pick
          label={say('rider.then')}
          value={target}
          items={free.map(value => ({ value, label: scenario.clauses[value].name }))}
          onPick={setClause}
        />
        <Pick
          label={say('rider.at')}
          value={option}
          items={
            options.length === 0
              ? [{ value: -1, label: say('rider.noOption') }]
              : options.map(value => ({ value, label: optionName(scenario, target, value) }))
          }
          onPick={setThen}
        />
      </span>
      <p className="small muted">{say('rider.sentence', { condition: conditionText(scenario, when) })}</p>
      <button
        type="button"
        className="btn small"
        disabled={option < 0}
        onClick={() => onAdd({ clause: target, when, then: option })}
      >
        {say('rider.add')}
      </button>
    </div>
  );
}

interface Named {
  name: string;
}

function subjectsOf(kind: RiderKind, tracks: Named[], pillars: Named[], clauses: Named[], target: number) {
  const all = { track: tracks, pillar: pillars, clause: clauses, round: [], tension: [] }[kind];
  return all.flatMap((each, value) => (kind === 'clause' && value === target ? [] : [{ value, label: each.name }]));
}

function boundsOf(kind: RiderKind, subject: number, clauses: { options: unknown[] }[]): number[] {
  const last = kind === 'clause' ? (clauses[subject]?.options.length ?? 1) - 1 : kind === 'pillar' ? 4 : 10;
  return Array.from({ length: last + 1 }, (_, value) => value);
}

function conditionOf(kind: RiderKind, subject: number, sense: 'min' | 'max', bound: number): Condition {
  const bounds = { [sense]: bound };
  switch (kind) {
    case 'track':
      return { is: 'track', track: subject, ...bounds };
    case 'pillar':
      return { is: 'pillar', pillar: subject, ...bounds };
    case 'clause':
      return { is: 'clause', clause: subject, ...bounds };
    case 'round':
      return { is: 'round', ...bounds };
    case 'tension':
      return { is: 'tension', ...bounds };
  }
}
