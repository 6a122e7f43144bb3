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
          </section>
        );
      })}
      <p className="muted small">{say('workshop.form.further')}</p>
    </div>
  );
}
