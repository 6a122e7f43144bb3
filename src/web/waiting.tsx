import type { ReactNode } from 'react';
import { go } from './route.ts';

/** The same bar the page is born with, so that nothing jumps while a screen loads. */
export function Waiting() {
  return (
    <main>
      <div className="boot">Back to Back</div>
      <p className="boot-wait" role="status">
        Laying out the papers…
      </p>
    </main>
  );
}

/** A screen that cannot be shown, and why. */
export function Trouble({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main>
      <div className="boot">Back to Back</div>
      <div className="boot-wait stack" role="alert">
        <h1>{title}</h1>
        {children}
        <p>
          <button type="button" className="btn" onClick={() => go({ at: 'home' })}>
            Back to the first page
          </button>
        </p>
      </div>
    </main>
  );
}
