import type { ReactNode } from 'react';
import { appraise } from '../../engine/index.ts';
import type { RoleIndex } from '../../engine/scenario.ts';
import type { Text } from '../../engine/types.ts';
import { clauseAt, constituencyName, count, pillarName, plain, redLineText } from '../../words/index.ts';
import { RuleLink } from '../kit/reading.tsx';
import { Sign } from '../kit/sign.tsx';
import { useTable } from './context.ts';
import { Figure, Shift } from './widgets.tsx';

/** What a text does to me: at the table, at home, against the pillars. Exactly what the rules would count now. */
export function AppraisalCard({ text, title = 'What this text does to you' }: { text: Text; title?: string }) {
  const { game, pub, own, me, scenario } = useTable();
  const now = appraise(game, pub, own, me, text);
  const lines = pub.redLines[me].filter(
    line => text.options[line.clause] < line.min || text.options[line.clause] > line.max,
  );
  return (
    <section className="card appraisal" aria-label={title}>
      <header className="card-head">
        <h3>{title}</h3>
        <span className="worth-now" title="Rule 7.2">
          <Figure value={now.value} rule="7.2" change />
        </span>
      </header>
      <table className="figures">
        <tbody>
          <Row name="Raw value of the options" rule="7.1">
            <Figure value={now.raw} rule="7.1" change />
          </Row>
          <Row name={`Slippage at depth ${plain(now.depth)}`} rule="7.2">
            <Figure value={-now.slippage} rule="7.2" change />
          </Row>
          {([0, 1, 2] as RoleIndex[]).map(role => (
            <Row
              key={role}
              name={`${constituencyName(scenario, me, role)}, needs ${plain(now.needs[role])}`}
              rule="5.3"
            >
              <Shift from={pub.support[me][role]} to={now.views[role]} rule="5.3" />{' '}
              <span className={now.views[role] >= now.needs[role] ? 'good' : 'bad'}>
                <Sign of={now.views[role] >= now.needs[role] ? 'check' : 'cross'} />
                <span className="visually-hidden">{now.views[role] >= now.needs[role] ? 'enough' : 'too little'}</span>
              </span>
            </Row>
          ))}
          <Row name="Ratification at home, if voted now" rule="5.4">
            <HomeVerdict short={now.short} cost={now.cost} affordable={now.affordable} />
          </Row>
          <Row name="Pillars" rule="1.7">
            <span className={now.gates.length === 0 ? 'good' : 'bad'}>
              {now.gates.length === 0 ? 'all options may be written' : `${plain(now.gates.length)} not yet writable`}
            </span>
          </Row>
          <Row name="Own red lines crossed" rule="7.4">
            <span className={lines.length === 0 ? '' : 'bad'}>
              {lines.length === 0 ? 'none' : lines.map(line => redLineText(scenario, line)).join('; ')}
            </span>
          </Row>
        </tbody>
      </table>
      {now.gates.length > 0 && (
        <ul className="plain-list small">
          {now.gates.map(gate => (
            <li key={`${gate.clause}-${gate.option}`}>
              {clauseAt(scenario, gate.clause, gate.option)} needs{' '}
              {pillarName(scenario, scenario.clauses[gate.clause].pillar)} {plain(gate.need)}, now {plain(gate.level)}.
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function HomeVerdict({ short, cost, affordable }: { short: number; cost: number; affordable: boolean }) {
  if (short === 0) return <b className="good">would pass</b>;
  return (
    <b className={affordable ? 'warn' : 'bad'}>
      {affordable
        ? `${count(short, 'point')} short, for ${plain(cost)} capital`
        : `fails: ${count(short, 'point')} short`}
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
