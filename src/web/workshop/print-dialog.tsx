import { useState } from 'react';
import { type Edition, translated } from '../../scenario/index.ts';
import { say, spoken } from '../../words/say.ts';
import { Dialog } from '../kit/dialog.tsx';
import { printInTab } from '../print-tab.ts';

/** From the text to paper: which length, in the language of the page where the scenario has it. */
export function PrintDialog({ edition, onClose }: { edition: Edition; onClose: () => void }) {
  const { scenario, translations } = edition;
  const [length, setLength] = useState(scenario.lengths[0].id);
  const [trouble, setTrouble] = useState<string | null>(null);
  const print = async () => {
    const translation = translations.find(each => each.language === spoken());
    const shown = translation ? translated(scenario, translation) : scenario;
    const problem = await printInTab(() => Promise.resolve(shown), length);
    if (problem === null) onClose();
    else setTrouble(problem);
  };
  return (
    <Dialog title={say('workshop.print.title', { title: scenario.title })} isOpen onClose={onClose}>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault();
          void print();
        }}
      >
        <label className="field">
          <span>{say('workshop.play.length')}</span>
          <select className="input" value={length} onChange={event => setLength(event.target.value)}>
            {scenario.lengths.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <p className="muted small">{say('workshop.print.about')}</p>
        {trouble && <p role="alert">{trouble}</p>}
        <button type="submit" className="btn primary">
          {say('workshop.print.open')}
        </button>
      </form>
    </Dialog>
  );
}
