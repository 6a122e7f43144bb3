import { say } from '../../../words/say.ts';
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
        ...{ name: say('workshop.new.clause'), group: groups[0] ?? 'main', pillar: pillars[0] ?? 'work' },
        text: say('workshop.new.clause.text'),
        options: [
          { name: say('workshop.new.status'), text: say('workshop.new.status.text') },
          { name: say('workshop.new.first'), text: say('workshop.new.first.text'), worth: {} },
        ],
      },
    );
  return (
    <div className="stack">
      <p className="muted small">{say('workshop.clauses.about')}</p>
      {clauses.map(([id]) => (
        <ClauseGrid key={id} id={id} groups={groups} pillars={pillars} />
      ))}
      <div>
        <button type="button" className="btn" onClick={add}>
          {say('workshop.clauses.add')}
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
    <section className="card ws-clause" aria-label={say('workshop.clauses.one', { name })}>
      <div className="ws-row">
        <span className="ws-id">{id}</span>
        <Field path={[...path, 'name']} label={say('workshop.form.name')} />
        <Pick path={[...path, 'group']} label={say('workshop.clauses.group')} from={groups} />
        <Pick path={[...path, 'pillar']} label={say('workshop.clauses.pillar')} from={pillars} />
        <span className="ws-ends">
          <InText path={path} what={name} />
          <Remove path={path} what={name} />
        </span>
      </div>
      <Field path={[...path, 'text']} label={say('workshop.clauses.decides')} kind="text" />
      <div className="ws-scroll">
        <table className="ws-grid">
          <caption className="visually-hidden">{say('workshop.clauses.options', { name })}</caption>
          <thead>
            <tr>
              <th scope="col">#</th>
              <th scope="col">{say('workshop.clauses.option')}</th>
              <th scope="col">{say('workshop.clauses.sentence')}</th>
              <th scope="col">{say('workshop.clauses.level')}</th>
              {parties.map(party => (
                <th key={party} scope="col">
                  {shownAt(doc, ['parties', party, 'short']) || party}
                </th>
              ))}
              <th scope="col">{say('workshop.clauses.sum')}</th>
              <th scope="col">
                <span className="visually-hidden">{say('workshop.form.remove')}</span>
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
                    label={say('workshop.clauses.nameOf', { option, name })}
                  />
                </td>
                <td className="ws-wide">
                  <Field
                    bare
                    path={[...path, 'options', option, 'text']}
                    label={say('workshop.clauses.textOf', { option, name })}
                  />
                </td>
                <td>
                  {option > 0 && (
                    <Field
                      {...{ bare: true, kind: 'number', label: say('workshop.clauses.levelOf', { option, name }) }}
                      path={[...path, 'options', option, 'need']}
                    />
                  )}
                </td>
                {parties.map(party => (
                  <td key={party}>
                    {option > 0 && (
                      <Field
                        {...{
                          bare: true,
                          kind: 'number',
                          label: say('workshop.clauses.worthOf', { option, name, party }),
                        }}
                        path={[...path, 'options', option, 'worth', party]}
                      />
                    )}
                  </td>
                ))}
                <td className="num">{option > 0 ? sum(option) : 0}</td>
                <td>
                  {options.length > 2 && option > 0 && (
                    <Remove
                      path={[...path, 'options', option]}
                      what={say('workshop.clauses.optionOf', { option, name })}
                    />
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
          onClick={() =>
            addTo([...path, 'options'], {
              name: say('workshop.new.further'),
              text: say('workshop.new.further.text'),
              worth: {},
            })
          }
        >
          {say('workshop.clauses.addOption', { name })}
        </button>
      </div>
    </section>
  );
}
