import type { Scenario } from '../../engine/types.ts';
import { say } from '../../words/say.ts';
import { sourcesOf } from '../rulebook/explain.ts';

/** What happened in the world; for comparison, not as the answer. */
export function HistorySection({ scenario }: { scenario: Scenario }) {
  if (scenario.history.length === 0) return null;
  return (
    <section className="card history-card" aria-labelledby="history">
      <h2 id="history">{say('end.history')}</h2>
      <dl className="history">
        {scenario.history.map(entry => (
          <div key={`${entry.date}${entry.text}`}>
            <dt>{entry.date}</dt>
            <dd>
              {entry.text} <Notes sources={sourcesOf(scenario, entry.sources)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Sources as numbers in brackets; each carries its title for who points at it or hears the page. */
function Notes({ sources }: { sources: { title: string; url: string }[] }) {
  return (
    <span className="notes">
      {sources.map((source, at) => (
        <a key={source.url} href={source.url} target="_blank" rel="noreferrer" title={source.title}>
          [{at + 1}]<span className="visually-hidden"> {source.title}</span>
        </a>
      ))}
    </span>
  );
}
