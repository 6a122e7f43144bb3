import { ChannelsTab } from './channels-tab.tsx';
import { DraftTab } from './draft-tab.tsx';
import { NowTab } from './now-tab.tsx';
import { RecordTab } from './record-tab.tsx';

const TABS = { now: NowTab, draft: DraftTab, channels: ChannelsTab, record: RecordTab };

export type LaterTabId = keyof typeof TABS;

/** The tabs that a game does not begin with: a script of their own, fetched once the board stands. */
export function LaterTab({ tab }: { tab: LaterTabId }) {
  const Tab = TABS[tab];
  return <Tab />;
}
