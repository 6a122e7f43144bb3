import type { ReactNode } from 'react';
import { type Forecast, forecastCapitals, type Sure } from '../../engine/index.ts';
import type { RoleIndex } from '../../engine/scenario.ts';
import { constituencyName, count, pairName, pillarName, plain, signed } from '../../words/index.ts';
import { RuleLink } from '../kit/reading.tsx';
import { useTable } from './context.ts';
import { Card, Shift } from './widgets.tsx';

/** What this split does for sure, and what hangs on the others: shown before anything is sealed. */
export function CapitalsForecast() {
  const { game, view, me, allocation, pub, own, scenario } = useTable();
  const forecast = forecastCapitals(game, view, me, allocation);
  return (
    <>
      <Card title="For sure" rule="3.3">
        <table className="figures">
          <tbody>
            {([0, 1, 2] as RoleIndex[]).map(role => (
              <Line
                key={role}
                name={constituencyName(scenario, me, role)}
                why={whys(forecast.sure, sure => sure.what === 'support' && sure.role === role)}
              >
                <Shift from={pub.support[me][role]} to={forecast.support[role]} rule="3.3" />
              </Line>
            ))}
            <Line name="Political capital" why={whys(forecast.sure, sure => sure.what === 'capital')}>
              <Shift from={own.capital} to={forecast.capital} rule="3.15" />
            </Line>
            {forecast.sure.map(sure =>
              sure.what === 'trust' ? (
                <Line key={`trust-${sure.pair}`} name={`Trust ${pairName(scenario, sure.pair)}`} why={[sure.rule]}>
                  <Shift
                    from={pub.trust[sure.pair]}
                    to={Math.max(0, pub.trust[sure.pair] + sure.by)}
                    rule={sure.rule}
                  />
                </Line>
              ) : null,
            )}
          </tbody>
        </table>
      </Card>
      <Open forecast={forecast} />
    </>
  );
}

/** The rules behind some of the sure changes, each once. */
function whys(sure: Sure[], which: (one: Sure) => boolean): string[] {
  return [...new Set(sure.filter(which).map(one => one.rule))];
}

function Line({ name, why, children }: { name: string; why: string[]; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">
        {name}{' '}
        {why.map(rule => (
          <span key={rule}>
            <RuleLink rule={rule}>{rule}</RuleLink>{' '}
          </span>
        ))}
      </th>
      <td>{children}</td>
    </tr>
  );
}

function Open({ forecast }: { forecast: Forecast }) {
  const { scenario, pub, allocation, game } = useTable();
  const { low, high } = forecast.tension;
  const work = forecast.sure.flatMap(sure => (sure.what === 'work' ? [sure] : []));
  return (
    <Card title="Depends on the others" rule="3.6">
      <ul className="plain-list">
        <li>
          Tension {plain(pub.tension)} →{' '}
          <b title="Rule 3.6">{low === high ? plain(low) : `between ${plain(low)} and ${plain(high)}`}</b>
          <span className="muted">
            {' '}
            ({signed(low - pub.tension)} if the others are silent, {signed(high - pub.tension)} if they shout)
          </span>
          {high >= game.rules.tensionMax && (
            <b className="bad"> At {plain(game.rules.tensionMax)} the talks break down (8.1).</b>
          )}
        </li>
        {work.map(sure => (
          <li key={sure.pillar}>
            {count(sure.points, 'point')} on {pillarName(scenario, sure.pillar)}: counts as far as another works there
            too; {plain(Math.max(0, game.rules.levelCost - pub.pillars[sure.pillar].work))} more raise it a level.{' '}
            <RuleLink rule="3.8">3.8</RuleLink>
          </li>
        ))}
        {forecast.cold.length > 0 && (
          <li>
            No pair with you gains trust this round: you posture. <RuleLink rule="3.4">3.4</RuleLink>
          </li>
        )}
        {allocation.back >= 0 && forecast.cold.length === 0 && (
          <li>
            Trust with {scenario.parties[allocation.back].voice} +1 if it seeks you too.{' '}
            <RuleLink rule="3.13">3.13</RuleLink>
          </li>
        )}
      </ul>
    </Card>
  );
}
