import { useEffect, useState } from 'react';
import type { OfferedScenario } from '../../wire/scenarios.ts';
import type { ClassInfo, OpenedClass } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { cardOf } from '../cards.ts';
import { go } from '../route.ts';
import { getFrom, postTo } from './ask.ts';
import { KeyForm } from './key-form.tsx';
import { OpenForm } from './open-form.tsx';
import { Opened } from './opened.tsx';

type Listed = ClassInfo & { tables: number; people: number };

/** What the page is for, or why it is not for this browser. */
type Seen = { scenarios: OfferedScenario[]; classes: Listed[] } | { trouble: string | null };

/** Of the host's page and of every console it may have entered. */
const signOut = (classes: readonly Listed[]) =>
  Promise.all([postTo('/api/host/logout', {}), ...classes.map(({ id }) => postTo(`/api/console/${id}/logout`, {}))]);

/** For whoever runs the server: open a class, or go on with one. */
export function HostScreen({ hostKey }: { hostKey: string }) {
  const [state, setState] = useState<Seen | null>(null);
  const [opened, setOpened] = useState<OpenedClass | null>(null);
  const load = async (key: string) => {
    if (key !== '') {
      const login = await postTo<{ console?: string }>('/api/host/login', { key });
      if (!login.ok) return setState({ trouble: login.error.message });
      const { console: id } = login.value;
      // The key has become a cookie; it need not stay in the address for whoever looks over a shoulder.
      window.history.replaceState(null, '', '#/host/');
      if (id !== undefined) return go({ at: 'class', screen: 'console', id });
    }
    const [scenarios, classes] = await Promise.all([
      getFrom<OfferedScenario[]>('/api/host/scenarios'),
      getFrom<Listed[]>('/api/host/classes'),
    ]);
    if (!scenarios.ok) {
      const { code, message } = scenarios.error;
      return setState({ trouble: code === 'unauthorised' ? null : message });
    }
    setState({
      scenarios: scenarios.value.map(each => ({ ...each, ...cardOf(each.id) })),
      classes: classes.ok ? classes.value : [],
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each key an address comes with, and no other time
  useEffect(() => void load(hostKey), [hostKey]);
  if (state === null)
    return (
      <main className="class-page">
        <p role="status">{say('class.opening')}</p>
      </main>
    );
  if ('trouble' in state)
    return <KeyForm title={say('host.notYou')} about={say('host.notYou.about')} trouble={state.trouble} onKey={load} />;
  if (opened) {
    const parties = state.scenarios.find(({ id }) => id === opened.class.scenario.id)?.parties ?? [];
    return <Opened opened={opened} parties={parties} />;
  }
  return (
    <main className="class-host">
      <div className="row">
        <h1 className="grow">{say('host')}</h1>
        <button type="button" className="btn" onClick={() => void signOut(state.classes).then(() => load(''))}>
          {say('key.signOut')}
        </button>
      </div>
      <div className="class-host-grid">
        <OpenForm
          scenarios={state.scenarios}
          onBrought={brought =>
            setState({ ...state, scenarios: [...state.scenarios.filter(({ id }) => id !== brought.id), brought] })
          }
          onOpened={setOpened}
        />
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
