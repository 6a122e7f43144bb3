import { useState } from 'react';
import { importance } from '../../engine/index.ts';
import type { DeploymentDef, Scenario } from '../../engine/scenario.ts';
import {
  clauseName,
  deploymentName,
  effectsText,
  pillarName,
  promiseText,
  redLineText,
  shownEffects,
  voices,
  whenText,
} from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Rich } from '../kit/rich.tsx';
import { useTable } from './context.ts';
import { Pick } from './inputs.tsx';
import { legalOf } from './legal.ts';
import { Act, Card } from './widgets.tsx';

/** The other free acts of a turn (rules 4.14–4.16). */
export function Acts() {
  return (
    <>
      <Disclose />
      <Verify />
      <Deploy />
      <ClimbDown />
    </>
  );
}

function Disclose() {
  const { view, scenario, own, act } = useTable();
  const legal = legalOf(view, 'disclose');
  const [clause, setClause] = useState(-1);
  const chosen = legal?.clauses.includes(clause) ? clause : (legal?.clauses[0] ?? -1);
  return (
    <Card title={say('disclose.title')} rule="4.14">
      <p className="small muted">{say('disclose.about')}</p>
      {legal && chosen >= 0 ? (
        <div className="inline-form">
          <Pick
            label={say('disclose.clause')}
            quiet
            value={chosen}
            items={legal.clauses.map(at => ({
              value: at,
              label: say('disclose.matters', {
                clause: clauseName(scenario, at),
                points: importance(own.values, at),
              }),
            }))}
            onPick={setClause}
          />
          <Act onAct={() => act({ kind: 'disclose', clause: chosen })}>{say('disclose.title')}</Act>
        </div>
      ) : (
        <p className="muted">{say('disclose.not')}</p>
      )}
    </Card>
  );
}

function Verify() {
  const { view, scenario, act, game, pub } = useTable();
  const promises = legalOf(view, 'verifyPromise')?.promises ?? [];
  const pairs = legalOf(view, 'verifyLetters')?.pairs ?? [];
  const { pillar, level } = game.rules.verifyPillar;
  return (
    <Card title={say('verify.title')} rule="4.15">
      <p className="small muted">
        {say('verify.about', {
          ...{ cost: game.rules.verifyCost, pillar: pillarName(scenario, pillar) },
          ...{ level, now: pub.pillars[pillar].level },
        })}
      </p>
      {promises.length + pairs.length === 0 && <p className="muted">{say('verify.none')}</p>}
      <div className="stack tight">
        {promises.map(at => (
          <Act key={at} onAct={() => act({ kind: 'verifyPromise', promise: at })}>
            {promiseText(scenario, pub.promises[at])}
          </Act>
        ))}
        {pairs.map(pair => (
          <Act key={pair.join('-')} onAct={() => act({ kind: 'verifyLetters', parties: pair })}>
            {say('verify.letter', { parties: voices(scenario, pair) })}
          </Act>
        ))}
      </div>
    </Card>
  );
}

function Deploy() {
  const { view, scenario, act, game, pub, me } = useTable();
  const open = legalOf(view, 'deploy')?.deployments ?? [];
  const mine = scenario.deployments.flatMap((def, at) => (def.party === me ? [at] : []));
  if (mine.length === 0) return null;
  return (
    <Card title={say('deploy.title')} rule="4.16">
      <p className="small muted">{say('deploy.about', { cost: game.rules.deployCost })}</p>
      <ul className="plain-list deployments">
        {mine.map(at => {
          const def = scenario.deployments[at];
          const effects = shownEffects(def.effects).length > 0 && effectsText(scenario, def.effects);
          return (
            <li key={def.id}>
              <div>
                <Rich id="named.line" values={{ name: deploymentName(scenario, at), text: def.text }} />
                <div className="small muted">
                  {effects && say('reasons.sentence', { said: effects })}{' '}
                  {pub.deployed[at] ? say('deploy.done') : mayDeploy(scenario, def)}
                </div>
              </div>
              {open.includes(at) && (
                <Act onAct={() => act({ kind: 'deploy', deployment: at })}>{say('deploy.title')}</Act>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

const mayDeploy = (scenario: Scenario, { when }: DeploymentDef): string =>
  when ? say('deploy.when', { condition: whenText(scenario, when) }) : say('deploy.always');

function ClimbDown() {
  const { view, scenario, act, game, pub, me } = useTable();
  const open = legalOf(view, 'climbDown')?.redLines ?? [];
  if (pub.redLines[me].length === 0) return null;
  return (
    <Card title={say('climb.title')} rule="4.16">
      <p className="small muted">{say('climb.about', { cost: game.rules.climbDownCost })}</p>
      <ul className="plain-list deployments">
        {pub.redLines[me].map((line, at) => (
          <li key={`${line.clause}-${line.min}`}>
            <div>{redLineText(scenario, line)}</div>
            <Act
              why={open.includes(at) ? null : say('climb.not')}
              onAct={() => act({ kind: 'climbDown', redLine: at })}
            >
              {say('climb.title')}
            </Act>
          </li>
        ))}
      </ul>
    </Card>
  );
}
