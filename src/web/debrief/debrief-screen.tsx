import { useMemo, useState } from 'react';
import { type Debrief, debriefOf, judgedFrom } from '../../analysis/debrief/index.ts';
import type { Scenario } from '../../engine/types.ts';
import type { GameRecord } from '../../record/index.ts';
import { turningPoints } from '../../session/turning-points.ts';
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
  const judged = useMemo(() => judgedFrom(steps), [steps]);
  const turns = useMemo(() => turningPoints(game, steps), [game, steps]);
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
          end={judged}
          debrief={debrief}
          turns={turns}
          history={history ?? own}
          onExplored={setExplored}
        />
        <GatesSection scenario={scenario} gates={debrief.gates} />
        <MarginsSection scenario={scenario} debrief={debrief} />
        <PromisesSection scenario={scenario} promises={debrief.promises} />
        <TurningPoints scenario={scenario} points={turns} />
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
      <table className="figures standing">
        <thead>
          <tr>
            <td />
            <th scope="col">{say('debrief.score')}</th>
            {past && <th scope="col">{say('debrief.score.history', { outcome: outcomeTitle(past.outcome) })}</th>}
          </tr>
        </thead>
        <tbody>
          {scenario.parties.map((party, at) => (
            <tr key={party.id}>
              <th scope="row">
                <PartyBadge party={party} />
              </th>
              <td>{plain(debrief.ending.scores[at]!.total)}</td>
              {past && <td>{plain(past.totals[at]!)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
