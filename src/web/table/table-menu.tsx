import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { useReading } from '../kit/reading.tsx';
import type { TopBarProps } from './top-bar.tsx';

interface TableMenuProps extends TopBarProps {
  trigger: RefObject<HTMLButtonElement | null>;
  onClose(): void;
}

/** What can be done besides playing. */
export function TableMenu({ save, home, tutorial, calm, setCalm, trigger, onClose }: TableMenuProps) {
  const reading = useReading();
  return (
    <Popover
      className="popover menu-popover"
      placement="bottom end"
      isOpen
      triggerRef={trigger}
      onOpenChange={open => {
        if (!open) onClose();
      }}
    >
      <Menu
        className="menu"
        aria-label="Menu"
        autoFocus="first"
        onClose={onClose}
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
  );
}
