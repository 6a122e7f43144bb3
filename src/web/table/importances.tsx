import type { Party } from '../../engine/types.ts';
import { say } from '../../words/say.ts';
import { useTable } from './context.ts';
import { Card, Figure, Stars, Who } from './widgets.tsx';

/** How much each clause matters to the others: public stars, exact where disclosed or learnt (rules 1.6, 3.14, 4.14). */
export function Importances() {
  const { scenario, me } = useTable();
  const others = scenario.parties.map((_, party) => party).filter(party => party !== me);
  return (
    <Card title={say('importance.title')} rule="1.6">
      <table className="figures importances">
        <thead>
          <tr>
            <th scope="col">{say('head.clause')}</th>
            {others.map(party => (
              <th key={party} scope="col">
                <Who party={party} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scenario.clauses.map((clause, at) => (
            <tr key={clause.id}>
              <th scope="row">{clause.name}</th>
              {others.map(party => (
                <td key={party}>
                  <Importance party={party} clause={at} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small muted">{say('importance.about')}</p>
    </Card>
  );
}

function Importance({ party, clause }: { party: Party; clause: number }) {
  const { game, pub, own } = useTable();
  const disclosed = pub.disclosed[party][clause];
  const known = disclosed >= 0 ? disclosed : own.known[party][clause];
  if (known >= 0) return <Figure value={known} rule={disclosed >= 0 ? '4.14' : '3.14'} />;
  const base = Math.max(...game.base[party][clause].map(Math.abs));
  return <Stars importance={base} note={say('importance.points', { points: base })} />;
}
