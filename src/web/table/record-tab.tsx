import { useState } from 'react';
import { plain, stageTitle } from '../../words/index.ts';
import { useTable } from './context.ts';
import { Entries } from './entry-line.tsx';
import { chapters, isNumber, isQuiet } from './story.ts';
import { Pick } from './widgets.tsx';

type Filter = 'all' | 'words' | 'numbers';

/** Everything this seat may know, newest phase first, in order within a phase. */
export function RecordTab() {
  const { log } = useTable();
  const [filter, setFilter] = useState<Filter>('all');
  const shown = log.filter(item => {
    if (isQuiet(item.entry)) return false;
    return filter === 'all' || isNumber(item.entry) === (filter === 'numbers');
  });
  const parts = chapters(shown).reverse();
  return (
    <div className="stack panel-body">
      <div className="record-head">
        <p className="small muted">
          What was said and done, as far as you may know. A number after a line opens its rule.
        </p>
        <Pick
          label="Show"
          quiet
          value={filter}
          items={[
            { value: 'all', label: 'Everything' },
            { value: 'words', label: 'What was said and done' },
            { value: 'numbers', label: 'What moved' },
          ]}
          onPick={setFilter}
        />
      </div>
      {parts.map(part => (
        <section key={`${part.round}-${part.stage}-${part.entries[0]?.index}`} className="chapter">
          <h3>
            Round {plain(part.round)} <span className="muted">{stageTitle(part.stage)}</span>
          </h3>
          <Entries items={part.entries} />
        </section>
      ))}
      {parts.length === 0 && <p className="muted">Nothing yet.</p>}
    </div>
  );
}
