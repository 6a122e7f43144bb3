import { say } from '../../words/say.ts';

/** "Source: A; B", each a link out of the game; nothing without sources. */
export function SourceLinks({ sources }: { sources: { title: string; url: string }[] }) {
  if (sources.length === 0) return null;
  return (
    <>
      {say('source.label', { sources: sources.length })}{' '}
      {sources.map((source, at) => (
        <span key={`${source.title}${source.url}`}>
          {at > 0 && say('source.next')}
          {/^https?:\/\//.test(source.url) ? (
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          )}
        </span>
      ))}
    </>
  );
}
