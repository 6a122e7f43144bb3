import { useCallback, useState } from 'react';
import { say } from '../../words/say.ts';
import { useTable } from './context.ts';
import { Entries } from './entry-line.tsx';
import { isQuiet } from './story.ts';
import { useEscape } from './use-escape.ts';

/** What the others did since my last move, above the draft; folded away with one press. */
export function NewsBand() {
  const news = useTable().news.items.filter(item => !isQuiet(item.entry));
  const [seen, setSeen] = useState(-1);
  const last = news[news.length - 1]?.index ?? -1;
  useEscape(useCallback(() => setSeen(last), [last]));
  if (news.length === 0 || seen >= last) return null;
  return (
    <section className="news-band" aria-label={say('news.since')}>
      <header>
        <h3>{say('news.since')}</h3>
        <button type="button" className="btn plain small" aria-keyshortcuts="Escape" onClick={() => setSeen(last)}>
          {say('news.seen')}
        </button>
      </header>
      <Entries items={news.slice(-8)} />
    </section>
  );
}
