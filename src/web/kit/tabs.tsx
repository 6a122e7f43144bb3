import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

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

/** Where a key takes the focus from the tab at `at` of `count`; null when it is none of ours. */
function targetOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

/**
 * Tabs as the ARIA authoring practices have them: one stop for the Tab key, arrows select. Only the selected body is
 * mounted. Not the library's, which is 50 kB that the table would wait for and builds its list twice at every change.
 */
export function Tabs({ label, items, selected, onSelect }: TabsProps) {
  const base = useId();
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = items.findIndex(item => item.id === selected);
    const to = targetOf(event.key, at, items.length);
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onSelect(items[to].id);
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[to].focus();
  };
  const shown = items.find(item => item.id === selected);
  return (
    <div className="tabs">
      <div ref={row} role="tablist" className="tab-list" aria-label={label} onKeyDown={onKeyDown}>
        {items.map(item => (
          <button
            key={item.id}
            type="button"
            role="tab"
            id={`${base}-${item.id}`}
            className="tab"
            data-tour={`tab-${item.id}`}
            tabIndex={item.id === selected ? 0 : -1}
            aria-selected={item.id === selected}
            aria-controls={item.id === selected ? `${base}-panel` : undefined}
            onClick={() => onSelect(item.id)}
          >
            {item.label}
          </button>
        ))}
      </div>
      {shown && (
        <div
          key={shown.id}
          role="tabpanel"
          id={`${base}-panel`}
          className="tab-panel"
          aria-labelledby={`${base}-${shown.id}`}
        >
          {shown.body}
        </div>
      )}
    </div>
  );
}
