import { useEffect, useState } from 'react';
import type { ClassInfo, OpenedClass } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { cardOf } from '../cards.ts';
import { go } from '../route.ts';
import { getFrom, postTo } from './ask.ts';
import { type Offered, OpenForm } from './open-form.tsx';
import { Opened } from './opened.tsx';

type Listed = ClassInfo & { tables: number; people: number };

/** For whoever runs the server: open a class, or go on with one. */
export function HostScreen({ hostKey }: { hostKey: string }) {
  const [state, setState] = useState<{ scenarios: Offered[]; classes: Listed[] } | string | null>(null);
  const [opened, setOpened] = useState<OpenedClass | null>(null);
  const load = async () => {
    if (hostKey !== '') {
      const login = await postTo('/api/host/login', { key: hostKey });
      if (!login.ok) return setState(login.error.message);
      // The key has become a cookie; it need not stay in the address for whoever looks over a shoulder.
      window.history.replaceState(null, '', '#/host/');
    }
    const [scenarios, classes] = await Promise.all([
      getFrom<Offered[]>('/api/host/scenarios'),
      getFrom<Listed[]>('/api/host/classes'),
    ]);
    if (!scenarios.ok) return setState(scenarios.error.message);
    setState({
      scenarios: scenarios.value.map(each => ({ ...each, ...cardOf(each.id) })),
      classes: classes.ok ? classes.value : [],
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with the key the address came with
  useEffect(() => void load(), []);
  if (state === null)
    return (
      <main className="class-page">
        <p role="status">{say('class.opening')}</p>
      </main>
    );
  if (typeof state === 'string')
    return (
      <main className="class-page">
        <div className="class-card stack" role="alert">
          <h1>{say('host.notYou')}</h1>
          <p>{state}</p>
          <p>{say('host.notYou.about')}</p>
        </div>
      </main>
    );
  if (opened) {
    const parties = state.scenarios.find(({ id }) => id === opened.class.scenario.id)?.parties ?? [];
    return <Opened opened={opened} parties={parties} />;
  }
  return (
    <main className="class-host">
      <h1>{say('host')}</h1>
      <div className="class-host-grid">
        <OpenForm scenarios={state.scenarios} onOpened={setOpened} />
        <section className="stack" aria-labelledby="host-classes">
          <h2 id="host-classes">{say('host.classes')}</h2>
          {state.classes.length === 0 && <p className="muted">{say('host.none')}</p>}
          <ul className="class-list">
            {state.classes.map(each => (
              <li key={each.id} className="card row">
                <span className="grow">
                  <strong>{each.title}</strong>
                  <br />
                  <span className="muted small">
                    {say('host.class', { code: each.code, tables: each.tables, people: each.people })} ·{' '}
                    {say(`class.phase.${each.phase}`)}
                  </span>
                </span>
                <button
                  type="button"
                  className="btn small"
                  aria-label={say('host.console.name', { title: each.title })}
                  onClick={() =>
                    void postTo(`/api/host/classes/${each.id}/enter`, {}).then(
                      answer => answer.ok && go({ at: 'class', screen: 'console', id: each.id }),
                    )
                  }
                >
                  {say('console')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </main>
  );
}
