import type { ReactNode } from 'react';
import { appraise } from '../../engine/index.ts';
import type { RoleIndex } from '../../engine/scenario.ts';
import type { Text } from '../../engine/types.ts';
import { clauseAt, constituencyName, pillarName, redLineText, series } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { RuleLink } from '../kit/reading.tsx';
import { Sign } from '../kit/sign.tsx';
import { useTable } from './context.ts';
import { Figure, Shift } from './widgets.tsx';

/** What a text does to me: at the table, at home, against the pillars. Exactly what the rules would count now. */
export function AppraisalCard({ text, title = say('appraisal.title') }: { text: Text; title?: string }) {
  const { game, pub, own, me, scenario } = useTable();
  const now = appraise(game, pub, own, me, text);
  const lines = pub.redLines[me].filter(
    line => text.options[line.clause] < line.min || text.options[line.clause] > line.max,
  );
  return (
    <section className="card appraisal" aria-label={title}>
      <header className="card-head">
        <h3>{title}</h3>
        <span className="worth-now" title={say('rule.name', { rule: '7.2' })}>
          <Figure value={now.value} rule="7.2" change />
        </span>
      </header>
      <table className="figures">
        <tbody>
          <Row name={say('appraisal.raw')} rule="7.1">
            <Figure value={now.raw} rule="7.1" change />
          </Row>
          <Row name={say('appraisal.slippage', { depth: now.depth })} rule="7.2">
            <Figure value={-now.slippage} rule="7.2" change />
          </Row>
          {([0, 1, 2] as RoleIndex[]).map(role => (
            <Row
              key={role}
              name={say('appraisal.needs', {
                constituency: constituencyName(scenario, me, role),
                need: now.needs[role],
              })}
              rule="5.3"
            >
              <Shift from={pub.support[me][role]} to={now.views[role]} rule="5.3" />{' '}
              <span className={now.views[role] >= now.needs[role] ? 'good' : 'bad'}>
                <Sign of={now.views[role] >= now.needs[role] ? 'check' : 'cross'} />
                <span className="visually-hidden">
                  {say(now.views[role] >= now.needs[role] ? 'appraisal.enough' : 'appraisal.little')}
                </span>
              </span>
            </Row>
          ))}
          <Row name={say('appraisal.vote')} rule="5.4">
            <HomeVerdict short={now.short} cost={now.cost} affordable={now.affordable} />
          </Row>
          <Row name={say('status.pillars')} rule="1.7">
            <span className={now.gates.length === 0 ? 'good' : 'bad'}>
              {say('appraisal.gates', { gates: now.gates.length })}
            </span>
          </Row>
          <Row name={say('appraisal.redLines')} rule="7.4">
            <span className={lines.length === 0 ? '' : 'bad'}>
              {lines.length === 0 ? say('appraisal.none') : series(lines.map(line => redLineText(scenario, line)))}
            </span>
          </Row>
        </tbody>
      </table>
      {now.gates.length > 0 && (
        <ul className="plain-list small">
          {now.gates.map(gate => (
            <li key={`${gate.clause}-${gate.option}`}>
              {say('appraisal.gate', {
                at: clauseAt(scenario, gate.clause, gate.option),
                pillar: pillarName(scenario, scenario.clauses[gate.clause].pillar),
                need: gate.need,
                level: gate.level,
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function HomeVerdict({ short, cost, affordable }: { short: number; cost: number; affordable: boolean }) {
  if (short === 0) return <b className="good">{say('appraisal.pass')}</b>;
  return (
    <b className={affordable ? 'warn' : 'bad'}>
      {affordable ? say('appraisal.buy', { short, cost }) : say('appraisal.fail', { short })}
    </b>
  );
}

function Row({ name, rule, children }: { name: string; rule: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">
        {name} <RuleLink rule={rule}>{rule}</RuleLink>
      </th>
      <td>{children}</td>
    </tr>
  );
}
