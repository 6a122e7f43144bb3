import { say } from '../../words/say.ts';
import './end.css';
import type { Scenario } from '../../engine/types.ts';
import type { TurningPoint } from '../../session/turning-points.ts';
import { interimName, pillarName, reasonPhrase, signed, textLines, voiceOf, voices } from '../../words/index.ts';

/** The moments at which the game went one way and not another, from its full record. */
export function TurningPoints({ scenario, points }: { scenario: Scenario; points: TurningPoint[] }) {
  return (
    <section className="card" aria-labelledby="turning-points">
      <h2 id="turning-points">{say('points.title')}</h2>
      {points.length === 0 && <p>{say('points.none')}</p>}
      <ol className="points">
        {points.map(point => (
          <li key={`${point.step} ${pointText(scenario, point)}`} className={point.kind}>
            <span className="points-round">{say('news.round', { round: point.round })}</span>
            <div>
              <p>{pointText(scenario, point)}</p>
              {point.kind === 'refused' && (
                <details>
                  <summary>{say('entry.text')}</summary>
                  <ul className="small">
                    {textLines(scenario, point.text).map(line => (
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
      return say('point.pillar', { pillar: pillarName(scenario, point.pillar), level: point.level });
    case 'tension':
      return say('point.tension', { by: point.by, to: point.to });
    case 'failedVote':
      return say('point.failedVote', { parties: voices(scenario, point.by) });
    case 'banked':
      return say('point.banked', { interim: interimName(scenario, point.interim) });
    case 'initialled':
      return say('point.initialled', { party: voiceOf(scenario, point.by) });
    case 'refused':
      return say('point.refused', {
        ...{ party: voiceOf(scenario, point.party), by: voiceOf(scenario, point.by) },
        ...{ worth: signed(point.worth), final: signed(point.final) },
        ...{ reason: point.reason ? reasonPhrase(point.reason) : 'none', common: point.common ? 'yes' : 'no' },
      });
  }
}
