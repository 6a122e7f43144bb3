import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { useReading } from './reading.tsx';
import { SourceLinks } from './source-links.tsx';

const Explanation = lazy(() => import('./explanation.tsx').then(module => ({ default: module.Explanation })));

/** A glossary term whose explanation opens in place; plain text when the scenario does not explain it. */
export function Term({ id, children }: { id: string; children?: ReactNode }) {
  const entry = useReading().explain(id);
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  if (!entry) return <>{children ?? id}</>;
  return (
    <>
      <button
        type="button"
        ref={trigger}
        className="link term"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {children ?? entry.term}
      </button>
      {open && (
        <Suspense fallback={null}>
          <Explanation label={entry.term} trigger={trigger} onClose={() => setOpen(false)}>
            <strong>{entry.term}</strong>
            <p>{entry.text}</p>
            {entry.sources.length > 0 && (
              <p className="sources">
                <SourceLinks sources={entry.sources} />
              </p>
            )}
          </Explanation>
        </Suspense>
      )}
    </>
  );
}
