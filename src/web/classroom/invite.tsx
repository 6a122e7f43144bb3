import { useMemo } from 'react';
import { renderSVG } from 'uqr';
import { say } from '../../words/say.ts';
import { Rich } from '../kit/rich.tsx';

/** Names of the machine itself, which mean another one on a student's. */
const OWN = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Where students go: as this page was reached, unless that leads nowhere from elsewhere and the server knows better. */
export function siteFor(
  here: Pick<URL, 'hostname' | 'host' | 'origin'>,
  told: string | null,
): Pick<URL, 'host' | 'origin'> {
  return told !== null && OWN.has(here.hostname) && URL.canParse(told) ? new URL(told) : here;
}

/** How to join, large enough for a projector: the address, the code, the picture of both. */
export function Invite({ code, address: told }: { code: string; address: string | null }) {
  const site = siteFor(window.location, told);
  const address = `${site.origin}/j/${code}`;
  const picture = useMemo(
    () => `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(address, { border: 2 }))}`,
    [address],
  );
  return (
    <section className="class-invite" aria-label={say('invite')}>
      <img src={picture} width={220} height={220} alt={say('invite.picture', { address })} />
      <div>
        <p>
          <Rich id="invite.open" values={{ host: site.host }} />
        </p>
        <p className="class-code">{code}</p>
        <p className="muted">
          {say('invite.or')} <a href={address}>{address}</a>
        </p>
      </div>
    </section>
  );
}
