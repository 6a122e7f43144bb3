import { useState } from 'react';
import type { ClassPhase } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { postTo } from './ask.ts';
import { Sure } from './console-acts.tsx';
import { Check } from './fields.tsx';

const FILES = [
  { what: 'students', kind: 'csv' },
  { what: 'tables', kind: 'csv' },
  { what: 'moves', kind: 'csv' },
  { what: 'records', kind: 'json' },
  { what: 'session', kind: 'json' },
] as const;

/** What can be taken away from the class, and, once it is closed, deleted. */
export function ConsoleExports({ id, phase }: { id: string; phase: ClassPhase }) {
  const [names, setNames] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const base = `/api/console/${encodeURIComponent(id)}`;
  const forget = async () => {
    const answer = await postTo(`${base}/forget`, {});
    setTold(answer.ok ? say('exports.forgotten') : answer.error.message);
  };
  return (
    <div className="stack">
      <ul className="class-list">
        {FILES.map(({ what, kind }) => (
          <li key={what}>
            <a href={`${base}/export/${what}.${kind}${what === 'session' && names ? '?names=1' : ''}`} download>
              {what}.{kind}
            </a>
            <br />
            <span className="muted small">{say(`exports.${what}`)}</span>
          </li>
        ))}
      </ul>
      <Check label={say('exports.names')} value={names} onChange={setNames} />
      {phase === 'closed' && (
        <div>
          <p className="muted small">{say('exports.forget.about')}</p>
          <Sure label={say('exports.forget')} onSure={() => void forget()} />
        </div>
      )}
      {told && <p role="status">{told}</p>}
    </div>
  );
}
