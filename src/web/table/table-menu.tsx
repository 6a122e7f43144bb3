import { Menu, MenuItem } from 'react-aria-components';
import { Beside, type BesideProps } from '../kit/beside.tsx';
import { useReading } from '../kit/reading.tsx';
import { useChoice } from '../storage/choices.ts';
import type { TopBarProps } from './top-bar.tsx';

type TableMenuProps = TopBarProps & BesideProps;

/** What can be done besides playing. */
export function TableMenu({ save, home, tutorial, calm, setCalm, trigger, onClose }: TableMenuProps) {
  const reading = useReading();
  const [brisk, setBrisk] = useChoice('brisk', () => false);
  return (
    <Beside label="Menu" className="menu-popover" placement="bottom end" trigger={trigger} onClose={onClose}>
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
            brisk: () => setBrisk(!brisk),
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
        <MenuItem id="brisk">{brisk ? 'Let the others act one by one' : 'Let the others act at once'}</MenuItem>
        <MenuItem id="calm">{calm ? 'Show motion on the board' : 'Reduce motion on the board'}</MenuItem>
        <MenuItem id="home">Leave the table</MenuItem>
      </Menu>
    </Beside>
  );
}
