import { useDeferredValue, useId } from 'react';
import type { CoverageDef } from '../../engine/scenario.ts';
import { clockSteps, secondText, storyText } from '../../words/cover-clock.ts';
import { cellText, coverLines, farLines } from '../../words/coverage.ts';
import { say } from '../../words/say.ts';
import type { CoverPicture } from './use-cover-picture.ts';

interface TwinProps {
  coverage: CoverageDef;
  picture: CoverPicture;
  drafted: boolean;
}

/** The coverage layer in text, within the board's twin. It may lag a moment behind the picture while a draft is moved. */
export function CoverTwin({ coverage, picture, drafted }: TwinProps) {
  const id = useId();
  const { cover, stories, tables } = useDeferredValue(picture);
  const story = stories && (drafted ? stories.then : stories.now);
  return (
    <section aria-label={say('cover.inWords')}>
      <ul>
        {coverLines(coverage, cover.figures).map(text => (
          <li key={text}>{text}</li>
        ))}
        {farLines(tables, cover.far).map(text => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {cover.marks.length > 0 && (
        <>
          <label htmlFor={id}>{say('cover.shown')}</label>
          <select id={id} size={6}>
            {cover.marks.map(({ cell, name, now, then }) => (
              <option key={cell}>{cellText(name, now, then)}</option>
            ))}
          </select>
        </>
      )}
      {story && (
        <>
          <p>{storyText(coverage, story)}</p>
          <ol>
            {clockSteps(coverage, story).map(({ at, text }) => (
              <li key={`${at} ${text}`}>{at === null ? text : say('clock.at', { second: secondText(at), text })}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
