import { useState } from 'react';
import { err } from '../../engine/result.ts';
import type { Invitation, Joined } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { cardOf } from '../cards.ts';
import { go } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import { getFrom, postTo } from './ask.ts';

/** The way in: a code, a name, and the code to come back with. */
export function JoinScreen({ code }: { code: string }) {
  return code === '' ? <CodeForm /> : <Welcome code={code} />;
}

function CodeForm({ trouble }: { trouble?: string }) {
  const [typed, setTyped] = useState('');
  return (
    <main className="class-page">
      <form
        className="class-card stack"
        onSubmit={event => {
          event.preventDefault();
          const code = typed.trim().toUpperCase();
          if (code !== '') go({ at: 'class', screen: 'join', id: encodeURIComponent(code) });
        }}
      >
        <h1>{say('join')}</h1>
        {trouble && (
          <p className="note bad" role="alert">
            {trouble}
          </p>
        )}
        <label className="field">
          <span>{say('join.code')}</span>
          <input
            className="input class-code-input"
            value={typed}
            maxLength={20}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            onChange={event => setTyped(event.target.value)}
          />
        </label>
        <button type="submit" className="btn primary big">
          {say('join.goOn')}
        </button>
      </form>
    </main>
  );
}

function Welcome({ code }: { code: string }) {
  const invited = useLoaded(code, async () => {
    const found = await getFrom<Invitation>(`/api/classes/${code}`);
    return found.ok ? found : err(found.error.message);
  });
  const [joined, setJoined] = useState<Joined | null>(null);
  if (!invited)
    return (
      <main className="class-page">
        <p role="status">{say('join.looking')}</p>
      </main>
    );
  if (!invited.ok) return <CodeForm trouble={invited.error} />;
  if (joined) return <WriteDown joined={joined} />;
  return <NameForm code={code} invitation={invited.value} onJoined={setJoined} />;
}

interface NameFormProps {
  code: string;
  invitation: Invitation;
  onJoined: (joined: Joined) => void;
}

function NameForm({ code, invitation, onJoined }: NameFormProps) {
  const [name, setName] = useState('');
  const [reclaim, setReclaim] = useState('');
  const [back, setBack] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { class: found, parties, open, approval } = invitation;
  const card = cardOf(found.scenario.id);
  const send = async () => {
    setBusy(true);
    const answer = back
      ? await postTo<Joined>(`/api/classes/${code}/reclaim`, { reclaim: reclaim.trim() })
      : await postTo<Joined>(`/api/classes/${code}/join`, { name: name.trim() });
    setBusy(false);
    if (answer.ok) onJoined(answer.value);
    else setTrouble(answer.error.message);
  };
  return (
    <main className="class-page">
      <form
        className="class-card stack"
        onSubmit={event => {
          event.preventDefault();
          void send();
        }}
      >
        <p className="muted">{card?.title ?? found.scenario.title}</p>
        <h1>{found.title}</h1>
        <p>
          {say('join.about', {
            count: parties.length,
            names: (card?.parties ?? parties).map(({ name: each }) => each).join(', '),
          })}
        </p>
        {!open && !back && <p className="note">{say('join.closed')}</p>}
        {trouble && (
          <p className="note bad" role="alert">
            {trouble}
          </p>
        )}
        {back ? (
          <label className="field">
            <span>{say('join.reclaim')}</span>
            <input
              className="input class-code-input"
              aria-describedby="reclaim-about"
              value={reclaim}
              maxLength={40}
              autoComplete="off"
              spellCheck={false}
              onChange={event => setReclaim(event.target.value)}
            />
          </label>
        ) : (
          <label className="field">
            <span>{say('join.name')}</span>
            <input
              className="input"
              value={name}
              maxLength={60}
              autoComplete="name"
              onChange={event => setName(event.target.value)}
            />
          </label>
        )}
        {back && (
          <p id="reclaim-about" className="muted small">
            {say('join.reclaim.about')}
          </p>
        )}
        <button type="submit" className="btn primary big" disabled={busy || (back ? reclaim : name).trim() === ''}>
          {say(back ? 'join.takeBack' : approval ? 'join.ask' : 'join.do')}
        </button>
        <button type="button" className="link small" onClick={() => setBack(!back)}>
          {say(back ? 'join.new' : 'join.lost')}
        </button>
      </form>
    </main>
  );
}

function WriteDown({ joined }: { joined: Joined }) {
  return (
    <main className="class-page">
      <div className="class-card stack">
        <h1>{say('join.write')}</h1>
        <p>{say('join.write.about')}</p>
        <p className="class-code" data-code={joined.reclaim}>
          {joined.reclaim}
        </p>
        <button
          type="button"
          className="btn primary big"
          onClick={() => go({ at: 'class', screen: 'seat', id: joined.person })}
        >
          {say('join.toSeat')}
        </button>
      </div>
    </main>
  );
}
