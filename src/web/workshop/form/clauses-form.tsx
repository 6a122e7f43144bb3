import { Field, InText, Pick, Remove, useForm } from './form.tsx';
import { entriesAt, freeId, itemsAt, numberAt, shownAt } from './read.ts';

/** Clauses and what each option is worth to each party, as a grid. */
export function ClausesForm() {
  const { doc, addEntry } = useForm();
  const clauses = entriesAt(doc, ['clauses']);
  const [groups, pillars] = ['groups', 'pillars'].map(section => entriesAt(doc, [section]).map(([id]) => id));
  const add = () =>
    addEntry(
      ['clauses'],
      freeId(
        'clause',
        clauses.map(([id]) => id),
      ),
      {
        ...{ name: 'New clause', group: groups[0] ?? 'main', pillar: pillars[0] ?? 'work' },
        text: 'What it decides.',
        options: [
          { name: 'As things are', text: 'Nothing changes.' },
          { name: 'A first step', text: 'Something changes.', worth: {} },
        ],
      },
    );
  return (
    <div className="stack">
      <p className="muted small">
        Option 0 is how things are and worth nothing to anyone. Worth is in interest points against it; “level” is the
        level of the clause’s pillar an option needs.
      </p>
      {clauses.map(([id]) => (
        <ClauseGrid key={id} id={id} groups={groups} pillars={pillars} />
      ))}
      <div>
        <button type="button" className="btn" onClick={add}>
          Add a clause
        </button>
      </div>
    </div>
  );
}

function ClauseGrid({ id, groups, pillars }: { id: string; groups: string[]; pillars: string[] }) {
  const { doc, addTo } = useForm();
  const path = ['clauses', id] as const;
  const name = shownAt(doc, [...path, 'name']) || id;
  const parties = entriesAt(doc, ['parties']).map(([party]) => party);
  const options = itemsAt(doc, [...path, 'options']);
  const sum = (option: number): number =>
    parties.reduce((all, party) => all + (numberAt(doc, [...path, 'options', option, 'worth', party]) ?? 0), 0);
  return (
    <section className="card ws-clause" aria-label={`Clause ${name}`}>
      <div className="ws-row">
        <span className="ws-id">{id}</span>
        <Field path={[...path, 'name']} label="Name" />
        <Pick path={[...path, 'group']} label="Group" from={groups} />
        <Pick path={[...path, 'pillar']} label="Pillar" from={pillars} />
        <span className="ws-ends">
          <InText path={path} what={name} />
          <Remove path={path} what={name} />
        </span>
      </div>
      <Field path={[...path, 'text']} label="What it decides" kind="text" />
      <div className="ws-scroll">
        <table className="ws-grid">
          <caption className="visually-hidden">Options of {name} and what each is worth</caption>
          <thead>
            <tr>
              <th scope="col">#</th>
              <th scope="col">Option</th>
              <th scope="col">In one sentence</th>
              <th scope="col">Level</th>
              {parties.map(party => (
                <th key={party} scope="col">
                  {shownAt(doc, ['parties', party, 'short']) || party}
                </th>
              ))}
              <th scope="col">Sum</th>
              <th scope="col">
                <span className="visually-hidden">Remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {options.map((_, option) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: options have no name but their place
              <tr key={option}>
                <th scope="row">{option}</th>
                <td>
                  <Field
                    bare
                    path={[...path, 'options', option, 'name']}
                    label={`Name of option ${option} of ${name}`}
                  />
                </td>
                <td className="ws-wide">
                  <Field
                    bare
                    path={[...path, 'options', option, 'text']}
                    label={`Text of option ${option} of ${name}`}
                  />
                </td>
                <td>
                  {option > 0 && (
                    <Field
                      {...{ bare: true, kind: 'number', label: `Level needed by option ${option} of ${name}` }}
                      path={[...path, 'options', option, 'need']}
                    />
                  )}
                </td>
                {parties.map(party => (
                  <td key={party}>
                    {option > 0 && (
                      <Field
                        {...{ bare: true, kind: 'number', label: `Worth of option ${option} of ${name} to ${party}` }}
                        path={[...path, 'options', option, 'worth', party]}
                      />
                    )}
                  </td>
                ))}
                <td className="num">{option > 0 ? sum(option) : 0}</td>
                <td>
                  {options.length > 2 && option > 0 && (
                    <Remove path={[...path, 'options', option]} what={`option ${option} of ${name}`} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div>
        <button
          type="button"
          className="btn small"
          onClick={() => addTo([...path, 'options'], { name: 'A further step', text: 'More changes.', worth: {} })}
        >
          Add an option to {name}
        </button>
      </div>
    </section>
  );
}
