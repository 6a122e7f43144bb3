import { useState } from 'react';
import { appraise, neededPushes, type Triple } from '../../engine/index.ts';
import type { RoleIndex } from '../../engine/scenario.ts';
import { constituencyName, count, plain, textLines } from '../../words/index.ts';
import { RuleLink } from '../kit/reading.tsx';
import { AppraisalCard } from './appraisal-card.tsx';
import { useTable } from './context.ts';
import { may } from './legal.ts';
import { Act, Card, Figure, Stepper } from './widgets.tsx';

/** The vote at home: forecast, points to buy, yes or no (rules 5.3–5.6). */
export function VotePanel() {
  const { pub, scenario, view, own } = useTable();
  const text = pub.initialled?.text;
  if (!text) return null;
  const open = may(view, 'ratify');
  return (
    <div className="stack panel-body">
      {open && <Forecast />}
      {!open && own.ballot && (
        <p className="muted">You voted {own.ballot.yes ? 'yes' : 'no'}. The votes open together.</p>
      )}
      <AppraisalCard text={text} title="The initialled text" />
      <Card title="What was initialled" rule="4.4">
        <ul className="plain-list">
          {textLines(scenario, text).map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

function Forecast() {
  const { pub, game, own, me, scenario, act } = useTable();
  const text = pub.initialled?.text ?? { options: pub.text, riders: [] };
  const now = appraise(game, pub, own, me, text);
  const [pushes, setPushes] = useState<Triple>(() =>
    now.affordable ? neededPushes(game, me, now.views, now.needs) : [0, 0, 0],
  );
  const bought = pushes[0] + pushes[1] + pushes[2];
  const cost = bought * game.rules.pushCost;
  const after = now.views.map((view, role) => view + pushes[role]) as Triple;
  const passes = ratifies(game.scenario.homes[me].ratification.by, after, now.needs);
  const most = Math.floor(own.capital / game.rules.pushCost) - bought;
  return (
    <Card title="The forecast at home" rule="5.4" tone="proposal">
      {([0, 1, 2] as RoleIndex[]).map(role => (
        <Stepper
          key={role}
          label={
            <>
              <b>{constituencyName(scenario, me, role)}</b> <Figure value={now.views[role]} rule="5.3" />
              {pushes[role] > 0 && <span className="good"> +{pushes[role]}</span>}
              <span className="muted"> of {plain(now.needs[role])},</span>{' '}
              <span className={after[role] >= now.needs[role] ? 'good' : 'bad'}>
                {after[role] >= now.needs[role] ? 'enough' : `${plain(now.needs[role] - after[role])} short`}
              </span>
            </>
          }
          name={`Points bought for ${constituencyName(scenario, me, role)}`}
          value={pushes[role]}
          max={pushes[role] + Math.max(0, most)}
          onChange={value => setPushes(pushes.map((old, at) => (at === role ? value : old)) as Triple)}
        />
      ))}
      <p className="small muted">
        Each point bought costs {plain(game.rules.pushCost)} capital, for this vote only; you have {plain(own.capital)}.{' '}
        <RuleLink rule="5.5">5.5</RuleLink>
      </p>
      <p className={passes ? 'good' : 'bad'} aria-live="polite">
        <b>
          {passes
            ? 'Your capital would ratify.'
            : 'Your capital would not ratify: a yes counts as a no from home (5.6).'}
        </b>
      </p>
      <div className="answer-actions">
        <Act look="primary" onAct={() => act({ kind: 'ratify', yes: true, pushes })}>
          Vote yes{bought > 0 ? `, buying ${count(bought, 'point')} for ${plain(cost)} capital` : ''}
        </Act>
        <Act look="danger" onAct={() => act({ kind: 'ratify', yes: false, pushes: [0, 0, 0] })}>
          Vote no
        </Act>
      </div>
    </Card>
  );
}

function ratifies(by: 'all' | 'hardAndOne', views: Triple, needs: Triple): boolean {
  const enough = views.map((view, role) => view >= needs[role]);
  return by === 'all' ? !enough.includes(false) : enough[0] && (enough[1] || enough[2]);
}
