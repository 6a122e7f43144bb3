import { say } from '../../words/say.ts';
import { useTable } from './context.ts';
import { Card, Figure, Who } from './widgets.tsx';

/** What all showed when the efforts were last opened; home and back channels stay hidden (rule 3.2). */
export function LastCapitals() {
  const { log } = useTable();
  const last = log.filter(item => item.entry.kind === 'revealed').at(-1);
  if (last?.entry.kind !== 'revealed') return null;
  const { posture, work } = last.entry;
  return (
    <Card title={say('reveal.title', { round: last.round })} rule="3.2">
      <RevealTable posture={posture} work={work} />
    </Card>
  );
}

/** Posture and work of every delegation, as they became public. */
export function RevealTable({ posture, work }: { posture: number[]; work: number[][] }) {
  const { scenario, pub } = useTable();
  return (
    <div className="x-scroll">
      <table className="figures reveal">
        <thead>
          <tr>
            <th scope="col">{say('head.delegation')}</th>
            <th scope="col">{say('reveal.posture')}</th>
            {scenario.pillars.map(pillar => (
              <th key={pillar.id} scope="col" title={pillar.name}>
                {pillar.short}
              </th>
            ))}
            <th scope="col" title={say('reveal.work.about')}>
              {say('reveal.work')}
            </th>
          </tr>
        </thead>
        <tbody>
          {scenario.parties.map((party, at) => (
            <tr key={party.id}>
              <th scope="row">
                <Who party={at} />
              </th>
              <td>
                <Figure value={posture[at]} rule="3.3" />
              </td>
              {scenario.pillars.map((pillar, k) => (
                <td key={pillar.id}>
                  <Figure value={work[at][k]} rule="3.8" />
                </td>
              ))}
              <td>
                <Figure value={pub.ownWork[at]} rule="8.6" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
