import { loadScenario } from 'virtual:scenarios';
import { useEffect, useState } from 'react';
import { say } from '../../words/say.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Markdown } from '../kit/markdown.tsx';
import { shownScenario } from '../shown.ts';

/** What everybody at the table knows about how it came to this. */
export function Background({ scenario, onClose }: { scenario: string; onClose: () => void }) {
  const [text, setText] = useState('');
  useEffect(() => {
    void loadScenario(scenario)
      .then(shownScenario)
      .then(({ background }) => setText(background));
  }, [scenario]);
  return (
    <Dialog title={say('home.background')} isOpen onClose={onClose} drawer>
      <Markdown text={text} />
    </Dialog>
  );
}
