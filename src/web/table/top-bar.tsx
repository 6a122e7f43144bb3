import { lazy, Suspense, useRef, useState } from 'react';
import { stageOf } from '../../engine/index.ts';
import { STAGES, stageText, stageTitle } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { PartyMark } from '../kit/party.tsx';
import { withWords } from '../language.ts';
import { useTable } from './context.ts';

const TableMenu = lazy(() =>
  withWords(
    ['later'],
    import('./table-menu.tsx').then(module => ({ default: module.TableMenu })),
  ),
);

export interface TopBarProps {
  canTakeBack: boolean;
  takeBack(): void;
  save(): void;
  home(): void;
  tutorial: (() => void) | undefined;
  calm: boolean;
  setCalm(calm: boolean): void;
  /** Moves focus past the board to what is asked. */
  toPrompt(): void;
}

/** Where and when we are, who I am, and the menu. */
export function TopBar(props: TopBarProps) {
  const { scenario, pub, game, me } = useTable();
  const entry = game.calendar[Math.max(0, pub.round - 1)];
  const party = scenario.parties[me];
  return (
    <header className="top-bar on-dark">
      <button type="button" className="skip btn" onClick={props.toPrompt}>
        {say('bar.toPrompt')}
      </button>
      <span className="brand">{say('app.name')}</span>
      <h1 className="scenario-title">{scenario.title}</h1>
      <p className="round-title">
        <b>{say('bar.round', { round: pub.round, rounds: pub.rounds })}</b>
        {entry && (
          <span className="calendar">
            {entry.date} · {entry.title}
          </span>
        )}
      </p>
      <Stepper />
      <span className="you" title={party.name}>
        <PartyMark party={party} size={13} /> {say('bar.you', { party: party.short })}
      </span>
      <div className="top-menu">
        <button
          type="button"
          className="btn plain small take-back"
          aria-disabled={!props.canTakeBack || undefined}
          title={say('bar.takeBack.about')}
          onClick={() => {
            if (props.canTakeBack) props.takeBack();
          }}
        >
          {say('bar.takeBack')}
        </button>
        <MenuButton {...props} />
      </div>
    </header>
  );
}

/** The five phases of a round; the one we are in is marked for eyes and ears. */
function Stepper() {
  const { pub } = useTable();
  const now = stageOf(pub.phase);
  return (
    <ol className="steps" aria-label={say('bar.phases')}>
      {STAGES.map(stage => (
        <li
          key={stage}
          className={stage === now ? 'now' : ''}
          aria-current={stage === now ? 'step' : undefined}
          title={stageText(stage)}
        >
          {stageTitle(stage)}
        </li>
      ))}
    </ol>
  );
}

/** The menu's machinery is fetched when it first opens. */
function MenuButton(props: TopBarProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        ref={trigger}
        className="btn plain small menu-button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {say('bar.menu')}
      </button>
      {open && (
        <Suspense fallback={null}>
          <TableMenu {...props} trigger={trigger} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
