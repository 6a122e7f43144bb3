import { useEffect, useState } from 'react';
import type { ClassInfo, OpenClass, OpenedClass } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { cardOf } from '../cards.ts';
import { go } from '../route.ts';
import { getFrom, newId, postTo } from './ask.ts';
import { Invite } from './invite.tsx';
import { openPack } from './open-pack.ts';

interface Offered {
  id: string;
  title: string;
  summary: string;
  parties: { name: string }[];
  lengths: { id: string; name: string; rounds: number }[];
}

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
  if (opened) return <Opened opened={opened} />;
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

function OpenForm({ scenarios, onOpened }: { scenarios: Offered[]; onOpened: (opened: OpenedClass) => void }) {
  const [choice, setChoice] = useState<OpenClass>(() => ({
    ...{ title: say('host.title.first'), scenario: scenarios[0]?.id ?? '', length: scenarios[0]?.lengths[0]?.id ?? '' },
    ...{ seed: newId().slice(0, 8), tables: 2, approval: false, grow: true },
  }));
  const [clock, setClock] = useState(0);
  const [roster, setRoster] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const change = (part: Partial<OpenClass>) => setChoice(now => ({ ...now, ...part }));
  const scenario = scenarios.find(({ id }) => id === choice.scenario);
  const send = async () => {
    const seconds = clock * 60;
    const clocks = { situation: seconds, capitals: seconds, table: seconds, home: seconds };
    const answer = await postTo<OpenedClass>('/api/host/classes', {
      ...choice,
      ...(clock > 0 ? { clocks } : {}),
      ...(roster.trim() === '' ? {} : { roster }),
    });
    if (answer.ok) onOpened(answer.value);
    else setTrouble(answer.error.message);
  };
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
    >
      <label className="field">
        <span>{say('host.title')}</span>
        <input
          className="input"
          value={choice.title}
          maxLength={120}
          onChange={event => change({ title: event.target.value })}
        />
      </label>
      <label className="field">
        <span>{say('home.scenario')}</span>
        <select
          className="input"
          value={choice.scenario}
          onChange={event => {
            const next = scenarios.find(({ id }) => id === event.target.value);
            change({ scenario: event.target.value, length: next?.lengths[0]?.id ?? '' });
          }}
        >
          {scenarios.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {scenario && <p className="muted small">{scenario.summary}</p>}
      <p>
        <button
          type="button"
          className="btn small"
          onClick={() => void openPack(choice.scenario, choice.length).then(setTrouble)}
        >
          {say('host.pack')}
        </button>
      </p>
      <label className="field">
        <span>{say('home.length')}</span>
        <select className="input" value={choice.length} onChange={event => change({ length: event.target.value })}>
          {scenario?.lengths.map(({ id, name, rounds }) => (
            <option key={id} value={id}>
              {say('host.length', { name, rounds })}
            </option>
          ))}
        </select>
      </label>
      <div className="row">
        <label className="field">
          <span>{say('console.tables')}</span>
          <input
            className="input class-number"
            type="number"
            min={1}
            max={80}
            value={choice.tables}
            onChange={event => change({ tables: Number(event.target.value) })}
          />
        </label>
        <label className="field">
          <span>{say('host.clock')}</span>
          <input
            className="input class-number"
            type="number"
            min={0}
            max={60}
            value={clock}
            onChange={event => setClock(Number(event.target.value))}
          />
        </label>
      </div>
      <label className="class-check">
        <input
          type="checkbox"
          checked={choice.approval}
          onChange={event => change({ approval: event.target.checked })}
        />{' '}
        {say('host.approval')}
      </label>
      <label className="class-check">
        <input
          type="checkbox"
          checked={choice.grow ?? false}
          onChange={event => change({ grow: event.target.checked })}
        />{' '}
        {say('host.grow')}
      </label>
      <label className="field">
        <span>{say('host.roster')}</span>
        <textarea className="input" rows={4} value={roster} onChange={event => setRoster(event.target.value)} />
      </label>
      <label className="field">
        <span>{say('host.rosterFile')}</span>
        <input
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          onChange={event => void event.target.files?.[0]?.text().then(setRoster)}
        />
      </label>
      {trouble && (
        <p className="note bad" role="alert">
          {trouble}
        </p>
      )}
      <button type="submit" className="btn primary big">
        {say('host.open')}
      </button>
    </form>
  );
}

function Opened({ opened }: { opened: OpenedClass }) {
  const { class: info, address, consoleKey, seats } = opened;
  return (
    <main className="class-host">
      <h1>{say('host.opened', { title: info.title })}</h1>
      <Invite code={info.code} address={address} />
      <div className="class-host-grid">
        <section className="stack">
          <p>
            {say('host.key')} <code className="class-key">{consoleKey}</code>
          </p>
          <button
            type="button"
            className="btn primary big"
            onClick={() => go({ at: 'class', screen: 'console', id: info.id })}
          >
            {say('host.toConsole')}
          </button>
        </section>
        {seats.length > 0 && (
          <section className="stack" aria-labelledby="host-seats">
            <h2 id="host-seats">{say('host.codes')}</h2>
            <table className="figures class-seats">
              <tbody>
                {seats.map(({ name, reclaim }) => (
                  <tr key={reclaim}>
                    <th scope="row">{name}</th>
                    <td>
                      <code>{reclaim}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )}
      </div>
    </main>
  );
}
