import { useState } from 'react';
import { say } from '../../words/say.ts';
import { Form, LineField, Trouble } from './fields.tsx';

/** Longer than any address that ends with a key. */
const KEY_LENGTH = 300;

/** The key in what was pasted: a key, or a link to the host's page that ends with one. */
export const keyIn = (text: string): string => text.trim().replace(/^.*#\/host\//, '');

interface Props {
  title: string;
  /** Which key is asked for, and where it was shown. */
  about: string;
  trouble: string | null;
  onKey: (key: string) => Promise<void>;
}

/** Asks a browser that may not see a page for the key to it. */
export function KeyForm({ title, about, trouble, onKey }: Props) {
  const [typed, setTyped] = useState('');
  const key = keyIn(typed);
  return (
    <main className="class-page">
      <Form className="class-card stack" onSend={() => onKey(key)}>
        <h1>{title}</h1>
        <p id="key-about">{about}</p>
        <Trouble text={trouble} />
        <LineField
          {...{ label: say('key'), max: KEY_LENGTH, value: typed, onChange: setTyped }}
          aria-describedby="key-about"
          autoComplete="off"
          spellCheck={false}
        />
        <button type="submit" className="btn primary big" disabled={key === ''}>
          {say('key.open')}
        </button>
      </Form>
    </main>
  );
}
