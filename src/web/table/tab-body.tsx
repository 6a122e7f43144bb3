import { BriefTab } from './brief-tab.tsx';
import { CapitalsTab } from './capitals-tab.tsx';
import { ChannelsTab } from './channels-tab.tsx';
import type { TabId } from './context.ts';
import { DraftTab } from './draft-tab.tsx';
import { NowTab } from './now-tab.tsx';
import { RecordTab } from './record-tab.tsx';
import './draft.css';

const TABS: Record<TabId, () => React.ReactNode> = {
  now: NowTab,
  brief: BriefTab,
  draft: DraftTab,
  capitals: CapitalsTab,
  channels: ChannelsTab,
  record: RecordTab,
};

/** The tabs: a game begins with its news, so they are a script of their own, fetched once the board stands. */
export function TabBody({ tab }: { tab: TabId }) {
  const Tab = TABS[tab];
  return <Tab />;
}
