import { useMemo } from 'react';
import { renderSVG } from 'uqr';

/** How to join, large enough for a projector: the address, the code, the picture of both. */
export function Invite({ code }: { code: string }) {
  const address = `${window.location.origin}/j/${code}`;
  const picture = useMemo(
    () => `data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(address, { border: 2 }))}`,
    [address],
  );
  return (
    <section className="class-invite" aria-label="How to join">
      <img src={picture} width={220} height={220} alt={`QR code of ${address}`} />
      <div>
        <p>
          Open <strong>{window.location.host}</strong> and enter
        </p>
        <p className="class-code">{code}</p>
        <p className="muted">
          or go to <a href={address}>{address}</a>
        </p>
      </div>
    </section>
  );
}
