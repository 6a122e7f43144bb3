import { lazy, type RefObject, Suspense, useEffect, useRef } from 'react';
import type { Phase } from '../../engine/types.ts';
import { stageTitle } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { type TabItem, Tabs } from '../kit/tabs.tsx';
import { ahead, withWords } from '../language.ts';
import { type TabId, useTable } from './context.ts';
import { NewsPage } from './news-page.tsx';
import { PromptCard } from './prompt-card.tsx';

/** What is to be done now where no tab is for it; null where one is. */
function nowName({ at }: Phase): string | null {
  if (at === 'over') return stageTitle('over');
  return at === 'event' || at === 'settlement' || at === 'vote' ? say(`tab.now.${at}`) : null;
}

/** Milliseconds after which the tabs are fetched: the news and the board come first. */
const PREPARE_AFTER = 2000;

const fetchTabs = () => withWords(['later'], import('./tab-body.tsx'));
const TabBody = lazy(() => fetchTabs().then(module => ({ default: module.TabBody })));

const bodyOf = (tab: TabId) => (
  <Suspense fallback={null}>
    <TabBody tab={tab} />
  </Suspense>
);

/** Long panels have their buttons at the end: whoever comes by the Tab key can go there at once. */
function ToActions({ panel }: { panel: RefObject<HTMLElement | null> }) {
  const go = () => {
    const button = panel.current?.querySelector<HTMLElement>(
      '.actions .btn:not([aria-disabled]), .answer-actions .btn:not([aria-disabled])',
    );
    button?.focus();
  };
  return (
    <button type="button" className="btn small to-actions" onClick={go}>
      {say('panel.toActions')}
    </button>
  );
}

/** The prompt on top; below it the news of the moment, or the tab one chose. */
export function SidePanel({ heading }: { heading: RefObject<HTMLHeadingElement | null> }) {
  const { tab, openTab, news, pub } = useTable();
  const top = useRef<HTMLElement>(null);
  const shown = news.page ? 'news' : tab;
  // On a phone the tabs are at the foot of the window and the page may be scrolled far down.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab starts at its top
  useEffect(() => {
    // Asking where the page stands makes the browser lay it out: in a task of its own, not in the one that changed it.
    const later = setTimeout(() => {
      if (window.scrollY > 0) top.current?.scrollIntoView();
    }, 0);
    return () => clearTimeout(later);
  }, [shown]);
  useEffect(() => {
    const timer = setTimeout(() => ahead(fetchTabs()), PREPARE_AFTER);
    return () => clearTimeout(timer);
  }, []);
  const now = nowName(pub.phase);
  const items: TabItem[] = [
    ...(news.page
      ? [{ id: 'news', label: say('tab.news'), body: <NewsPage news={news.items} onContinue={news.dismiss} /> }]
      : []),
    ...(now ? [{ id: 'now', label: now, body: bodyOf('now') }] : []),
    { id: 'brief', label: say('tab.brief'), body: bodyOf('brief') },
    { id: 'draft', label: say('tab.draft'), body: bodyOf('draft') },
    { id: 'capitals', label: stageTitle('capitals'), body: bodyOf('capitals') },
    { id: 'channels', label: say('tab.channels'), body: bodyOf('channels') },
    { id: 'record', label: say('tab.record'), body: bodyOf('record') },
  ];
  return (
    <main className="side" ref={top}>
      <PromptCard heading={heading} />
      <ToActions panel={top} />
      <Tabs
        label={say('panel.tabs')}
        items={items}
        selected={shown}
        onSelect={id => {
          if (window.scrollY > 0) top.current?.scrollIntoView();
          if (id === 'news') return;
          if (news.page) news.dismiss();
          openTab(id as TabId);
        }}
      />
      <button
        type="button"
        className="to-board"
        onClick={() => top.current?.parentElement?.querySelector('.board-region')?.scrollIntoView()}
      >
        {say('panel.board')}
      </button>
    </main>
  );
}
