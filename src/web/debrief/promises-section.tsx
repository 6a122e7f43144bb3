import type { PromiseStory } from '../../analysis/debrief/index.ts';
import type { Scenario } from '../../engine/types.ts';
import { promisesTakeaway, shortOf, statusText, termsText } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { DataTable } from './figure.tsx';

/** Promises, aloud and in side letters, and what became of each. */
export function PromisesSection({ scenario, promises }: { scenario: Scenario; promises: PromiseStory[] }) {
  return (
    <section className="card debrief-part" aria-labelledby="promises">
      <h2 id="promises">{say('debrief.promises')}</h2>
      <p className="chart-takeaway">{promisesTakeaway(promises)}</p>
      {promises.length > 0 && (
        <DataTable
          name={say('debrief.promises')}
          table={{
            head: (['made', 'by', 'for', 'terms', 'where', 'outcome'] as const).map(column =>
              say(`debrief.column.${column}`),
            ),
            rows: promises.map(each => [
              ...[each.made, shortOf(scenario, each.by), shortOf(scenario, each.to), termsText(scenario, each.terms)],
              each.secret
                ? say('debrief.promises.letter', { exposed: each.exposed ? 'yes' : 'no' })
                : say('debrief.promises.aloud'),
              each.status === 'running' ? say('debrief.promises.running') : statusText(each.status),
            ]),
          }}
        />
      )}
    </section>
  );
}
