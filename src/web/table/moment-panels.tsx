import { outcomeText, outcomeTitle, textChanges, waitingText, winnersText } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { AppraisalCard } from './appraisal-card.tsx';
import { useTable } from './context.ts';
import { may } from './legal.ts';
import { Act, Card } from './widgets.tsx';

/** The mediator's better text against the initialled one (rule 5.1). */
export function SettlementPanel() {
  const { pub, scenario, view, act, own } = useTable();
  const text = pub.settlement;
  const initialled = pub.initialled?.text;
  if (!text || !initialled) return null;
  return (
    <>
      <div className="stack panel-body">
        <Card title={say('mediation.title')} rule="5.1" tone="proposal">
          <ul className="plain-list">
            {textChanges(scenario, text.options, initialled.options).map(change => (
              <li key={change.clause}>{change.line}</li>
            ))}
          </ul>
          <p className="small muted">{say('mediation.about')}</p>
        </Card>
        <AppraisalCard text={text} title={say('mediation.text')} />
        <AppraisalCard text={initialled} title={say('mediation.initialled')} />
        {own.answer !== null && (
          <p className="muted">{say('mediation.answered', { answer: own.answer ? 'yes' : 'no' })}</p>
        )}
      </div>
      {may(view, 'accept') && (
        <div className="actions">
          <Act look="primary" onAct={() => act({ kind: 'accept' })}>
            {say('mediation.accept')}
          </Act>
          <Act onAct={() => act({ kind: 'refuse', reason: 'interests' })}>{say('mediation.keep')}</Act>
        </div>
      )}
    </>
  );
}

export function EndPanel() {
  const { pub, scenario, finish } = useTable();
  const { ending } = pub;
  if (!ending) return null;
  return (
    <>
      <div className="stack panel-body">
        <Card title={outcomeTitle(ending.outcome)} rule="8.1">
          <p>{outcomeText(ending.outcome)}</p>
          <p>{winnersText(scenario, ending)}</p>
        </Card>
      </div>
      <div className="actions">
        <Act look="primary" onAct={finish}>
          {say('over.open')}
        </Act>
      </div>
    </>
  );
}

export function WaitPanel() {
  const { scenario, pub } = useTable();
  return <p className="muted panel-body">{waitingText(scenario, pub)}</p>;
}
