import type { OpenedClass } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { Rich } from '../kit/rich.tsx';
import { go } from '../route.ts';
import { type Code, Codes } from './codes.tsx';
import { Invite, siteFor } from './invite.tsx';

interface Props {
  opened: OpenedClass;
  parties: readonly { short: string }[];
}

const coded = ({ place, ...seat }: OpenedClass['seats'][number]): Code => ({
  ...seat,
  place: place && { ...place, tableName: say('class.table', { number: place.table }) },
});

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
        {seats.length > 0 && <Codes codes={seats.map(coded)} parties={parties} about={say('host.codes.about')} />}
      </div>
    </main>
  );
}
