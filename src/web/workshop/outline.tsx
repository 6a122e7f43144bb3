import { useMemo } from 'react';
import { outlineOf } from '../../scenario/edit/index.ts';
import { say } from '../../words/say.ts';

/** The sections of the text and what stands in them, to jump to. */
export function Outline({ text, onGo }: { text: string; onGo: (offset: number) => void }) {
  const sections = useMemo(() => {
    const all = outlineOf(text);
    return all
      .filter(({ depth }) => depth === 0)
      .map((section, at, tops) => ({
        ...section,
        inside: all.filter(
          ({ depth, from }) => depth === 1 && from > section.from && from < (tops[at + 1]?.from ?? text.length),
        ),
      }));
  }, [text]);
  return (
    <nav className="ws-outline" aria-label={say('workshop.outline.of')}>
      {sections.map(({ key, from, inside }) => (
        <details key={from}>
          <summary>
            <span>{key}</span> {inside.length > 0 && <span className="muted small">{inside.length}</span>}
          </summary>
          <ul>
            <li>
              <button type="button" className="link small" onClick={() => onGo(from)}>
                {say('workshop.outline.go', { section: key })}
              </button>
            </li>
            {inside.map(entry => (
              <li key={entry.from}>
                <button type="button" className="link small" onClick={() => onGo(entry.from)}>
                  {entry.key}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}
