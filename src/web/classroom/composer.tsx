import { type ReactNode, useRef, useState } from 'react';
import { LIMITS } from '../../wire/limits.ts';
import { say } from '../../words/say.ts';
import { Pick } from '../table/inputs.tsx';
import { Form, ProseField, Trouble } from './fields.tsx';

/** Whom words can be for. */
export interface Addressee {
  key: string;
  label: string;
  /** What is to be known before speaking to them. */
  note?: string;
  /** Nothing can be said to them now. */
  closed?: boolean;
}

interface Props {
  /** Asked for when there is more than one. */
  to?: readonly Addressee[];
  label: string;
  button?: string;
  /** Gives what went wrong, in words; null when it is said. */
  send: (text: string, to: string) => Promise<string | null>;
  children?: ReactNode;
}

/** Where words are written and said. */
export function Composer({ to = [], label, button = say('talk.send'), send, children }: Props) {
  const [key, setKey] = useState(to[0]?.key ?? '');
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const chosen = to.find(each => each.key === key) ?? to[0];
  const submit = async () => {
    const wrong = await send(text.trim(), chosen?.key ?? '');
    setTrouble(wrong);
    if (wrong !== null) return;
    setText('');
    // The button closes with nothing written; the hands stay where the next words go.
    field.current?.focus();
  };
  return (
    <Form onSend={submit}>
      {chosen && to.length > 1 && (
        <Pick
          label={say('talk.to')}
          value={chosen.key}
          items={to.map(each => ({ value: each.key, label: each.label }))}
          onPick={setKey}
        />
      )}
      <ProseField label={label} max={LIMITS.said} value={text} field={field} onChange={setText} />
      <Trouble text={trouble} />
      {chosen?.note && <p className="note">{chosen.note}</p>}
      <button type="submit" className="btn primary" disabled={text.trim() === '' || chosen?.closed}>
        {button}
      </button>
      {children}
    </Form>
  );
}
