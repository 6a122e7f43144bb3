import type { Scenario } from '../../engine/types.ts';
import type { RecordNote } from '../../record/index.ts';
import { say } from '../../words/say.ts';
import { SourceLinks } from '../kit/source-links.tsx';
import { sourcesOf } from '../rulebook/explain.ts';

/** What the record's author says of the step on show, and where it is from. */
export function StepNotes({ scenario, notes, step }: { scenario: Scenario; notes: RecordNote[]; step: number }) {
  const here = notes.filter(note => note.step === step);
  if (here.length === 0) return null;
  return (
    <section className="watch-notes" aria-label={say('watch.note')} aria-live="polite">
      {here.map(note => (
        <p key={note.text}>
          {note.text}
          <span className="muted small">
            <SourceLinks sources={sourcesOf(scenario, note.sources)} />
          </span>
        </p>
      ))}
    </section>
  );
}
