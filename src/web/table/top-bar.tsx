import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { stageOf } from '../../engine/index.ts';
import { plain, STAGES, stageText, stageTitle } from '../../words/index.ts';
import { PartyMark } from '../kit/party.tsx';
import { useReading } from '../kit/reading.tsx';
import { useTable } from './context.ts';

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
        Go to what is asked of you
      </button>
      <span className="brand">Back to Back</span>
      <h1 className="scenario-title">{scenario.title}</h1>
      <p className="round-title">
        <b>
          Round {plain(pub.round)} of {plain(pub.rounds)}
        </b>
        {entry && (
          <span className="calendar">
            {entry.date} · {entry.title}
          </span>
        )}
      </p>
      <Stepper />
      <span className="you" title={party.name}>
        <PartyMark party={party} size={13} /> You are {party.short}
      </span>
      <div className="top-menu">
        <button
          type="button"
          className="btn plain small take-back"
          aria-disabled={!props.canTakeBack || undefined}
          title="Undo your last move, as far as nothing new was revealed"
          onClick={() => {
            if (props.canTakeBack) props.takeBack();
          }}
        >
          Take back
        </button>
        <TableMenu {...props} />
      </div>
    </header>
  );
}

/** The five phases of a round; the one we are in is marked for eyes and ears. */
function Stepper() {
  const { pub } = useTable();
  const now = stageOf(pub.phase);
  return (
    <ol className="steps" aria-label="Phases of the round">
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

function TableMenu({ save, home, tutorial, calm, setCalm }: TopBarProps) {
  const reading = useReading();
  return (
    <MenuTrigger>
      <Button className="btn plain small menu-button">Menu</Button>
      <Popover className="popover menu-popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label="Menu"
          onAction={key => {
            const run = {
              save,
              rules: () => reading.openRule(),
              glossary: () => reading.openGlossary(),
              tutorial: tutorial ?? home,
              calm: () => setCalm(!calm),
              home,
            }[String(key)];
            run?.();
          }}
        >
          <MenuItem id="save">Save the game as a file</MenuItem>
          <MenuItem id="rules">Rulebook</MenuItem>
          <MenuItem id="glossary">Glossary</MenuItem>
          {tutorial && <MenuItem id="tutorial">Tutorial</MenuItem>}
          <MenuItem id="calm">{calm ? 'Show motion on the board' : 'Reduce motion on the board'}</MenuItem>
          <MenuItem id="home">Leave the table</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
