import { useState } from 'react';
import type { Scenario } from '../../engine/scenario.ts';
import type { Bar, MixReport, PlaytestReport } from '../../playtest/index.ts';
import { cardTitle, clauseAt, deploymentName, interimName, list } from '../../words/index.ts';
import type { Check } from './use-check.ts';
import { usePlaytest } from './use-playtest.ts';

const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;

/** Two thousand games among scripted delegations, and what they say of the balance. */
export function PlaytestPanel({ check }: { check: Check | null }) {
  const [tested, setTested] = useState<Scenario | null>(null);
  const playtest = usePlaytest(tested);
  const ready = check?.scenario ?? null;
  return (
    <div className="stack">
      <p className="muted small">
        Two thousand games among scripted delegations: how often they agree and when, who wins, which options they sign,
        and what never happens. The same as <code>playtest</code> on the command line.
      </p>
      <div className="row">
        <button type="button" className="btn" disabled={!ready} onClick={() => setTested(ready)}>
          Playtest
        </button>
        {tested && !playtest?.report && (
          <button type="button" className="btn plain" onClick={() => setTested(null)}>
            Stop
          </button>
        )}
        {!ready && <span className="muted small">The problems come first.</span>}
      </div>
      {playtest && !playtest.report && (
        <label className="small">
          {playtest.done} of {playtest.of} games <progress max={playtest.of} value={playtest.done} />
        </label>
      )}
      {playtest?.report && <Report scenario={playtest.scenario} report={playtest.report} stale={ready !== tested} />}
    </div>
  );
}

function Report({ scenario, report, stale }: { scenario: Scenario; report: PlaytestReport; stale: boolean }) {
  return (
    <div className="stack" aria-live="polite">
      {stale && <p className="note small">The text has changed since.</p>}
      <h2 className="ws-report-head">Balance</h2>
      <ul className="ws-checks">
        {report.bars.map(bar => (
          <li key={`${bar.id} ${bar.party}`} className={bar.held ? 'good' : 'bad'}>
            <span aria-hidden="true">{bar.held ? '✓' : '✗'}</span> {barText(scenario, bar)}
            <span className="visually-hidden">{bar.held ? ': as it should be' : ': not as it should be'}</span>
          </li>
        ))}
      </ul>
      <h2 className="ws-report-head">By who plays</h2>
      <div className="ws-scroll">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">Cast</th>
              <th scope="col">Games</th>
              <th scope="col">Agree</th>
              <th scope="col">Break down</th>
              <th scope="col">Round</th>
            </tr>
          </thead>
          <tbody>
            {report.mixes.map(mix => (
              <MixRow key={mix.mix} mix={mix} />
            ))}
          </tbody>
        </table>
      </div>
      <h2 className="ws-report-head">What moderates sign</h2>
      <OptionShares scenario={scenario} shares={report.mixes[0].stats.optionShares} />
      <h2 className="ws-report-head">What never happened</h2>
      <Never scenario={scenario} never={report.never} />
    </div>
  );
}

const CASTS: Record<MixReport['mix'], string> = {
  moderates: 'Moderates',
  varied: 'Varied',
  'one-hardliner': 'One hardliner',
  hardliners: 'Hardliners',
};

function MixRow({ mix: { mix, stats } }: { mix: MixReport }) {
  return (
    <tr>
      <th scope="row">{CASTS[mix]}</th>
      <td>{stats.games}</td>
      <td>{percent(stats.agreementRate)}</td>
      <td>{percent(stats.breakdownRate)}</td>
      <td>{stats.meanRoundOfDeal?.toFixed(1) ?? '–'}</td>
    </tr>
  );
}

function barText(scenario: Scenario, { id, party, value, least, most }: Bar): string {
  const band = `${percent(least)} to ${percent(most)}`;
  switch (id) {
    case 'agreement':
      return `Moderates agree in ${percent(value)} of games (${band}).`;
    case 'hardliners':
      return `Hardliners agree in ${percent(value)} (at most ${percent(most)}).`;
    case 'wins':
      return `${scenario.parties[party ?? 0].short} wins ${percent(value)} of the agreements (${band}).`;
    case 'packages':
      return `${value} different agreements (at least ${least}).`;
    case 'common-option':
      return `The commonest option stands in ${percent(value)} of agreements (at most ${percent(most)}).`;
    case 'unused-options':
      return value === 0 ? 'Every option is signed by somebody.' : `${value} options are never signed.`;
  }
}

/** A row a clause, cut into the shares of its options; the number is the option's. */
function OptionShares({ scenario, shares }: { scenario: Scenario; shares: number[][] }) {
  return (
    <ul className="ws-shares">
      {scenario.clauses.map((clause, at) => (
        <li key={clause.id}>
          <span className="small">{clause.name}</span>
          <span className="ws-share" role="img" aria-label={sharesText(shares[at])}>
            {shares[at].map((share, option) =>
              share === 0 ? null : (
                <span
                  key={clause.options[option].name}
                  style={{ flexGrow: share }}
                  title={clauseAt(scenario, at, option)}
                >
                  {share >= 0.06 ? option : ''}
                </span>
              ),
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

const sharesText = (shares: number[]): string =>
  shares.map((share, option) => `option ${option}: ${percent(share)}`).join(', ');

function Never({ scenario, never }: { scenario: Scenario; never: PlaytestReport['never'] }) {
  const lines = [
    ['Options never signed', never.options.map(({ clause, option }) => clauseAt(scenario, clause, option))],
    ['Cards never drawn', never.cards.map(card => cardTitle(scenario, card))],
    ['Deployments never made', never.deployments.map(each => deploymentName(scenario, each))],
    ['Interim deals never banked', never.interims.map(each => interimName(scenario, each))],
  ] as const;
  const told = lines.filter(([, names]) => names.length > 0);
  if (told.length === 0) return <p>Everything in the scenario happened to somebody.</p>;
  return (
    <ul>
      {told.map(([title, names]) => (
        <li key={title}>
          {title}: {list(names)}.
        </li>
      ))}
    </ul>
  );
}
