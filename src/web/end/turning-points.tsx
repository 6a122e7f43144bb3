import { useMemo } from 'react';
import './end.css';
import type { Scenario } from '../../engine/types.ts';
import { type TurningPoint, turningPoints } from '../../session/turning-points.ts';
import { interimName, pillarName, reasonPhrase, signed, textLines, voiceOf, voices } from '../../words/index.ts';
import type { Finished } from '../finished.ts';

/** The moments at which the game went one way and not another, from its full record. */
export function TurningPoints({ finished }: { finished: Finished }) {
  const { game, steps } = finished;
  const points = useMemo(() => turningPoints(game, steps), [game, steps]);
  return (
    <section className="card" aria-labelledby="turning-points">
      <h2 id="turning-points">Turning points</h2>
      {points.length === 0 && <p>Nothing moved far enough to call it one.</p>}
      <ol className="points">
        {points.map(point => (
          <li key={`${point.step} ${pointText(game.scenario, point)}`} className={point.kind}>
            <span className="points-round">Round {point.round}</span>
            <div>
              <p>{pointText(game.scenario, point)}</p>
              {point.kind === 'refused' && (
                <details>
                  <summary>The text</summary>
                  <ul className="small">
                    {textLines(game.scenario, point.text).map(line => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </details>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function pointText(scenario: Scenario, point: TurningPoint): string {
  switch (point.kind) {
    case 'pillar':
      return `${pillarName(scenario, point.pillar)} reached level ${point.level}: what it carries could be written from here on.`;
    case 'tension':
      return `Tension rose by ${point.by} in one round, to ${point.to}.`;
    case 'failedVote':
      return `The initialled text failed at home: ${voices(scenario, point.by)} did not ratify.`;
    case 'banked':
      return `${interimName(scenario, point.interim)} was banked.`;
    case 'initialled':
      return `A text proposed by ${voiceOf(scenario, point.by)} was initialled.`;
    case 'refused': {
      const why = point.reason ? ` Its reason: ${reasonPhrase(point.reason)}.` : '';
      return `${voiceOf(scenario, point.party)} refused a text of ${voiceOf(scenario, point.by)} worth ${signed(point.worth)} to it then; it ended with ${signed(point.final)} from the table.${why}${point.common ? ' It was worth more than what came to everybody.' : ''}`;
    }
  }
}
