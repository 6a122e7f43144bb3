import { useState } from 'react';
import { appraise, neededPushes, type Triple } from '../../engine/index.ts';
import type { RoleIndex } from '../../engine/scenario.ts';
import { constituencyName, textLines } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { RuleLink } from '../kit/reading.tsx';
import { Rich } from '../kit/rich.tsx';
import { AppraisalCard } from './appraisal-card.tsx';
import { useTable } from './context.ts';
import { Stepper } from './inputs.tsx';
import { may } from './legal.ts';
import { Act, Card, Figure } from './widgets.tsx';

/** The vote at home: forecast, points to buy, yes or no (rules 5.3–5.6). */
export function VotePanel() {
  const { pub, scenario, view, own } = useTable();
  const text = pub.initialled?.text;
  if (!text) return null;
  const open = may(view, 'ratify');
  return (
    <div className="stack panel-body">
      {open && <Forecast />}
      {!open && own.ballot && <p className="muted">{say('vote.voted', { vote: own.ballot.yes ? 'yes' : 'no' })}</p>}
      <AppraisalCard text={text} title={say('mediation.initialled')} />
      <Card title={say('vote.what')} rule="4.4">
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
    <Card title={say('vote.title')} rule="5.4" tone="proposal">
      {([0, 1, 2] as RoleIndex[]).map(role => (
        <Stepper
          key={role}
          label={
            <Rich
              id="vote.view"
              values={{
                ...{ constituency: constituencyName(scenario, me, role), view: now.views[role] },
                ...{ bought: pushes[role], need: now.needs[role], short: Math.max(0, now.needs[role] - after[role]) },
              }}
              elements={{
                now: () => <Figure value={now.views[role]} rule="5.3" />,
                good: inside => <span className="good">{inside}</span>,
                muted: inside => <span className="muted">{inside}</span>,
                verdict: inside => <span className={after[role] >= now.needs[role] ? 'good' : 'bad'}>{inside}</span>,
              }}
            />
          }
          name={say('vote.bought', { constituency: constituencyName(scenario, me, role) })}
          value={pushes[role]}
          max={pushes[role] + Math.max(0, most)}
          onChange={value => setPushes(pushes.map((old, at) => (at === role ? value : old)) as Triple)}
        />
      ))}
      <p className="small muted">
        {say('vote.cost', { cost: game.rules.pushCost, capital: own.capital })} <RuleLink rule="5.5">5.5</RuleLink>
      </p>
      <p className={passes ? 'good' : 'bad'} aria-live="polite">
        <b>{say(passes ? 'vote.passes' : 'vote.fails')}</b>
      </p>
      <div className="answer-actions">
        <Act look="primary" onAct={() => act({ kind: 'ratify', yes: true, pushes })}>
          {say('vote.yes', { bought, cost })}
        </Act>
        <Act look="danger" onAct={() => act({ kind: 'ratify', yes: false, pushes: [0, 0, 0] })}>
          {say('vote.no')}
        </Act>
      </div>
    </Card>
  );
}

function ratifies(by: 'all' | 'hardAndOne', views: Triple, needs: Triple): boolean {
  const enough = views.map((view, role) => view >= needs[role]);
  return by === 'all' ? !enough.includes(false) : enough[0] && (enough[1] || enough[2]);
}
