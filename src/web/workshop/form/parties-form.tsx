import { Field, InText, Pick, useForm } from './form.tsx';
import { entriesAt, shownAt } from './read.ts';
import { SHAPES } from './shapes.ts';

/** Title, summary, and who sits at the table. */
export function PartiesForm() {
  const { doc } = useForm();
  return (
    <div className="stack">
      <section className="card stack" aria-label="The scenario">
        <Field path={['title']} label="Title" />
        <Field path={['summary']} label="Summary, two sentences" kind="text" />
      </section>
      {entriesAt(doc, ['parties']).map(([id]) => {
        const name = shownAt(doc, ['parties', id, 'name']) || id;
        return (
          <section key={id} className="card stack" aria-label={`Party ${name}`}>
            <div className="ws-row">
              <span className="ws-id">{id}</span>
              <Field path={['parties', id, 'name']} label="Full name" />
              <Field path={['parties', id, 'short']} label="Short name" />
              <Field path={['parties', id, 'voice']} label="Spoken of as" />
              <Field path={['parties', id, 'colour']} label="Colour" kind="colour" />
              <Pick path={['parties', id, 'shape']} label="Mark" from={SHAPES} />
              <span className="ws-ends">
                <InText path={['parties', id]} what={name} />
              </span>
            </div>
            <Field path={['parties', id, 'wants']} label="What everybody knows it wants" kind="text" />
          </section>
        );
      })}
      <p className="muted small">
        A further party needs briefs, constituencies, trust and worth: add it in the text, and the problems say what is
        still missing.
      </p>
    </div>
  );
}
