import { useState } from 'react';
import { addOption, removeAt, removeClause, removeOption } from '../../../scenario/edit/index.ts';
import { languageOf } from '../../../scenario/index.ts';
import { list } from '../../../words/index.ts';
import { say } from '../../../words/say.ts';
import { Field, type FileEdits, InText, Pick, Remove, useForm } from './form.tsx';
import { type DocPath, entriesAt, freeId, itemsAt, numberAt, shownAt } from './read.ts';

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

/** Takes out a clause or an option with all that counts it, in the document and in its translations. */
function useRemoval(id: string): { meant: readonly DocPath[]; clause(): void; option(option: number): void } {
  const { doc, text, files, change } = useForm();
  const [meant, setMeant] = useState<readonly DocPath[]>([]);
  const translated = (path: DocPath): FileEdits[] =>
    files.flatMap(({ name, text: its }): FileEdits[] => {
      const edit = languageOf(name) && name.endsWith('.yaml') ? removeAt(its, path) : null;
      return edit ? [[name, [edit]]] : [];
    });
  return {
    meant,
    clause: () => change(removeClause(text, doc, id), translated(['clauses', id])),
    option: option => {
      const removed = removeOption(text, doc, id, option);
      setMeant(removed.ok ? [] : removed.error);
      if (removed.ok) change(removed.value, translated(['clauses', id, 'options', option]));
    },
  };
}

function ClauseGrid({ id, groups, pillars }: { id: string; groups: string[]; pillars: string[] }) {
  const { doc, text, change } = useForm();
  const removal = useRemoval(id);
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
          <Remove path={path} what={name} onSure={removal.clause} />
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
                      onSure={() => removal.option(option)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {removal.meant.length > 0 && (
        <p className="note bad small" role="alert">
          {say('workshop.clauses.meant', { places: list(removal.meant.map(each => each.join(' › '))) })}
        </p>
      )}
      <div>
        <button
          type="button"
          className="btn small"
          onClick={() =>
            change(
              addOption(text, doc, id, {
                name: say('workshop.new.further'),
                text: say('workshop.new.further.text'),
                worth: {},
              }),
            )
          }
        >
          {say('workshop.clauses.addOption', { name })}
        </button>
      </div>
    </section>
  );
}
