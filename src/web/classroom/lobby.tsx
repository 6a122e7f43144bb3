import type { ReactNode } from 'react';
import { say } from '../../words/say.ts';

/** What a page of a class shows before there is a table to show. */
export function Lobby({ title, state, children }: { title: string; state?: string | undefined; children?: ReactNode }) {
  return (
    <main className="class-page">
      <div className="class-card stack" role="status">
        <h1>{title}</h1>
        {state === 'offline' && <p>{say('seat.offline')}</p>}
        {children}
      </div>
    </main>
  );
}
