import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

export interface TabItem {
  id: string;
  label: ReactNode;
  body: ReactNode;
}

interface TabsProps {
  /** What the row of tabs is, for screen readers. */
  label: string;
  items: TabItem[];
  selected: string;
  onSelect: (id: string) => void;
}

/** Tabs with arrow-key movement; only the selected body is mounted. */
export function Tabs({ label, items, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs className="tabs" selectedKey={selected} onSelectionChange={key => onSelect(String(key))}>
      <TabList className="tab-list" aria-label={label}>
        {items.map(item => (
          <Tab key={item.id} id={item.id} className="tab" data-tour={`tab-${item.id}`}>
            {item.label}
          </Tab>
        ))}
      </TabList>
      {items.map(item => (
        <TabPanel key={item.id} id={item.id} className="tab-panel">
          {item.body}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
