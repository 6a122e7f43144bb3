import type { ReactNode } from 'react';
import type { Result } from '../engine/result.ts';
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
function Trouble({ title, children }: { title: string; children: ReactNode }) {
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

interface LoadedProps<T> {
  /** As useLoaded gives it: null until it is there. */
  loaded: Result<T, string> | null;
  /** The heading over why it cannot be shown. */
  trouble: string;
  children: (value: T) => ReactNode;
}

/** The screen of what was loaded; until then the bar, and why there is nothing to show where that is so. */
export function Loaded<T>({ loaded, trouble, children }: LoadedProps<T>) {
  if (!loaded) return <Waiting />;
  if (loaded.ok) return children(loaded.value);
  return (
    <Trouble title={trouble}>
      <p>{loaded.error}</p>
    </Trouble>
  );
}
