import { type ReactNode, useState } from 'react';
import { err, ok, type Result } from '../../engine/result.ts';
import { LIMITS } from '../../wire/limits.ts';
import type { Invitation, Joined, WireError } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { cardOf } from '../cards.ts';
import { go } from '../route.ts';
import { type KeptSeat, keepSeat, ownSeats } from '../storage/seats.ts';
import { Pick } from '../table/inputs.tsx';
import { useLoaded } from '../use-loaded.ts';
import { getFrom, postTo } from './ask.ts';
import { Form, LineField, Trouble } from './fields.tsx';
import { answered, requestId } from './request-id.ts';

/** The way in: a code, a name, and the code to come back with. */
export function JoinScreen({ code }: { code: string }) {
  return code === '' ? <CodeForm /> : <Welcome code={code} />;
}

/** Longer than any code, however it is spaced. */
const CODE_LENGTH = 40;

interface CodeProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  'aria-describedby'?: string;
}

const CodeField = (props: CodeProps) => (
  <LineField className="class-code-input" max={CODE_LENGTH} autoComplete="off" spellCheck={false} {...props} />
);

function Door({ onSend, children }: { onSend: () => unknown; children: ReactNode }) {
  return (
    <main className="class-page">
      <Form className="class-card stack" onSend={onSend}>
        {children}
      </Form>
    </main>
  );
}

function CodeForm({ trouble }: { trouble?: string }) {
  const [typed, setTyped] = useState('');
  const send = () => {
    const code = typed.trim().toUpperCase();
    if (code !== '') go({ at: 'class', screen: 'join', id: encodeURIComponent(code) });
  };
  return (
    <Door onSend={send}>
      <h1>{say('join')}</h1>
      <Trouble text={trouble} />
      <CodeField label={say('join.code')} value={typed} onChange={setTyped} />
      <button type="submit" className="btn primary big">
        {say('join.goOn')}
      </button>
    </Door>
  );
}

function Welcome({ code }: { code: string }) {
  const invited = useLoaded(code, async () => {
    const found = await invitationTo(code);
    if (!found.ok) return err(found.error.message);
    return ok({ invitation: found.value, seats: await ownSeats(found.value.class.code) });
  });
  const [joined, setJoined] = useState<Joined | null>(null);
  const [asNew, setAsNew] = useState(false);
  if (!invited)
    return (
      <main className="class-page">
        <p role="status">{say('join.looking')}</p>
      </main>
    );
  if (!invited.ok) return <CodeForm trouble={invited.error} />;
  if (joined) return <WriteDown joined={joined} />;
  const { invitation, seats } = invited.value;
  if (!invitation.cookies) return <NoCookies />;
  if (seats.length > 0 && !asNew) return <OwnSeats seats={seats} onNew={() => setAsNew(true)} />;
  return <NameForm code={code} invitation={invitation} onJoined={setJoined} />;
}

/** Asked twice where the first answer's cookie was not there to come back: a browser that keeps none cannot keep a seat. */
async function invitationTo(code: string): Promise<Result<Invitation, WireError>> {
  const ask = () => getFrom<Invitation>(`/api/classes/${code}`);
  const first = await ask();
  return first.ok && !first.value.cookies ? ask() : first;
}

function NoCookies() {
  return (
    <main className="class-page">
      <div className="class-card stack" role="alert">
        <h1>{say('join.noCookies')}</h1>
        <p>{say('join.noCookies.about')}</p>
        <p>{say('join.noCookies.how', { site: window.location.hostname })}</p>
        <button type="button" className="btn primary big" onClick={() => window.location.reload()}>
          {say('join.again')}
        </button>
      </div>
    </main>
  );
}

/** Somebody who has been here before: back to the seat first. */
function OwnSeats({ seats, onNew }: { seats: readonly KeptSeat[]; onNew: () => void }) {
  return (
    <main className="class-page">
      <div className="class-card stack">
        <h1>{seats[0]?.title}</h1>
        {seats.map(({ person, name }) => (
          <button
            key={person}
            type="button"
            className="btn primary big"
            onClick={() => go({ at: 'class', screen: 'seat', id: person })}
          >
            {say('join.back', { name })}
          </button>
        ))}
        <button type="button" className="link small" onClick={onNew}>
          {say('join.else')}
        </button>
      </div>
    </main>
  );
}

interface NameFormProps {
  code: string;
  invitation: Invitation;
  onJoined: (joined: Joined) => void;
}

function NameForm({ code, invitation, onJoined }: NameFormProps) {
  const [name, setName] = useState('');
  const [table, setTable] = useState(0);
  const [reclaim, setReclaim] = useState('');
  const [back, setBack] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { class: found, parties, open, approval, named } = invitation;
  const card = cardOf(found.scenario.id);
  const send = async () => {
    setBusy(true);
    const want = table === 0 ? {} : { want: { table } };
    const what = `${back ? 'reclaim' : 'join'} ${found.code}`;
    const body = back ? { reclaim: reclaim.trim() } : { name: name.trim(), ...want };
    const url = `/api/classes/${code}/${back ? 'reclaim' : 'join'}`;
    const answer = await postTo<Joined>(url, { ...body, id: requestId(what, body) });
    setBusy(false);
    if (!answer.ok) return setTrouble(answer.error.message);
    answered(what);
    keepSeat({ person: answer.value.person, name: answer.value.name, code: found.code, title: found.title });
    onJoined(answer.value);
  };
  return (
    <Door onSend={send}>
      <p className="muted">{card?.title ?? found.scenario.title}</p>
      <h1>{found.title}</h1>
      <p>
        {say('join.about', {
          count: parties.length,
          names: (card?.parties ?? parties).map(({ name: each }) => each).join(', '),
        })}
      </p>
      {!open && !back && <p className="note">{say('join.closed')}</p>}
      <Trouble text={trouble} />
      {back ? (
        <>
          <CodeField
            label={say('join.reclaim')}
            aria-describedby="reclaim-about"
            value={reclaim}
            onChange={setReclaim}
          />
          <p id="reclaim-about" className="muted small">
            {say('join.reclaim.about')}
          </p>
        </>
      ) : (
        <>
          <LineField label={say('join.name')} max={LIMITS.name} autoComplete="name" value={name} onChange={setName} />
          {open && named.length > 0 && (
            <Pick
              label={say('join.table')}
              value={table}
              items={[
                { value: 0, label: say('join.table.any') },
                ...named.map(each => ({ value: each.number, label: each.name })),
              ]}
              onPick={setTable}
            />
          )}
        </>
      )}
      <button type="submit" className="btn primary big" disabled={busy || (back ? reclaim : name).trim() === ''}>
        {say(busy ? 'join.busy' : back ? 'join.takeBack' : approval ? 'join.ask' : 'join.do')}
      </button>
      <button type="button" className="link small" onClick={() => setBack(!back)}>
        {say(back ? 'join.new' : 'join.lost')}
      </button>
    </Door>
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
