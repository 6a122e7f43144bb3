import { useState } from 'react';
import type { Edition } from '../../scenario/index.ts';
import { say } from '../../words/say.ts';
import { defaultPersona } from '../home/personas.ts';
import { Dialog } from '../kit/dialog.tsx';
import { PartyMark } from '../kit/party.tsx';
import { go } from '../route.ts';

/** From the text to the table: which seat, which length. */
export function PlayDialog({ edition, onClose }: { edition: Edition; onClose: () => void }) {
  const { scenario } = edition;
  const [seat, setSeat] = useState(0);
  const [length, setLength] = useState(scenario.lengths[0].id);
  const play = async () => {
    const [{ createAuthoredGame }, { randomSeed }] = await Promise.all([
      import('../games.ts'),
      import('../home/seed.ts'),
    ]);
    const seats = scenario.parties.map((_, party) =>
      party === seat
        ? { kind: 'human' as const }
        : { kind: 'scripted' as const, persona: defaultPersona(party), level: 'normal' as const },
    );
    const game = await createAuthoredGame(edition, { length, seed: randomSeed(), seats });
    go({ at: 'table', game, tutorial: false });
  };
  return (
    <Dialog title={say('workshop.play.title', { title: scenario.title })} isOpen onClose={onClose}>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault();
          void play();
        }}
      >
        <fieldset className="home-set">
          <legend>{say('workshop.play.delegation')}</legend>
          {scenario.parties.map((party, at) => (
            <label key={party.id} className="ws-choice">
              <input type="radio" name="ws-seat" checked={at === seat} onChange={() => setSeat(at)} />
              <PartyMark party={party} /> {party.name}
            </label>
          ))}
        </fieldset>
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
        <p className="muted small">{say('workshop.play.about')}</p>
        <button type="submit" className="btn primary">
          {say('workshop.play.start')}
        </button>
      </form>
    </Dialog>
  );
}
