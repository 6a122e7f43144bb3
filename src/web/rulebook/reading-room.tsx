import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import type { Scenario } from '../../engine/scenario.ts';
import { type Reading, ReadingContext } from '../kit/reading.tsx';
import { explain } from './explain.ts';

const Rulebook = lazy(() => import('./rulebook.tsx').then(module => ({ default: module.RulebookDrawer })));
const Glossary = lazy(() => import('./glossary.tsx').then(module => ({ default: module.GlossaryDialog })));

type Open = { book: 'rules'; at: string | null } | { book: 'glossary'; at: string | null } | null;

/** Gives everything inside it the rulebook and, with a scenario, its glossary. */
export function ReadingRoom({ scenario, children }: { scenario: Scenario | null; children: ReactNode }) {
  const [open, setOpen] = useState<Open>(null);
  const reading = useMemo<Reading>(
    () => ({
      openRule: rule => setOpen({ book: 'rules', at: rule ?? null }),
      openGlossary: term => setOpen({ book: 'glossary', at: term ?? null }),
      explain: term => (scenario ? explain(scenario, term) : null),
    }),
    [scenario],
  );
  const close = () => setOpen(null);
  return (
    <ReadingContext value={reading}>
      {children}
      <Suspense fallback={null}>
        {open?.book === 'rules' && <Rulebook at={open.at} onClose={close} />}
        {open?.book === 'glossary' && scenario && <Glossary scenario={scenario} at={open.at} onClose={close} />}
      </Suspense>
    </ReadingContext>
  );
}
