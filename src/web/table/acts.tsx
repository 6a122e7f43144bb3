import { useState } from 'react';
import { importance } from '../../engine/index.ts';
import {
  clauseName,
  deploymentName,
  effectsText,
  pillarName,
  plain,
  promiseText,
  redLineText,
  shownEffects,
  voices,
  whenText,
} from '../../words/index.ts';
import { useTable } from './context.ts';
import { legalOf } from './legal.ts';
import { Act, Card, Pick } from './widgets.tsx';

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
    <Card title="Disclose" rule="4.14">
      <p className="small muted">
        Once a round: the true importance of one clause to you, certified. If another discloses too, trust +1.
      </p>
      {legal && chosen >= 0 ? (
        <div className="inline-form">
          <Pick
            label="Clause to disclose"
            quiet
            value={chosen}
            items={legal.clauses.map(at => ({
              value: at,
              label: `${clauseName(scenario, at)} (matters ${plain(importance(own.values, at))})`,
            }))}
            onPick={setClause}
          />
          <Act onAct={() => act({ kind: 'disclose', clause: chosen })}>Disclose</Act>
        </div>
      ) : (
        <p className="muted">Only in your own turn, once a round.</p>
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
    <Card title="Verify" rule="4.15">
      <p className="small muted">
        {plain(game.rules.verifyCost)} capital, with {pillarName(scenario, pillar)} at {plain(level)} (now{' '}
        {plain(pub.pillars[pillar].level)}): is a promise kept so far, or have two others a side letter?
      </p>
      {promises.length + pairs.length === 0 && <p className="muted">Nothing to verify now.</p>}
      <div className="stack tight">
        {promises.map(at => (
          <Act key={at} onAct={() => act({ kind: 'verifyPromise', promise: at })}>
            {promiseText(scenario, pub.promises[at])}
          </Act>
        ))}
        {pairs.map(pair => (
          <Act key={pair.join('-')} onAct={() => act({ kind: 'verifyLetters', parties: pair })}>
            A letter between {voices(scenario, pair)}?
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
    <Card title="Deploy" rule="4.16">
      <p className="small muted">
        Once a round, {plain(game.rules.deployCost)} capital: tension +1, hard support +1, your no-deal value +1, the
        rival’s −1.
      </p>
      <ul className="plain-list deployments">
        {mine.map(at => {
          const def = scenario.deployments[at];
          return (
            <li key={def.id}>
              <div>
                <b>{deploymentName(scenario, at)}.</b> {def.text}
                <div className="small muted">
                  {shownEffects(def.effects).length > 0 && `${effectsText(scenario, def.effects)}. `}
                  {pub.deployed[at]
                    ? 'Deployed.'
                    : `May be deployed ${def.when ? `when ${whenText(scenario, def.when)}` : 'at any time'}.`}
                </div>
              </div>
              {open.includes(at) && <Act onAct={() => act({ kind: 'deploy', deployment: at })}>Deploy</Act>}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function ClimbDown() {
  const { view, scenario, act, game, pub, me } = useTable();
  const open = legalOf(view, 'climbDown')?.redLines ?? [];
  if (pub.redLines[me].length === 0) return null;
  return (
    <Card title="Climb down" rule="4.16">
      <p className="small muted">
        {plain(game.rules.climbDownCost)} capital and hard support −2 remove a red line of yours.
      </p>
      <ul className="plain-list deployments">
        {pub.redLines[me].map((line, at) => (
          <li key={`${line.clause}-${line.min}`}>
            <div>{redLineText(scenario, line)}</div>
            <Act
              why={open.includes(at) ? null : 'Only in your own turn, with the capital'}
              onAct={() => act({ kind: 'climbDown', redLine: at })}
            >
              Climb down
            </Act>
          </li>
        ))}
      </ul>
    </Card>
  );
}
