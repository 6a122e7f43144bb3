import { useState } from 'react';
import { effectsText, interimName, optionName, pillarName, quoted, shownEffects, signed } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Rich } from '../kit/rich.tsx';
import { useTable } from './context.ts';
import { Pick } from './inputs.tsx';
import { legalOf } from './legal.ts';
import { Act, Card, Figure } from './widgets.tsx';

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
        <Rich id="named.line" values={{ name: interimName(scenario, interim), text: def.text }} />
      </p>
      <ul className="plain-list tight">
        {def.locks.map(lock => (
          <li key={lock.clause}>
            {say('interim.lock', {
              clause: scenario.clauses[lock.clause].name,
              option: quoted(optionName(scenario, lock.clause, lock.option)),
            })}
          </li>
        ))}
        {effects.length > 0 && <li>{say('reasons.sentence', { said: effectsText(scenario, effects) })}</li>}
      </ul>
      <p className="small">
        <Rich
          id="interim.worth"
          values={{ gain: signed(gain) }}
          elements={{ worth: () => <Figure value={gain} rule="7.1" change /> }}
        />
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
    <Card title={say('harvest.title')} rule="4.9">
      <p className="small muted">{say('harvest.about')}</p>
      {scenario.interims.map((def, interim) => (
        <details key={def.id}>
          <summary>
            {def.name} {open.includes(interim) && <span className="tag">{say('harvest.open')}</span>}
          </summary>
          <InterimTerms interim={interim} />
          <p className="small muted">
            {say('harvest.when', {
              round: def.minRound,
              tension: def.maxTension,
              pillar: pillarName(scenario, def.pillar),
              level: def.level,
            })}
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
      <Act onAct={() => act({ kind: 'harvest', interim })}>{say('harvest.bank')}</Act>
      <Pick
        label={say('harvest.which')}
        quiet
        value={interim}
        items={interims.map(value => ({ value, label: interimName(scenario, value) }))}
        onPick={setPicked}
      />
    </span>
  );
}
