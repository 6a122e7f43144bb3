import { useState } from 'react';
import { effectsText, interimName, optionName, pillarName, plain, quoted, shownEffects } from '../../words/index.ts';
import { useTable } from './context.ts';
import { legalOf } from './legal.ts';
import { Act, Card, Figure, Pick } from './widgets.tsx';

/** What an interim deal says, what it locks and what else it does (rule 4.9). */
export function InterimTerms({ interim }: { interim: number }) {
  const { scenario, own, pub } = useTable();
  const def = scenario.interims[interim];
  const gain = def.locks
    .filter(lock => lock.option > pub.banked[lock.clause])
    .reduce((sum, { clause, option }) => sum + own.values[clause][option] - own.values[clause][pub.banked[clause]], 0);
  const effects = shownEffects(def.effects);
  return (
    <div className="stack tight">
      <p>
        <b>{interimName(scenario, interim)}.</b> {def.text}
      </p>
      <ul className="plain-list tight">
        {def.locks.map(lock => (
          <li key={lock.clause}>
            {scenario.clauses[lock.clause].name} cannot fall below{' '}
            {quoted(optionName(scenario, lock.clause, lock.option))} again.
          </li>
        ))}
        {effects.length > 0 && <li>{effectsText(scenario, effects)}.</li>}
      </ul>
      <p className="small">
        Its clauses are worth <Figure value={gain} rule="7.1" change /> to you.
      </p>
    </div>
  );
}

/** The deals that may be banked early, and when. */
export function Interims() {
  const { scenario, view } = useTable();
  const open = legalOf(view, 'harvest')?.interims ?? [];
  if (scenario.interims.length === 0) return null;
  return (
    <Card title="Early harvest" rule="4.9">
      <p className="small muted">
        If all accept, these clauses are banked and stay whatever happens; then the talks go on.
      </p>
      {scenario.interims.map((def, interim) => (
        <details key={def.id}>
          <summary>
            {def.name} {open.includes(interim) && <span className="tag">open now</span>}
          </summary>
          <InterimTerms interim={interim} />
          <p className="small muted">
            From round {plain(def.minRound)}, with tension at most {plain(def.maxTension)} and{' '}
            {pillarName(scenario, def.pillar)} at {plain(def.level)}; once.
          </p>
        </details>
      ))}
    </Card>
  );
}

/** Proposes to bank one of the deals that are open: one button, however many there are. */
export function Harvest() {
  const { view, act, scenario } = useTable();
  const interims = legalOf(view, 'harvest')?.interims ?? [];
  const [picked, setPicked] = useState(-1);
  const interim = interims.includes(picked) ? picked : interims[0];
  if (interim === undefined) return null;
  return (
    <span className="refuse">
      <Act onAct={() => act({ kind: 'harvest', interim })}>Bank</Act>
      <Pick
        label="Interim deal to bank"
        quiet
        value={interim}
        items={interims.map(value => ({ value, label: interimName(scenario, value) }))}
        onPick={setPicked}
      />
    </span>
  );
}
