import { useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../engine/scenario.ts';
import { say, spoken } from '../../words/say.ts';
import { Dialog } from '../kit/dialog.tsx';
import { SourceLinks } from '../kit/source-links.tsx';
import { sourcesOf } from './explain.ts';
import './rulebook.css';

interface Props {
  scenario: Scenario;
  /** Id of the entry to open at. */
  at: string | null;
  onClose: () => void;
}

/** Every term the scenario explains, in alphabetical order, each with where it comes from. */
export function GlossaryDialog({ scenario, at, onClose }: Props) {
  const [search, setSearch] = useState('');
  const list = useRef<HTMLDListElement>(null);
  useEffect(() => {
    if (at) list.current?.querySelector(`[data-term="${CSS.escape(at)}"]`)?.scrollIntoView({ block: 'center' });
  }, [at]);
  const wanted = search.trim().toLowerCase();
  const entries = scenario.glossary
    .filter(each => `${each.term} ${each.text}`.toLowerCase().includes(wanted))
    .sort((a, b) => a.term.localeCompare(b.term, spoken()));
  return (
    <Dialog title={say('glossary.title')} isOpen onClose={onClose} drawer>
      <label className="field rule-search">
        <span>{say('rules.find')}</span>
        <input className="input" type="search" value={search} onChange={event => setSearch(event.target.value)} />
      </label>
      <dl ref={list}>
        {entries.map(each => (
          <div key={each.id} data-term={each.id} className={each.id === at ? 'glossary-entry on' : 'glossary-entry'}>
            <dt>{each.term}</dt>
            <dd>{each.text}</dd>
            <dd className="sources">
              <SourceLinks sources={sourcesOf(scenario, each.sources)} />
            </dd>
          </div>
        ))}
      </dl>
      {entries.length === 0 && <p>{say('glossary.none')}</p>}
    </Dialog>
  );
}
