import type { Scenario } from '../../engine/scenario.ts';
import type { Bar, MixReport, PlaytestReport } from '../../playtest/index.ts';
import { cardTitle, clauseAt, decimal, deploymentName, interimName, list } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Rich } from '../kit/rich.tsx';
import { download } from '../storage/files.ts';
import { percent } from './figures.ts';
import { Timing, Tipping, Wins } from './playtest-charts.tsx';
import type { Check } from './use-check.ts';
import type { Playtesting } from './use-playtest.ts';

/** Two thousand games among scripted delegations, and what they say of the balance. */
export function PlaytestPanel({ check, playtest, start }: Playtesting & { check: Check | null }) {
  const ready = check?.scenario ?? null;
  return (
    <div className="stack">
      <p className="muted small">
        <Rich id="workshop.playtest.about" />
      </p>
      <div className="row">
        <button type="button" className="btn" disabled={!ready} onClick={() => start(ready)}>
          {say('workshop.playtest')}
        </button>
        {playtest && !playtest.report && (
          <button type="button" className="btn plain" onClick={() => start(null)}>
            {say('workshop.playtest.stop')}
          </button>
        )}
        {!ready && <span className="muted small">{say('workshop.first')}</span>}
      </div>
      {playtest && !playtest.report && (
        <label className="small">
          {say('workshop.playtest.progress', { done: playtest.done, games: playtest.of })}{' '}
          <progress max={playtest.of} value={playtest.done} />
        </label>
      )}
      {playtest?.report && (
        <Report scenario={playtest.scenario} report={playtest.report} stale={ready !== playtest.scenario} />
      )}
    </div>
  );
}

function Report({ scenario, report, stale }: { scenario: Scenario; report: PlaytestReport; stale: boolean }) {
  return (
    <div className="stack" aria-live="polite">
      {stale && <p className="note small">{say('workshop.stale')}</p>}
      <h2 className="ws-report-head">{say('workshop.playtest.balance')}</h2>
      <ul className="ws-checks">
        {report.bars.map(bar => (
          <li key={`${bar.id} ${bar.party}`} className={bar.held ? 'good' : 'bad'}>
            <span aria-hidden="true">{bar.held ? '✓' : '✗'}</span> {barText(scenario, bar)}
            <span className="visually-hidden">{`: ${say('workshop.playtest.held', { held: bar.held ? 'yes' : 'no' })}`}</span>
          </li>
        ))}
      </ul>
      <Wins scenario={scenario} bars={report.bars} />
      <Timing moderates={report.mixes[0]} />
      <h2 className="ws-report-head">{say('workshop.playtest.casts')}</h2>
      <div className="ws-scroll">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{say('workshop.playtest.cast')}</th>
              <th scope="col">{say('workshop.playtest.games')}</th>
              <th scope="col">{say('workshop.playtest.agree')}</th>
              <th scope="col">{say('workshop.playtest.break')}</th>
              <th scope="col">{say('workshop.playtest.round')}</th>
            </tr>
          </thead>
          <tbody>
            {report.mixes.map(mix => (
              <MixRow key={mix.mix} mix={mix} />
            ))}
          </tbody>
        </table>
      </div>
      <h2 className="ws-report-head">{say('workshop.playtest.signed')}</h2>
      <OptionShares scenario={scenario} shares={report.mixes[0].stats.optionShares} />
      <Tipping scenario={scenario} sensitivity={report.sensitivity} />
      <h2 className="ws-report-head">{say('workshop.playtest.never')}</h2>
      <Never scenario={scenario} never={report.never} />
      <p>
        <button type="button" className="btn small" onClick={() => downloadReport(report)}>
          {say('workshop.playtest.json')}
        </button>
      </p>
    </div>
  );
}

/** The very report of `playtest --json`. */
const downloadReport = (report: PlaytestReport): void =>
  download(`playtest-${report.scenario}.json`, 'application/json', `${JSON.stringify(report, null, 2)}\n`);

function MixRow({ mix: { mix, stats } }: { mix: MixReport }) {
  return (
    <tr>
      <th scope="row">{say(`workshop.cast.${mix}`)}</th>
      <td>{stats.games}</td>
      <td>{percent(stats.agreementRate)}</td>
      <td>{percent(stats.breakdownRate)}</td>
      <td>{stats.meanRoundOfDeal == null ? '–' : decimal(stats.meanRoundOfDeal)}</td>
    </tr>
  );
}

function barText(scenario: Scenario, { id, party, value, least, most }: Bar): string {
  const shares = { share: percent(value), least: percent(least), most: percent(most) };
  switch (id) {
    case 'wins':
      return say('workshop.bar.wins', { ...shares, party: scenario.parties[party ?? 0].short });
    case 'packages':
      return say('workshop.bar.packages', { value, least });
    case 'unused-options':
      return say('workshop.bar.unused-options', { value });
    case 'agreement':
    case 'hardliners':
    case 'common-option':
      return say(`workshop.bar.${id}`, shares);
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
  shares.map((share, option) => say('workshop.playtest.share', { option, share: percent(share) })).join(', ');

function Never({ scenario, never }: { scenario: Scenario; never: PlaytestReport['never'] }) {
  const lines = [
    ['options', never.options.map(({ clause, option }) => clauseAt(scenario, clause, option))],
    ['cards', never.cards.map(card => cardTitle(scenario, card))],
    ['deployments', never.deployments.map(each => deploymentName(scenario, each))],
    ['interims', never.interims.map(each => interimName(scenario, each))],
  ] as const;
  const told = lines.filter(([, names]) => names.length > 0);
  if (told.length === 0) return <p>{say('workshop.never.nothing')}</p>;
  return (
    <ul>
      {told.map(([what, names]) => (
        <li key={what}>{say(`workshop.never.${what}`, { names: list(names) })}</li>
      ))}
    </ul>
  );
}
