import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Game } from '../../engine/index.ts';
import type { Allocation, MoveBody } from '../../engine/types.ts';
import type { Session, Snapshot } from '../../session/types.ts';
import { describe, promptText, refusalText } from '../../words/index.ts';
import { BoardRegion } from './board-region.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { type TabId, TableProvider, type TableState } from './context.ts';
import { askKey, tabFor, usePromptFocus } from './prompt-card.tsx';
import { SidePanel } from './side-panel.tsx';
import { isQuiet } from './story.ts';
import './table.css';
import './panel.css';
import './story.css';
import './narrow.css';
import { TopBar } from './top-bar.tsx';
import { useCalm } from './use-calm.ts';
import { useDraft } from './use-draft.ts';
import { useKept } from './use-kept.ts';
import { useNews } from './use-news.ts';

export interface TableScreenProps {
  session: Session;
  /** The session's game as the reader reads it. */
  game: Game;
  /** Which table and seat this is, so that what is being tried out is found again in another language. */
  table: string;
  onHome: () => void;
  /** Opens the debrief of a game that is over. */
  onEnd: () => void;
  onTutorial?: () => void;
}

/** One delegation's seat: board, panels, numbers, and always one thing to do next. */
export function TableScreen({ session, game, table: place, onHome, onEnd, onTutorial }: TableScreenProps) {
  const snapshot = useSyncExternalStore(
    useCallback(listener => session.subscribe(listener), [session]),
    () => session.snapshot(),
  );
  const [calm, setCalm] = useCalm();
  const table = useTableState(session, { game, place }, snapshot, onEnd);
  const prompt = promptText(table.scenario, table.view, table.game.rules.effort);
  const heading = usePromptFocus(`${askKey(table.view, prompt)} ${table.news.page}`, prompt.mine);
  return (
    <TableProvider value={table}>
      <div className={`table-screen${calm ? ' calm' : ''}`}>
        <TopBar
          canTakeBack={snapshot.canTakeBack}
          takeBack={() => session.takeBack()}
          save={() => void saveRecord(session)}
          home={onHome}
          tutorial={onTutorial}
          calm={calm}
          setCalm={setCalm}
          toPrompt={() => heading.current?.focus()}
        />
        <BoardRegion calm={calm} />
        <SidePanel heading={heading} />
        <BottomBar />
        <p className="visually-hidden" aria-live="polite">
          {announcement(table, prompt.title)}
        </p>
      </div>
    </TableProvider>
  );
}

async function saveRecord(session: Session): Promise<void> {
  const record = session.record();
  if (record) (await import('../storage/files.ts')).exportFile(record);
}

/** The last things that happened, for those who hear the page. */
function announcement({ log, scenario, pub }: TableState, title: string): string {
  const last = log
    .filter(item => !isQuiet(item.entry))
    .slice(-2)
    .map(item => describe(scenario, item.entry, pub));
  return [...last, title].join(' ');
}

const noEffort = (pillars: number): Allocation => ({
  posture: 0,
  work: new Array<number>(pillars).fill(0),
  home: 0,
  back: -1,
  redLine: -1,
});

function useTableState(
  session: Session,
  { game, place }: { game: Game; place: string },
  snapshot: Snapshot,
  finish: () => void,
): TableState {
  const { seat } = session;
  const { view, log, thinking } = snapshot;
  const { own } = view;
  if (own === null) throw new Error('the table screen needs a seat at the table');
  const draft = useDraft(view.public.text, place);
  const news = useNews(snapshot, place);
  const [problem, setProblem] = useState<string | null>(null);
  const { round } = view.public;
  const [allocation, setAllocation] = useKept('effort', `${place} ${round}`, () =>
    noEffort(game.scenario.pillars.length),
  );
  const begun = useRef(round);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round starts with no effort spent
  useEffect(() => {
    if (begun.current !== round) setAllocation(noEffort(game.scenario.pillars.length));
    begun.current = round;
  }, [round]);
  // An opened clause would draw the panel to itself, away from what is new.
  const { select } = draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above, with each round
  useEffect(() => select(null), [round, select]);
  const { tab, openTab } = useTab(game, snapshot, place);
  const act = (move: MoveBody): boolean => {
    news.mark();
    const refusal = session.submit(move);
    setProblem(refusal ? refusalText(game.scenario, refusal) : null);
    return refusal === null;
  };
  const shared = { game, scenario: game.scenario, view, pub: view.public, own, me: seat, log, thinking };
  const tried = { draft, allocation, setAllocation, news };
  return { ...shared, ...tried, tab, openTab, act, problem: problem ?? troubleText(game, snapshot), finish };
}

const troubleText = ({ scenario }: Game, { trouble }: Snapshot): string | null =>
  trouble && ('message' in trouble ? trouble.message : refusalText(scenario, trouble.refusal));

/**
 * The tab shown: the player's choice, until something new is asked, which opens the tab where it can be done. While
 * only others are asked it stays where it was.
 */
function useTab(game: Game, { view }: Snapshot, place: string): { tab: TabId; openTab(tab: TabId): void } {
  const prompt = useMemo(() => promptText(game.scenario, view, game.rules.effort), [game, view]);
  const key = askKey(view, prompt);
  const goal = tabFor(view, prompt.mine);
  const [choice, setChoice] = useKept<{ key: string; tab: TabId }>('tab', place, () => ({ key: '', tab: 'brief' }));
  const shown = useRef(choice.tab);
  const wanted = choice.key === key ? choice.tab : (goal ?? shown.current);
  const special = ['event', 'settlement', 'vote', 'over'].includes(view.public.phase.at);
  const tab = wanted === 'now' && !special ? 'record' : wanted;
  useEffect(() => {
    shown.current = tab;
  }, [tab]);
  const openTab = useCallback((next: TabId) => setChoice({ key, tab: next }), [key, setChoice]);
  return { tab, openTab };
}
