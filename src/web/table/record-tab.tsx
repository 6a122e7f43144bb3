import { useState } from 'react';
import { stageTitle } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { useTable } from './context.ts';
import { Entries } from './entry-line.tsx';
import { Pick } from './inputs.tsx';
import { chapters, isNumber, isQuiet } from './story.ts';

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
        <p className="small muted">{say('record.about')}</p>
        <Pick
          label={say('record.show')}
          quiet
          value={filter}
          items={[
            { value: 'all', label: say('record.all') },
            { value: 'words', label: say('record.words') },
            { value: 'numbers', label: say('news.moved') },
          ]}
          onPick={setFilter}
        />
      </div>
      {parts.map(part => (
        <section key={`${part.round}-${part.stage}-${part.entries[0]?.index}`} className="chapter">
          <h3>
            {say('news.round', { round: part.round })} <span className="muted">{stageTitle(part.stage)}</span>
          </h3>
          <Entries items={part.entries} />
        </section>
      ))}
      {parts.length === 0 && <p className="muted">{say('record.none')}</p>}
    </div>
  );
}
