import type { PromiseStory } from '../../analysis/debrief/index.ts';
import type { Scenario } from '../../engine/types.ts';
import { promisesTakeaway, shortOf, statusText, termsText } from '../../words/index.ts';
import { DataTable } from './figure.tsx';

/** Promises, aloud and in side letters, and what became of each. */
export function PromisesSection({ scenario, promises }: { scenario: Scenario; promises: PromiseStory[] }) {
  return (
    <section className="card debrief-part" aria-labelledby="promises">
      <h2 id="promises">Promises</h2>
      <p className="chart-takeaway">{promisesTakeaway(promises)}</p>
      {promises.length > 0 && (
        <DataTable
          name="Promises"
          table={{
            head: ['Made in round', 'By', 'To', 'Terms', 'Where', 'Outcome'],
            rows: promises.map(each => [
              ...[each.made, shortOf(scenario, each.by), shortOf(scenario, each.to), termsText(scenario, each.terms)],
              each.secret ? `side letter${each.exposed ? ', exposed' : ''}` : 'aloud',
              each.status === 'running' ? 'not yet due' : statusText(each.status),
            ]),
          }}
        />
      )}
    </section>
  );
}
