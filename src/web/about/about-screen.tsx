import credits from '../../../assets/CREDITS.md?raw';
import { Markdown } from '../kit/markdown.tsx';
import { go } from '../route.ts';
import './about.css';

/** What the game is and is not, and whose work is in it. */
export function AboutScreen() {
  return (
    <div className="about">
      <header className="about-head on-dark">
        <button type="button" className="btn plain" onClick={() => go({ at: 'home' })}>
          ← Back to Back
        </button>
      </header>
      <main className="about-main prose">
        <h1>About</h1>
        <p>
          <em>Back to Back</em> is a turn-based negotiation wargame for one player against scripted delegations. It runs
          wholly in this page: no account, no server, no network; games are kept in this browser and leave it only as
          files and links you make yourself.
        </p>
        <p>
          The game takes no side. Each seat is scored against its own mandate only, and there is no correct treaty: the
          values are a designer’s judgement, written down in the scenario for anyone to dispute and change. Where
          figures are disputed the scenario shows both, with their sources. Delegations are named by their positions;
          the people they speak for hold many others.
        </p>
        <p>
          The scripted delegations see only what a person in their seat would see. The reasons they give are the terms
          of their own calculation, put into words.
        </p>
        <Markdown text={credits} shift={1} />
      </main>
    </div>
  );
}
