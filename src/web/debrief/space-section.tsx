import { useEffect, useState } from 'react';
import type { Debrief } from '../../analysis/debrief/index.ts';
import type { Game } from '../../engine/index.ts';
import type { State } from '../../engine/types.ts';
import type { GameRecord } from '../../record/index.ts';
import type { TurningPoint } from '../../session/turning-points.ts';
import { say } from '../../words/say.ts';
import { SpacePictures } from './space-pictures.tsx';
import { type Explored, type Looked, type Scope, useSpace } from './use-space.ts';

interface Props {
  game: Game;
  /** The position texts were last judged from. */
  end: State;
  debrief: Debrief;
  /** Of the turning points: their offers are numbered in the pictures. */
  turns: TurningPoint[];
  history: GameRecord | null;
  /** Told of what was found, for the export; the same function each time. */
  onExplored: (explored: Explored) => void;
}

/** Where the game lies among all possible deals, and what was left on the table. */
export function SpaceSection({ game, end, debrief, turns, history, onExplored }: Props) {
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
        <SpacePictures {...{ game, end, debrief, turns, history, scope }} explored={looked.value} />
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
