import { use, useEffect, useRef, useState } from 'react';
import { say, spoken } from '../../words/say.ts';
import { Dialog } from '../kit/dialog.tsx';
import { MarkdownLine } from '../kit/markdown.tsx';
import { type Reading, ReadingContext } from '../kit/reading.tsx';
import './rulebook.css';
import { rulesIn } from './rules-in.ts';

/** The numbered rules in a sheet at the side; a number inside a rule leads to that rule, here. */
export function RulebookDrawer({ at, onClose }: { at: string | null; onClose: () => void }) {
  const [target, setTarget] = useState(at);
  const [search, setSearch] = useState('');
  useEffect(() => setTarget(at), [at]);
  const here: Reading = {
    openRule: rule => {
      setSearch('');
      setTarget(rule ?? null);
    },
    openGlossary: () => undefined,
    explain: () => null,
  };
  return (
    <Dialog title={say('rules.title')} isOpen onClose={onClose} drawer>
      <ReadingContext value={here}>
        <p className="muted small">{say('rules.about')}</p>
        <label className="field rule-search">
          <span>{say('rules.find')}</span>
          <input
            className="input"
            type="search"
            value={search}
            onChange={event => setSearch(event.target.value)}
            placeholder={say('rules.find.about')}
          />
        </label>
        {search.trim() === '' && <Contents onChapter={chapter => setTarget(`${chapter}.1`)} />}
        <Paragraphs target={target} search={search.trim().toLowerCase()} />
      </ReadingContext>
    </Dialog>
  );
}

function Contents({ onChapter }: { onChapter: (chapter: string) => void }) {
  const rulebook = use(rulesIn(spoken()));
  return (
    <nav className="rule-contents" aria-label={say('rules.chapters')}>
      {rulebook.chapters.map(chapter => (
        <button key={chapter.number} type="button" className="chip" onClick={() => onChapter(chapter.number)}>
          {chapter.number} {chapter.title}
        </button>
      ))}
    </nav>
  );
}

function Paragraphs({ target, search }: { target: string | null; search: string }) {
  const rulebook = use(rulesIn(spoken()));
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!target) return;
    const paragraph = shown.current?.querySelector<HTMLElement>(`[data-rule="${CSS.escape(target)}"]`);
    paragraph?.scrollIntoView({ block: 'center' });
    paragraph?.focus({ preventScroll: true });
  }, [target]);
  const matches = (id: string, text: string) => search === '' || id === search || text.toLowerCase().includes(search);
  const found = rulebook.paragraphs.filter(each => matches(each.id, each.text));
  return (
    <div ref={shown}>
      {rulebook.chapters.map(chapter => {
        const own = found.filter(each => each.chapter === chapter.number);
        if (own.length === 0) return null;
        return (
          <section key={chapter.number}>
            <h3 className="rule-chapter">
              {chapter.number}. {chapter.title}
            </h3>
            {chapter.intro && search === '' && (
              <p className="rule-intro">
                <MarkdownLine text={chapter.intro} rules />
              </p>
            )}
            {own.map(each => (
              <div
                key={each.id}
                data-rule={each.id}
                tabIndex={-1}
                className={each.id === target ? 'rule-paragraph on' : 'rule-paragraph'}
              >
                <span className="rule-number">{each.id}</span>
                <p>
                  <MarkdownLine text={each.text} rules />
                </p>
              </div>
            ))}
          </section>
        );
      })}
      {found.length === 0 && <p>{say('rules.none')}</p>}
    </div>
  );
}
