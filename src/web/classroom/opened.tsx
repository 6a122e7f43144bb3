import type { OpenedClass } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { Rich } from '../kit/rich.tsx';
import { go } from '../route.ts';
import { Invite, siteFor } from './invite.tsx';
import { placeText } from './place-text.ts';

interface Props {
  opened: OpenedClass;
  parties: readonly { short: string }[];
}

/** A class just opened: how to join it, the key to its console, and the codes of everybody on the roster, for paper too. */
export function Opened({ opened, parties }: Props) {
  const { class: info, address, consoleKey, seats } = opened;
  const site = siteFor(window.location, address);
  return (
    <main className="class-host">
      <h1>{say('host.opened', { title: info.title })}</h1>
      <Invite code={info.code} address={address} />
      <div className="class-host-grid">
        <section className="stack no-print">
          <p>
            <Rich id="host.key" values={{ address: `${site.origin}/#/host/` }} />{' '}
            <code className="class-key">{consoleKey}</code>
          </p>
          <button
            type="button"
            className="btn primary big"
            onClick={() => go({ at: 'class', screen: 'console', id: info.id })}
          >
            {say('host.toConsole')}
          </button>
        </section>
        {seats.length > 0 && <Codes seats={seats} parties={parties} />}
      </div>
    </main>
  );
}

function Codes({ seats, parties }: Pick<Props, 'parties'> & Pick<OpenedClass, 'seats'>) {
  const where = ({ place }: OpenedClass['seats'][number]): string => {
    if (!place) return say('people.noSeat');
    const table = say('class.table', { number: place.table });
    return placeText(table, place.party === null ? null : (parties[place.party]?.short ?? ''), place.role);
  };
  return (
    <section className="stack" aria-labelledby="host-seats">
      <h2 id="host-seats">{say('host.codes')}</h2>
      <p className="muted small no-print">{say('host.codes.about')}</p>
      <table className="figures class-seats">
        <tbody>
          {seats.map(each => (
            <tr key={each.reclaim}>
              <th scope="row">
                {each.name}
                <br />
                <span className="muted small">{where(each)}</span>
              </th>
              <td>
                <code>{each.reclaim}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="no-print">
        <button type="button" className="btn" onClick={() => window.print()}>
          {say('host.codes.print')}
        </button>
      </p>
    </section>
  );
}
