import { Menu, MenuItem, MenuSection } from 'react-aria-components';
import { LANGUAGE_NAMES, LANGUAGES } from '../../words/catalogues.ts';
import { say } from '../../words/say.ts';
import { Beside, type BesideProps } from '../kit/beside.tsx';
import { useReading } from '../kit/reading.tsx';
import { changeLanguage, useLanguage } from '../language.ts';
import { useChoice } from '../storage/choices.ts';
import type { TopBarProps } from './top-bar.tsx';

type TableMenuProps = TopBarProps & BesideProps;

/** What can be done besides playing. */
export function TableMenu({ save, home, tutorial, calm, setCalm, trigger, onClose }: TableMenuProps) {
  const reading = useReading();
  const [brisk, setBrisk] = useChoice('brisk', () => false);
  return (
    <Beside label={say('bar.menu')} className="menu-popover" placement="bottom end" trigger={trigger} onClose={onClose}>
      <Menu
        className="menu"
        aria-label={say('bar.menu')}
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
        <MenuItem id="save">{say('menu.save')}</MenuItem>
        <MenuItem id="rules">{say('home.rulebook')}</MenuItem>
        <MenuItem id="glossary">{say('glossary.title')}</MenuItem>
        {tutorial && <MenuItem id="tutorial">{say('menu.tutorial')}</MenuItem>}
        <MenuItem id="brisk">{say(brisk ? 'menu.brisk.off' : 'menu.brisk.on')}</MenuItem>
        <MenuItem id="calm">{say(calm ? 'menu.calm.off' : 'menu.calm.on')}</MenuItem>
        <MenuItem id="home">{say('menu.leave')}</MenuItem>
        <Languages />
      </Menu>
    </Beside>
  );
}

/** Each under its own name, so that whoever needs it can read it. */
function Languages() {
  return (
    <MenuSection
      className="menu-section"
      aria-label={say('app.language')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[useLanguage()]}
      onSelectionChange={keys => {
        const next = LANGUAGES.find(each => keys !== 'all' && keys.has(each));
        if (next) void changeLanguage(next);
      }}
    >
      {LANGUAGES.map(each => (
        <MenuItem key={each} id={each} textValue={LANGUAGE_NAMES[each]}>
          <span lang={each}>{LANGUAGE_NAMES[each]}</span>
        </MenuItem>
      ))}
    </MenuSection>
  );
}
