import { useMemo } from 'react';
import { renderSVG } from 'uqr';
import { say } from '../../words/say.ts';
import { Rich } from '../kit/rich.tsx';

/** How to join, large enough for a projector: the address, the code, the picture of both. */
export function Invite({ code }: { code: string }) {
  const address = `${window.location.origin}/j/${code}`;
  const picture = useMemo(
    () => `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(address, { border: 2 }))}`,
    [address],
  );
  return (
    <section className="class-invite" aria-label={say('invite')}>
      <img src={picture} width={220} height={220} alt={say('invite.picture', { address })} />
      <div>
        <p>
          <Rich id="invite.open" values={{ host: window.location.host }} />
        </p>
        <p className="class-code">{code}</p>
        <p className="muted">
          {say('invite.or')} <a href={address}>{address}</a>
        </p>
      </div>
    </section>
  );
}
