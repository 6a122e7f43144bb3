import type { Game } from '../../engine/index.ts';
import type { Seat } from '../../engine/types.ts';
import type { Step } from '../../session/timeline.ts';
import { optionName, pairName } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Meter } from '../kit/meter.tsx';
import { PartyBadge, PartyMark } from '../kit/party.tsx';

/** Where everything stood after a move: tracks, and for each clause the text and who stood where. */
export function Position({ game, step, seat }: { game: Game; step: Step; seat: Seat }) {
  const { scenario, rules } = game;
  const pub = step.state.public;
  const own = typeof seat === 'number' ? step.state.private[seat] : null;
  return (
    <section aria-labelledby="position">
      <h2 id="position">{say('watch.position')}</h2>
      <div className="watch-meters">
        <Meter label={say('log.tension')} value={pub.tension} max={rules.tensionMax} tone="bad" />
        {pub.trust.map((trust, pair) => (
          <Meter
            key={pairName(scenario, pair)}
            label={say('log.trust', { pair: pairName(scenario, pair) })}
            value={trust}
            max={10}
          />
        ))}
        {scenario.pillars.map((pillar, at) => (
          <Meter
            key={pillar.id}
            label={pillar.short}
            name={pillar.name}
            value={pub.pillars[at].level}
            max={rules.pillarMax}
            tone="good"
          />
        ))}
        {own && <Meter label={say('status.capital')} value={own.capital} max={rules.capitalMax} />}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="x-scroll" tabIndex={0} aria-label={say('watch.texts')}>
        <table className="figures watch-text">
          <thead>
            <tr>
              <th scope="col">{say('head.clause')}</th>
              <th scope="col">{say('head.working')}</th>
              {scenario.parties.map(party => (
                <th key={party.id} scope="col">
                  <PartyBadge party={party} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scenario.clauses.map((clause, at) => (
              <tr key={clause.id}>
                <th scope="row">{clause.name}</th>
                <td>{optionName(scenario, at, pub.text[at])}</td>
                {scenario.parties.map((party, index) => (
                  <td key={party.id}>
                    <PartyMark party={party} size={9} /> {optionName(scenario, at, pub.positions[index][at])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
