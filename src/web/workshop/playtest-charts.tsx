import type { Scenario } from '../../engine/scenario.ts';
import type { Bar, MixReport, Sensitivity } from '../../playtest/index.ts';
import { clauseAt, decimal } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { percent } from './figures.ts';

const wide = (share: number): string => `${Math.min(100, share * 100).toFixed(2)}%`;

/** Each party's share of the agreements, over the band in which it should be. */
export function Wins({ scenario, bars }: { scenario: Scenario; bars: readonly Bar[] }) {
  const wins = bars.filter(({ id }) => id === 'wins');
  const [{ least, most } = { least: 0, most: 0 }] = wins;
  return (
    <>
      <h2 className="ws-report-head">{say('workshop.playtest.wins')}</h2>
      <p className="muted small">
        {say('workshop.playtest.wins.about', { least: percent(least), most: percent(most) })}
      </p>
      <ul className="ws-bars">
        {wins.map(({ party, value, held }) => (
          <li key={party}>
            <span>{scenario.parties[party ?? 0].short}</span>
            <span className="ws-track" aria-hidden="true">
              <span className="ws-band" style={{ left: wide(least), width: wide(most - least) }} />
              <span className={held ? 'ws-fill' : 'ws-fill off'} style={{ width: wide(value) }} />
            </span>
            <span>{percent(value)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** In which round the moderates' agreements come. */
export function Timing({ moderates: { agreedInRound, stats } }: { moderates: MixReport }) {
  const most = Math.max(...agreedInRound, 0.0001);
  return (
    <>
      <h2 className="ws-report-head">{say('workshop.playtest.when')}</h2>
      <p className="muted small">{say('workshop.playtest.when.about', { share: percent(1 - stats.agreementRate) })}</p>
      <ul className="ws-bars">
        {agreedInRound.map((share, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a round is its number
          <li key={at}>
            <span>{say('workshop.playtest.when.round', { round: at + 1 })}</span>
            <span className="ws-track" aria-hidden="true">
              <span className="ws-fill" style={{ width: wide(share / most) }} />
            </span>
            <span>{percent(share)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Values told of at most. */
const SHOWN = 10;

/** Which numbers of the payoffs move the balance most. */
export function Tipping({ scenario, sensitivity }: { scenario: Scenario; sensitivity: readonly Sensitivity[] }) {
  return (
    <>
      <h2 className="ws-report-head">{say('workshop.playtest.tips')}</h2>
      <p className="muted small">{say('workshop.playtest.tips.about')}</p>
      <div className="ws-scroll">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{say('workshop.playtest.tips.option')}</th>
              <th scope="col">{say('workshop.playtest.tips.party')}</th>
              <th scope="col">{say('workshop.playtest.tips.gain')}</th>
            </tr>
          </thead>
          <tbody>
            {sensitivity.slice(0, SHOWN).map(({ party, clause, option, direct }) => (
              <tr key={`${party} ${clause} ${option}`}>
                <th scope="row">{clauseAt(scenario, clause, option)}</th>
                <td>{scenario.parties[party].short}</td>
                <td>{decimal(direct * 100)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
