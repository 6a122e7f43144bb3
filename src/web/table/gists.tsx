import type { ReactNode } from 'react';
import { appraise, forecastCapitals } from '../../engine/index.ts';
import type { RoleIndex } from '../../engine/scenario.ts';
import type { Text } from '../../engine/types.ts';
import { constituencyName, pairName, signed } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Rich } from '../kit/rich.tsx';
import { useTable } from './context.ts';
import { Shift } from './widgets.tsx';

/** The preview in one line, beside the buttons: always in sight while one tries things out. */
function Gist({ children }: { children: ReactNode }) {
  return <p className="gist">{children}</p>;
}

const toneOf = (value: number): string => (value === 0 ? '' : value > 0 ? 'good' : 'bad');

export function TextGist({ text }: { text: Text }) {
  const { game, pub, own, me, scenario } = useTable();
  const now = appraise(game, pub, own, me, text);
  return (
    <Gist>
      <span title={say('rule.name', { rule: '7.2' })}>
        <Rich
          id="gist.worth"
          values={{ value: signed(now.value) }}
          elements={{ worth: inside => <b className={toneOf(now.value)}>{inside}</b> }}
        />
      </span>
      {([0, 1, 2] as RoleIndex[]).map(role => (
        <span key={role}>
          {constituencyName(scenario, me, role)} <Shift from={pub.support[me][role]} to={now.views[role]} rule="5.3" />
        </span>
      ))}
      <span
        title={say('rule.name', { rule: '5.4' })}
        className={now.short === 0 ? 'good' : now.affordable ? 'warn' : 'bad'}
      >
        {now.short === 0 ? say('gist.ratify') : say('gist.short', { short: now.short, cost: now.cost })}
      </span>
    </Gist>
  );
}

export function EffortGist() {
  const { game, view, me, allocation, pub, scenario } = useTable();
  const forecast = forecastCapitals(game, view, me, allocation);
  const { low, high } = forecast.tension;
  return (
    <Gist>
      {([0, 1, 2] as RoleIndex[]).map(role => (
        <span key={role}>
          {constituencyName(scenario, me, role)}{' '}
          <Shift from={pub.support[me][role]} to={forecast.support[role]} rule="3.3" />
        </span>
      ))}
      {forecast.sure.map(sure =>
        sure.what === 'trust' ? (
          <span key={sure.pair}>
            {say('log.trust', { pair: pairName(scenario, sure.pair) })}{' '}
            <Shift from={pub.trust[sure.pair]} to={Math.max(0, pub.trust[sure.pair] + sure.by)} rule={sure.rule} />
          </span>
        ) : null,
      )}
      <span title={say('rule.name', { rule: '3.6' })}>
        <Rich
          id="gist.tension"
          values={{ now: pub.tension, then: low === high ? low : say('gist.range', { low, high }) }}
        />
      </span>
    </Gist>
  );
}
