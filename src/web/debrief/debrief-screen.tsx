import { useMemo, useState } from 'react';
import { type Debrief, debriefOf } from '../../analysis/debrief/index.ts';
import type { Scenario } from '../../engine/types.ts';
import type { GameRecord } from '../../record/index.ts';
import type { BranchResult } from '../../simulate/branch.ts';
import { outcomeText, outcomeTitle, plain, winnersText } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { TurningPoints } from '../end/turning-points.tsx';
import type { Finished } from '../finished.ts';
import { PartyBadge } from '../kit/party.tsx';
import { usePartyColours } from '../kit/party-colours.ts';
import { go, wayBack } from '../route.ts';
import { BranchSection } from './branch-section.tsx';
import './debrief.css';
import { EffortSection } from './effort-section.tsx';
import { Exports } from './exports.tsx';
import { GatesSection } from './gates-section.tsx';
import { KnewSection } from './knew-section.tsx';
import { MarginsSection } from './margins-section.tsx';
import { PromisesSection } from './promises-section.tsx';
import { SpaceSection } from './space-section.tsx';
import { TextsSection } from './texts-section.tsx';
import type { Explored } from './use-space.ts';

interface Props {
  finished: Finished;
  history: GameRecord | null;
}

/** What a finished game comes to, in pictures that each say one thing. */
export function DebriefScreen({ finished, history }: Props) {
  const { game, steps, from, record } = finished;
  const { scenario } = game;
  usePartyColours(scenario);
  const debrief = useMemo(() => debriefOf(game, steps), [game, steps]);
  const [explored, setExplored] = useState<Explored | null>(null);
  const [branches, setBranches] = useState<BranchResult[]>([]);
  const { ending } = debrief;
  const own = 'history' in from ? record : null;
  const back = wayBack(from);
  return (
    <div className="debrief">
      <header className="debrief-head on-dark">
        <button type="button" className="btn plain no-print" onClick={() => go(back.route)}>
          ← {back.label}
        </button>
        <div>
          <p>
            {say('history' in from ? 'debrief.of.history' : 'debrief.of', {
              scenario: finished.name ? `${scenario.title} · ${finished.name}` : scenario.title,
              round: ending.round,
              rounds: game.rounds,
            })}
          </p>
          <h1>{outcomeTitle(ending.outcome)}</h1>
          <p>
            {outcomeText(ending.outcome)} {winnersText(scenario, ending)}
          </p>
        </div>
      </header>
      <main className="debrief-main">
        <Exports finished={finished} debrief={debrief} branches={branches} explored={explored} />
        <Standing scenario={scenario} debrief={debrief} history={history} />
        <EffortSection scenario={scenario} rounds={debrief.rounds} />
        <TextsSection scenario={scenario} clauses={debrief.clauses} moments={steps} />
        <SpaceSection
          game={game}
          end={steps[steps.length - 1]!.state}
          debrief={debrief}
          history={history ?? own}
          onExplored={setExplored}
        />
        <GatesSection scenario={scenario} gates={debrief.gates} />
        <MarginsSection scenario={scenario} debrief={debrief} />
        <PromisesSection scenario={scenario} promises={debrief.promises} />
        <TurningPoints finished={finished} />
        <KnewSection scenario={scenario} moments={steps} from={from} />
        <BranchSection
          game={game}
          played={finished.played}
          record={record}
          moments={steps}
          onResult={result => setBranches(all => [...all, result])}
        />
      </main>
    </div>
  );
}

/** Each party's score, beside the one it has in the record of what governments did. */
function Standing({
  scenario,
  debrief,
  history,
}: {
  scenario: Scenario;
  debrief: Debrief;
  history: GameRecord | null;
}) {
  const past = history?.result;
  return (
    <section className="card debrief-part" aria-labelledby="standing">
      <h2 id="standing">{say('debrief.standing')}</h2>
      <table className="figures">
        <thead>
          <tr>
            <td />
            {scenario.parties.map(party => (
              <th key={party.id} scope="col">
                <PartyBadge party={party} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say('debrief.score')}</th>
            {debrief.ending.scores.map((score, at) => (
              <td key={scenario.parties[at]!.id}>{plain(score.total)}</td>
            ))}
          </tr>
          {past && (
            <tr className="detail">
              <th scope="row">{say('debrief.score.history', { outcome: outcomeTitle(past.outcome) })}</th>
              {past.totals.map((total, at) => (
                <td key={scenario.parties[at]!.id}>{plain(total)}</td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
