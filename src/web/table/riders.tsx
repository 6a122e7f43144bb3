import { useState } from 'react';
import { RIDER_CONDITIONS } from '../../engine/index.ts';
import type { Condition, Rider } from '../../engine/types.ts';
import { conditionText, optionName, plain, riderText } from '../../words/index.ts';
import { useTable } from './context.ts';
import { gateOf } from './legal.ts';
import { Card, Pick } from './widgets.tsx';

type RiderKind = (typeof RIDER_CONDITIONS)[number];

/** Riders of the draft and a builder from the closed list of conditions (rules 7.5, 7.6). */
export function Riders() {
  const { scenario, draft, game } = useTable();
  const { riders } = draft.text;
  const { riderMax, riderCost } = game.rules;
  return (
    <Card title="Riders: if … then …" rule="7.5">
      <p className="small muted">
        At most {plain(riderMax)}; each costs its author {plain(riderCost)} capital when the text is tabled. True when
        the votes are cast, a rider is in force; still open, its clause is worth the mean of both branches (7.6).
      </p>
      <ul className="plain-list">
        {riders.map((rider, at) => (
          <li key={rider.clause} className="rider">
            {riderText(scenario, rider)}{' '}
            <button
              type="button"
              className="btn small plain"
              onClick={() => draft.setRiders(riders.filter((_, other) => other !== at))}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      {riders.length < riderMax && (
        <details>
          <summary>Add a rider</summary>
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
          label="If"
          value={kind}
          items={RIDER_CONDITIONS.map(value => ({ value, label: KIND_NAMES[value] }))}
          onPick={setKind}
        />
        {subjects.length > 0 && <Pick label="Which" value={about} items={subjects} onPick={setSubject} />}
        <Pick
          label="Is"
          value={sense}
          items={[
            { value: 'min', label: 'at least' },
            { value: 'max', label: 'at most' },
          ]}
          onPick={setSense}
        />
        <Pick
          label="Value"
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
          label="Then"
          value={target}
          items={free.map(value => ({ value, label: scenario.clauses[value].name }))}
          onPick={setClause}
        />
        <Pick
          label="Stands at"
          value={option}
          items={
            options.length === 0
              ? [{ value: -1, label: 'no other option yet' }]
              : options.map(value => ({ value, label: optionName(scenario, target, value) }))
          }
          onPick={setThen}
        />
      </span>
      <p className="small muted">If {conditionText(scenario, when)}, then the clause stands there instead.</p>
      <button
        type="button"
        className="btn small"
        disabled={option < 0}
        onClick={() => onAdd({ clause: target, when, then: option })}
      >
        Add to the draft
      </button>
    </div>
  );
}

const KIND_NAMES: Record<RiderKind, string> = {
  track: 'a track',
  pillar: 'a pillar',
  round: 'the round',
  clause: 'another clause',
  tension: 'tension',
};

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
