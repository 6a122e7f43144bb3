import { useEffect, useMemo, useState } from 'react';
import type { Debrief } from '../../analysis/debrief/index.ts';
import { type GameSpace, placeOf } from '../../analysis/game-space.ts';
import type { Game } from '../../engine/index.ts';
import type { State } from '../../engine/types.ts';
import type { GameRecord } from '../../record/index.ts';
import { offerTitle, plain, spaceTakeaway } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { DataTable, Picture, type Table } from './figure.tsx';
import { LeftPart } from './left-part.tsx';
import { fairOf, type SpaceMarks, spaceChart } from './space-chart.ts';
import { SpaceKey } from './space-key.tsx';
import { type Explored, LAYERS, type Looked, type Scope, useSpace } from './use-space.ts';

interface Props {
  game: Game;
  /** The last position. */
  end: State;
  debrief: Debrief;
  history: GameRecord | null;
  /** Told of what was found, for the export; the same function each time. */
  onExplored: (explored: Explored) => void;
}

/** Where the game lies among all possible deals, and what was left on the table. */
export function SpaceSection({ game, end, debrief, history, onExplored }: Props) {
  const [scope, setScope] = useState<Scope>('end');
  const deal = debrief.ending.agreement?.text ?? null;
  const { looked, stop, again } = useSpace(game, end, deal, scope);
  useEffect(() => {
    if (looked.state === 'done') onExplored(looked.value);
  }, [looked, onExplored]);
  return (
    <section className="card debrief-part" aria-labelledby="space">
      <h2 id="space">{say('debrief.space')}</h2>
      <fieldset className="space-scope no-print">
        <legend className="visually-hidden">{say('debrief.space.which')}</legend>
        {(['end', 'paper'] as const).map(each => (
          <label key={each} className="row">
            <input type="radio" name="scope" checked={scope === each} onChange={() => setScope(each)} />
            <span>{say(`debrief.space.scope.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <Looking looked={looked} stop={stop} again={again} />
      {looked.state === 'done' && (
        <Pictures game={game} end={end} debrief={debrief} history={history} scope={scope} explored={looked.value} />
      )}
    </section>
  );
}

/** How far the look at every deal has come, until it is done. */
export function Looking({ looked, stop, again }: { looked: Looked<Explored>; stop: () => void; again: () => void }) {
  switch (looked.state) {
    case 'running':
      return (
        <p role="status" className="row">
          <progress max={1} value={looked.share} aria-label={say('debrief.space.looked')} />
          <span>{say('debrief.space.looking')}</span>
          <button type="button" className="btn small" onClick={stop}>
            {say('debrief.space.stop')}
          </button>
        </p>
      );
    case 'stopped':
      return (
        <p>
          <button type="button" className="btn small" onClick={again}>
            {say('debrief.space.again')}
          </button>
        </p>
      );
    case 'failed':
      return (
        <p className="note bad" role="alert">
          {say('debrief.space.failed', { why: looked.why })}
        </p>
      );
    case 'done':
      return null;
  }
}

function Pictures({
  game,
  end,
  debrief,
  history,
  scope,
  explored,
}: Omit<Props, 'onExplored'> & { scope: Scope; explored: Explored }) {
  const { scenario } = game;
  const { space, left } = explored;
  const marks = useMemo(
    () => marksOf(game, end, debrief, history, scope, space),
    [game, end, debrief, history, scope, space],
  );
  const drawn = useMemo(
    () => space.pictures.map(picture => (width: number) => spaceChart(scenario, picture, marks, width)),
    [space, scenario, marks],
  );
  const takeaway = spaceTakeaway(space);
  return (
    <figure className="chart" aria-labelledby="space-takeaway">
      <p id="space-takeaway" className="chart-takeaway">
        {takeaway}
      </p>
      <SpaceKey marks={marks} />
      {space.count > 0 && (
        <div className="space-pictures">
          {space.pictures.map(({ parties }, at) => {
            const [x, y] = parties.map(party => scenario.parties[party]!.voice);
            return (
              <Picture
                key={`${x} ${y}`}
                name={say('debrief.space.picture', { x: x ?? '', y: y ?? '', takeaway })}
                draw={drawn[at]!}
                paper={325}
              />
            );
          })}
        </div>
      )}
      <figcaption>
        <details>
          <summary>{say('debrief.figures', { name: say('debrief.space') })}</summary>
          <DataTable name={say('debrief.space')} table={tableOf(game, marks)} />
        </details>
      </figcaption>
      <LeftPart scenario={scenario} space={space} left={left} />
    </figure>
  );
}

function marksOf(
  game: Game,
  end: State,
  { offers, ending }: Debrief,
  history: GameRecord | null,
  scope: Scope,
  space: GameSpace,
): SpaceMarks {
  const place = (text: (typeof offers)[number]['text']): number[] => placeOf(game, end, text, LAYERS[scope]).points;
  const past = history?.result && history.result.outcome !== 'agreement';
  return {
    frontier: space.frontier.map(point => point.points),
    offers: offers.map((offer, k) => ({
      name: say('debrief.space.offer', {
        number: k + 1,
        offer: offerTitle(game.scenario, offer.kind, offer.by),
        round: offer.round,
      }),
      points: place(offer.text),
    })),
    fair: fairOf(space),
    deal: ending.agreement ? { name: say('debrief.space.deal'), points: place(ending.agreement.text) } : null,
    none: { name: say(past ? 'debrief.space.none.history' : 'debrief.space.none'), points: space.reservation },
  };
}

function tableOf({ scenario }: Game, { offers, fair, deal, none }: SpaceMarks): Table {
  const places = [...(deal ? [deal] : []), none, ...fair, ...offers];
  return {
    head: [say('debrief.column.deal'), ...scenario.parties.map(party => party.short)],
    rows: places.map(({ name, points }) => [name, ...points.map(plain)]),
  };
}
