import type { ReactNode } from 'react';
import { type Forecast, forecastCapitals, type Sure } from '../../engine/index.ts';
import type { RoleIndex } from '../../engine/scenario.ts';
import { constituencyName, pairName, pillarName, signed } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { RuleLink } from '../kit/reading.tsx';
import { Rich } from '../kit/rich.tsx';
import { useTable } from './context.ts';
import { Card, Shift } from './widgets.tsx';

/** What this split does for sure, and what hangs on the others: shown before anything is sealed. */
export function CapitalsForecast() {
  const { game, view, me, allocation, pub, own, scenario } = useTable();
  const forecast = forecastCapitals(game, view, me, allocation);
  return (
    <>
      <Card title={say('forecast.sure')} rule="3.3">
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
            <Line name={say('status.capital.name')} why={whys(forecast.sure, sure => sure.what === 'capital')}>
              <Shift from={own.capital} to={forecast.capital} rule="3.15" />
            </Line>
            {forecast.sure.map(sure =>
              sure.what === 'trust' ? (
                <Line
                  key={`trust-${sure.pair}`}
                  name={say('log.trust', { pair: pairName(scenario, sure.pair) })}
                  why={[sure.rule]}
                >
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
    <Card title={say('forecast.open')} rule="3.6">
      <ul className="plain-list">
        <li>
          <Rich
            id="forecast.tension"
            values={{
              ...{ now: pub.tension, then: low === high ? low : say('forecast.between', { low, high }) },
              ...{ low: signed(low - pub.tension), high: signed(high - pub.tension) },
            }}
            elements={{
              range: inside => <b title={say('rule.name', { rule: '3.6' })}>{inside}</b>,
              others: inside => <span className="muted">{inside}</span>,
            }}
          />
          {high >= game.rules.tensionMax && (
            <b className="bad"> {say('forecast.limit', { max: game.rules.tensionMax })}</b>
          )}
        </li>
        {work.map(sure => (
          <li key={sure.pillar}>
            {say('forecast.work', {
              points: sure.points,
              pillar: pillarName(scenario, sure.pillar),
              more: Math.max(0, game.rules.levelCost - pub.pillars[sure.pillar].work),
            })}{' '}
            <RuleLink rule="3.8">3.8</RuleLink>
          </li>
        ))}
        {forecast.cold.length > 0 && (
          <li>
            {say('forecast.cold')} <RuleLink rule="3.4">3.4</RuleLink>
          </li>
        )}
        {allocation.back >= 0 && forecast.cold.length === 0 && (
          <li>
            {say('forecast.back', { party: scenario.parties[allocation.back].voice })}{' '}
            <RuleLink rule="3.13">3.13</RuleLink>
          </li>
        )}
      </ul>
    </Card>
  );
}
