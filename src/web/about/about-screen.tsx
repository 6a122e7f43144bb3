import credits from '../../../assets/CREDITS.md?raw';
import { say } from '../../words/say.ts';
import { Markdown } from '../kit/markdown.tsx';
import { Rich } from '../kit/rich.tsx';
import { go } from '../route.ts';
import './about.css';

/** What the game is and is not, and whose work is in it. */
export function AboutScreen() {
  return (
    <div className="about">
      <header className="about-head on-dark">
        <button type="button" className="btn plain" onClick={() => go({ at: 'home' })}>
          ← {say('app.name')}
        </button>
      </header>
      <main className="about-main prose">
        <h1>{say('about.title')}</h1>
        <p>
          <Rich id="about.game" />
        </p>
        <p>{say('about.side')}</p>
        <p>{say('about.bots')}</p>
        <Markdown text={credits} shift={1} />
      </main>
    </div>
  );
}
