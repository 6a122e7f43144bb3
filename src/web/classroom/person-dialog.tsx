import { useState } from 'react';
import { LIMITS } from '../../wire/limits.ts';
import type { PersonRow } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { Dialog } from '../kit/dialog.tsx';
import type { Act } from './console-acts.tsx';
import { Form, LineField, Trouble } from './fields.tsx';

interface Props {
  person: PersonRow;
  act: Act;
  onClose: () => void;
}

/** Puts somebody's name right. */
export function PersonDialog({ person, act, onClose }: Props) {
  const [name, setName] = useState(person.name);
  const [trouble, setTrouble] = useState<string | null>(null);
  const wanted = name.trim();
  const send = async () => {
    const done = await act({ act: 'renamePerson', person: person.person, name: wanted });
    if (done.ok) onClose();
    else setTrouble(done.error.message);
  };
  return (
    <Dialog title={say('people.rename.title', { name: person.name })} isOpen onClose={onClose}>
      <Form onSend={send}>
        <LineField label={say('people.rename.field')} max={LIMITS.name} value={name} onChange={setName} />
        <p className="muted small">{say('people.rename.about')}</p>
        <Trouble text={trouble} />
        <button type="submit" className="btn primary" disabled={wanted === '' || wanted === person.name}>
          {say('rename.do')}
        </button>
      </Form>
    </Dialog>
  );
}
