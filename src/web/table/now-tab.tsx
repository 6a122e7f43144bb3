import { useTable } from './context.ts';
import { EventPanel } from './event-panel.tsx';
import { EndPanel, SettlementPanel, WaitPanel } from './moment-panels.tsx';
import { VotePanel } from './vote-panel.tsx';

/** What belongs to no tab: a card's choice, the mediator's text, the vote at home, the end. */
export function NowTab() {
  const { pub } = useTable();
  switch (pub.phase.at) {
    case 'event':
      return <EventPanel card={pub.phase.card} party={pub.phase.party} />;
    case 'settlement':
      return <SettlementPanel />;
    case 'vote':
      return <VotePanel />;
    case 'over':
      return <EndPanel />;
    case 'capitals':
    case 'turn':
    case 'answer':
    case 'caucus':
    case 'chair':
      return <WaitPanel />;
  }
}
