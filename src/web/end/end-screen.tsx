import { useEffect, useMemo, useRef, useState } from 'react';
import { levelOf } from '../../engine/index.ts';
import type { Ending, Scenario } from '../../engine/types.ts';
import { turningPoints } from '../../session/turning-points.ts';
import { levelTitle, outcomeText, outcomeTitle, voiceOf, winnersText } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import type { Finished } from '../finished.ts';
import { createGame } from '../games.ts';
import { randomSeed } from '../home/seed.ts';
import { usePartyColours } from '../kit/party-colours.ts';
import { go } from '../route.ts';
import { CommuniquePage } from './communique-page.tsx';
import './end.css';
import { HistorySection } from './history-section.tsx';
import { ScoreTable } from './score-table.tsx';
import { TurningPoints } from './turning-points.tsx';

/** The debrief: what came of it, for each against its own mandate, and where it went that way. */
export function EndScreen({ finished }: { finished: Finished }) {
  const { game, steps, seat } = finished;
  const { scenario } = game;
  usePartyColours(scenario);
  const heading = useRef<HTMLHeadingElement>(null);
  const turns = useMemo(() => turningPoints(game, steps), [game, steps]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { ending, banked } = steps[steps.length - 1].state.public;
  if (!ending) return null;
  return (
    <div className="end">
      <header className="end-head on-dark">
        <div className="end-bar no-print">
          <button type="button" className="btn plain" onClick={() => go({ at: 'home' })}>
            ← {say('app.name')}
          </button>
        </div>
        <div className="end-title">
          <p>{say('end.where', { scenario: scenario.title, round: ending.round, rounds: game.rounds })}</p>
          <h1 ref={heading} tabIndex={-1}>
            {outcomeTitle(ending.outcome)}
          </h1>
          <p>{outcomeText(ending.outcome)}</p>
          <p className="end-verdict">
            <strong>{verdict(finished, ending)}</strong> {winnersText(scenario, ending)}
          </p>
        </div>
      </header>
      <main className="end-main">
        <div className="end-left">
          <ScoreTable game={game} ending={ending} seat={seat} />
          <TurningPoints scenario={scenario} points={turns} />
          <HistorySection scenario={scenario} />
        </div>
        <div className="end-right">
          <Actions finished={finished} />
          <CommuniquePage scenario={scenario} ending={ending} kept={banked} />
          <Mandates finished={finished} />
        </div>
      </main>
    </div>
  );
}

function verdict({ game, seat }: Finished, ending: Ending): string {
  const { total } = ending.scores[seat];
  const level = levelTitle(levelOf(game, total)).toLowerCase();
  return say('end.verdict', { party: voiceOf(game.scenario, seat), level, points: total });
}

/** The briefs were secret; now everybody may know what everybody was told to want. */
function Mandates({ finished }: { finished: Finished }) {
  const { scenario }: { scenario: Scenario } = finished.game;
  const { state } = finished.steps[finished.steps.length - 1];
  return (
    <section className="card" aria-labelledby="mandates">
      <h2 id="mandates">{say('end.mandates')}</h2>
      <dl className="mandates">
        {scenario.parties.map((party, at) => {
          const brief = scenario.briefs[at][state.private[at].brief];
          return (
            <div key={party.id}>
              <dt>{brief ? say('named.of', { party: party.voice, name: brief.name }) : party.voice}</dt>
              <dd>{brief ? brief.text : party.wants}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Actions({ finished }: { finished: Finished }) {
  const { from, record } = finished;
  const [link, setLink] = useState<string | null>(null);
  const files = () => import('../storage/files.ts');
  const again = async () => {
    const { scenario, length, seats } = record;
    const game = await createGame({ scenario: scenario.id, length, seats, seed: randomSeed() });
    go({ at: 'table', game, tutorial: false });
  };
  const share = async () => {
    const made = (await files()).shareLink(record);
    if (!made) return setLink(say('end.link.long'));
    const copied = await navigator.clipboard?.writeText(made).then(
      () => true,
      () => false,
    );
    setLink(copied ? say('end.link.copied') : made);
  };
  return (
    <section className="end-actions no-print" aria-label={say('end.actions')}>
      <button type="button" className="btn primary" onClick={() => go({ at: 'debrief', from })}>
        {say('end.room')}
      </button>
      <button type="button" className="btn" onClick={() => void again()}>
        {say('end.again')}
      </button>
      <button type="button" className="btn" onClick={() => go({ at: 'watch', from })}>
        {say('end.watch')}
      </button>
      <button type="button" className="btn" onClick={() => void share()}>
        {say('end.share')}
      </button>
      <button type="button" className="btn" onClick={() => void files().then(made => made.exportFile(record))}>
        {say('home.games.export')}
      </button>
      <button type="button" className="btn" onClick={() => window.print()}>
        {say('end.print')}
      </button>
      <p role="status" className="small end-link">
        {link}
      </p>
    </section>
  );
}
