import { useEffect, useState } from 'react';
import { addParty } from '../../../scenario/edit/index.ts';
import { LIMITS } from '../../../scenario/index.ts';
import { say } from '../../../words/say.ts';
import { Field, InText, Pick, useForm } from './form.tsx';
import { entriesAt, shownAt } from './read.ts';
import { SHAPES } from './shapes.ts';

/** Title, summary, and who sits at the table. */
export function PartiesForm() {
  const { doc } = useForm();
  return (
    <div className="stack">
      <section className="card stack" aria-label={say('workshop.form.scenario')}>
        <Field path={['title']} label={say('workshop.form.title')} />
        <Field path={['summary']} label={say('workshop.form.summary')} kind="text" />
      </section>
      {entriesAt(doc, ['parties']).map(([id]) => {
        const name = shownAt(doc, ['parties', id, 'name']) || id;
        return (
          <section key={id} className="card stack" aria-label={say('workshop.form.party', { name })}>
            <div className="ws-row">
              <span className="ws-id">{id}</span>
              <Field path={['parties', id, 'name']} label={say('workshop.form.fullName')} />
              <Field path={['parties', id, 'short']} label={say('workshop.form.shortName')} />
              <Field path={['parties', id, 'voice']} label={say('workshop.form.voice')} />
              <Field path={['parties', id, 'colour']} label={say('workshop.form.colour')} kind="colour" />
              <Pick path={['parties', id, 'shape']} label={say('workshop.form.mark')} from={SHAPES} />
              <span className="ws-ends">
                <InText path={['parties', id]} what={name} />
              </span>
            </div>
            <Field path={['parties', id, 'wants']} label={say('workshop.form.wants')} kind="text" />
            <Brief party={id} />
          </section>
        );
      })}
      <AddParty />
      <p className="muted small">{say('workshop.form.further')}</p>
    </div>
  );
}

/** What only this delegation reads. Written when the field is left, as all fields are. */
function Brief({ party }: { party: string }) {
  const { files, write } = useForm();
  const name = `brief.${party}.md`;
  const shown = files.find(file => file.name === name)?.text ?? '';
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  return (
    <label className="field">
      <span>{say('workshop.form.brief')}</span>
      <textarea
        className="input ws-text"
        rows={4}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onBlur={() => typed !== shown && write(name, typed)}
      />
    </label>
  );
}

function AddParty() {
  const { doc, text, change } = useForm();
  const add = () => {
    const added = addParty(text, {
      ...{ name: say('workshop.new.party'), wants: say('workshop.new.party.wants') },
      brief: { name: say('workshop.new.brief'), text: say('workshop.new.brief.text') },
      groups: {
        hard: say('workshop.new.home.hard'),
        institutional: say('workshop.new.home.institutional'),
        dove: say('workshop.new.home.dove'),
      },
      group: say('workshop.new.home.text'),
    });
    if (added) change([added.edit]);
  };
  const count = entriesAt(doc, ['parties']).length;
  return (
    <div>
      <button type="button" className="btn" disabled={count === 0 || count >= LIMITS.parties} onClick={add}>
        {say('workshop.form.party.add')}
      </button>
    </div>
  );
}
