import { useState } from 'react';
import { LIMITS } from '../../wire/limits.ts';
import type { TableSummary } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { Dialog } from '../kit/dialog.tsx';
import type { Act } from './console-acts.tsx';
import { Form, LineField, Trouble } from './fields.tsx';

interface Props {
  table: TableSummary;
  act: Act;
  onClose: () => void;
}

/** Gives a table a name of its own, or its number back. */
export function RenameDialog({ table, act, onClose }: Props) {
  const numbered = say('class.table', { number: table.number });
  const [name, setName] = useState(table.name);
  const [trouble, setTrouble] = useState<string | null>(null);
  const wanted = name.trim();
  const send = async (to: string | null) => {
    const done = await act({ act: 'rename', table: table.id, name: to });
    if (done.ok) onClose();
    else setTrouble(done.error.message);
  };
  return (
    <Dialog title={say('rename.title', { table: table.name })} isOpen onClose={onClose}>
      <Form onSend={() => send(wanted === numbered ? null : wanted)}>
        <LineField label={say('rename.name')} max={LIMITS.tableName} value={name} onChange={setName} />
        <p className="muted small">{say('rename.about')}</p>
        <Trouble text={trouble} />
        <div className="row">
          <button type="submit" className="btn primary" disabled={wanted === '' || wanted === table.name}>
            {say('rename.do')}
          </button>
          {table.name !== numbered && (
            <button type="button" className="btn" onClick={() => void send(null)}>
              {say('rename.number', { table: numbered })}
            </button>
          )}
        </div>
      </Form>
    </Dialog>
  );
}
