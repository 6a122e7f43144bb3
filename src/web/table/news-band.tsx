import { useCallback, useState } from 'react';
import { say } from '../../words/say.ts';
import { useTable } from './context.ts';
import { Entries } from './entry-line.tsx';
import { isQuiet } from './story.ts';
import { useEscape } from './use-escape.ts';

/** Lines shown: before what is asked fewer, so that it is still in sight. */
const LINES = 8;
const LINES_BEFORE_ASKED = 5;

/**
 * What the others did since my last move, above the draft; folded away with one press. Above a proposal or a caucus that I
 * answer: what led to it, `before` the entry it began with, for its own panel tells the rest.
 */
export function NewsBand({ before }: { before?: 'proposed' | 'caucus' | undefined }) {
  const all = useTable().news.items.filter(item => !isQuiet(item.entry));
  const news = before ? all.slice(0, all.map(({ entry }) => entry.kind).lastIndexOf(before)) : all;
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
      <Entries items={news.slice(before ? -LINES_BEFORE_ASKED : -LINES)} />
    </section>
  );
}
