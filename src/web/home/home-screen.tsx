import type { ScenarioCard } from 'virtual:scenarios';
import { useEffect, useState } from 'react';
import { STAGES, stageText, stageTitle } from '../../words/phases.ts';
import { say } from '../../words/say.ts';
import { cards } from '../cards.ts';
import { LanguagePicker } from '../kit/language-picker.tsx';
import { useReading } from '../kit/reading.tsx';
import { ahead, withWords } from '../language.ts';
import { go } from '../route.ts';
import './home.css';
import { ClassSeats } from './class-seats.tsx';
import { Graticule } from './graticule.tsx';
import { NewGameForm } from './new-game-form.tsx';
import { SavedGames } from './saved-games.tsx';

/** Milliseconds after which the table is fetched, for whoever is still choosing a seat. */
const PREPARE_AFTER = 1200;

/** The first screen: what this is, one choice that matters, and everything played before. */
export function HomeScreen() {
  const [chosen, setChosen] = useState(0);
  const reading = useReading();
  useEffect(() => {
    const timer = setTimeout(() => ahead(withWords(['game'], import('../table-route.tsx'))), PREPARE_AFTER);
    return () => clearTimeout(timer);
  }, []);
  const card: ScenarioCard | undefined = cards()[chosen];
  return (
    <div className="home">
      <header className="home-head on-dark">
        <Graticule />
        <div className="home-title">
          <h1>{say('app.name')}</h1>
          <p>{say('home.intro')}</p>
          <nav className="row" aria-label={say('home.help')}>
            <button type="button" className="btn plain" onClick={() => reading.openRule()}>
              {say('home.rulebook')}
            </button>
            <button type="button" className="btn plain" onClick={() => go({ at: 'class', screen: 'join', id: '' })}>
              {say('home.join')}
            </button>
            <button type="button" className="btn plain" onClick={() => go({ at: 'workshop', from: null })}>
              {say('home.write')}
            </button>
            <button type="button" className="btn plain" onClick={() => go({ at: 'about' })}>
              {say('home.about')}
            </button>
            <LanguagePicker />
          </nav>
        </div>
      </header>
      <main className="home-main">
        <section className="home-new" aria-labelledby="new-game">
          {cards().length > 1 && <ScenarioChoice chosen={chosen} onChoose={setChosen} />}
          {card ? <NewGameForm key={card.id} card={card} /> : <p>{say('home.none')}</p>}
        </section>
        <div className="stack home-aside">
          <ClassSeats />
          <SavedGames />
          <OneRound />
        </div>
      </main>
    </div>
  );
}

/** The five phases, so that the first screen of the game holds no surprise. */
function OneRound() {
  return (
    <section className="one-round" aria-labelledby="one-round">
      <h2 id="one-round">{say('home.oneRound')}</h2>
      <ol>
        {STAGES.map(stage => (
          <li key={stage}>
            <strong>{stageTitle(stage)}.</strong> {stageText(stage)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function ScenarioChoice({ chosen, onChoose }: { chosen: number; onChoose: (at: number) => void }) {
  return (
    <fieldset className="home-set">
      <legend>{say('home.scenario')}</legend>
      <div className="row">
        {cards().map((each, at) => (
          <label key={each.id} className="pick">
            <input type="radio" name="scenario" checked={at === chosen} onChange={() => onChoose(at)} />
            <span>{each.title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
