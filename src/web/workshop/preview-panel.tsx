import { useMemo, useState } from 'react';
import { compile, setup, viewFor } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { series } from '../../words/numbers.ts';
import { say, spoken } from '../../words/say.ts';
import { BoardPicture } from '../board/board-picture.tsx';
import type { BoardModel } from '../board/model.ts';
import { PartyBadge } from '../kit/party.tsx';
import { usePartyColours } from '../kit/party-colours.ts';

const LAYERS = { radars: true, interceptors: true, launch: true, fields: true, lines: true };

/** The table as the scenario lays it, before the first move. */
export function PreviewPanel({ scenario, stale }: { scenario: Scenario; stale: boolean }) {
  usePartyColours(scenario);
  const [draft, setDraft] = useState<number[]>([]);
  const [picked, setPicked] = useState<number | null>(null);
  const model = useMemo<BoardModel>(() => {
    const game = compile(scenario);
    const options = scenario.clauses.map((clause, at) => Math.min(draft[at] ?? 0, clause.options.length - 1));
    return {
      ...{ game, view: viewFor(game, setup(game, 'preview'), 0), draft: options, layers: LAYERS },
      ...{ reducedMotion: true, selectedClause: picked, cover: null },
    };
  }, [scenario, draft, picked]);
  return (
    <div className="stack">
      {stale && <p className="note small">{say('workshop.preview.stale')}</p>}
      <div className="ws-board">
        <BoardPicture
          model={model}
          on={{
            onDraft: (clause, option) => setDraft(model.draft.map((each, at) => (at === clause ? option : each))),
            onPlace: () => {},
            onCell: () => {},
            onClause: setPicked,
          }}
        />
      </div>
      <dl className="ws-facts">
        <dt>{say('workshop.preview.parties')}</dt>
        <dd className="row">
          {scenario.parties.map(party => (
            <PartyBadge key={party.name} party={party} />
          ))}
        </dd>
        <dt>{say('workshop.preview.texts')}</dt>
        <dd>{packages(scenario)}</dd>
        <dt>{say('workshop.preview.rounds')}</dt>
        <dd>
          {series(scenario.lengths.map(({ name, calendar }) => say('named.value', { name, value: calendar.length })))}
        </dd>
        <dt>{say('workshop.preview.cards')}</dt>
        <dd>{scenario.events.length}</dd>
      </dl>
    </div>
  );
}

const packages = (scenario: Scenario): string =>
  scenario.clauses.reduce((count, clause) => count * clause.options.length, 1).toLocaleString(spoken());
