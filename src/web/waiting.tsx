import type { ReactNode } from 'react';
import { say } from '../words/say.ts';
import { go } from './route.ts';

/** The same bar the page is born with, so that nothing jumps while a screen loads. */
export function Waiting() {
  return (
    <main>
      <div className="boot">{say('app.name')}</div>
      <p className="boot-wait" role="status">
        {say('app.waiting')}
      </p>
    </main>
  );
}

/** A screen that cannot be shown, and why. */
export function Trouble({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main>
      <div className="boot">{say('app.name')}</div>
      <div className="boot-wait stack" role="alert">
        <h1>{title}</h1>
        {children}
        <p>
          <button type="button" className="btn" onClick={() => go({ at: 'home' })}>
            {say('app.home')}
          </button>
        </p>
      </div>
    </main>
  );
}
