import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Game } from '../../engine/index.ts';
import type { Session } from '../../session/types.ts';
import { say } from '../../words/say.ts';
import { MarkdownLine } from '../kit/markdown.tsx';
import { Spotlight } from './spotlight.tsx';
import { firstStep, STEPS } from './steps.ts';
import './tutorial.css';
import { useRegion } from './use-region.ts';

/** A coach beside the real game: it points and explains, and waits where the player has something to do. */
export function Tutorial({ session, game, onDone }: { session: Session; game: Game; onDone: () => void }) {
  const snapshot = useSyncExternalStore(
    listener => session.subscribe(listener),
    () => session.snapshot(),
  );
  const [at, setAt] = useState(() => firstStep(snapshot));
  const heading = useRef<HTMLHeadingElement>(null);
  const step = STEPS[at];
  const last = at === STEPS.length - 1;
  const waits = step.until !== undefined && !step.until(snapshot);
  const region = useRegion(step.region);
  const onLeft = region !== null && region.left + region.width / 2 < window.innerWidth / 2;
  const [folded, setFolded] = useState(false);

  useEffect(() => {
    if (!step.until?.(snapshot)) return;
    setAt(now => Math.min(now + 1, STEPS.length - 1));
    // Folded away to make room for what was asked; what comes next is to be read.
    setFolded(false);
  }, [step, snapshot]);

  // A tab that is spoken of is shown: the player sees the thing itself, not its name.
  useEffect(() => {
    if (step.region?.startsWith('tab-')) document.querySelector<HTMLElement>(`[data-tour="${step.region}"]`)?.click();
  }, [step]);

  // The keyboard starts where the first words are.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  // On a phone what is spoken of may lie far down the page.
  useEffect(() => {
    const found = step.region ? document.querySelector(`[data-tour="${step.region}"]`) : null;
    if (window.innerWidth < 900 && found && !step.region?.startsWith('tab-')) found.scrollIntoView({ block: 'start' });
  }, [step]);

  const turn = (by: number) => {
    setAt(at + by);
    setFolded(false);
    heading.current?.focus();
  };

  return (
    <>
      {region && <Spotlight box={region} />}
      <section className={`coach${onLeft ? ' right' : ''}${folded ? ' folded' : ''}`} aria-label={say('menu.tutorial')}>
        <div className="coach-head">
          <span className="muted small">{say('tutorial.at', { at: at + 1, steps: STEPS.length })}</span>
          <button
            type="button"
            className="btn plain small coach-fold"
            aria-expanded={!folded}
            onClick={() => setFolded(!folded)}
          >
            {say(folded ? 'tutorial.unfold' : 'tutorial.fold')}
          </button>
          <button type="button" className="btn plain small" onClick={onDone}>
            {say('tutorial.leave')}
          </button>
        </div>
        <div aria-live="polite">
          <h2 ref={heading} tabIndex={-1}>
            {say(`tutorial.${step.id}.title`)}
          </h2>
          <p className="coach-text">
            <MarkdownLine text={step.text({ game, seat: session.seat })} rules />
          </p>
          {waits && <p className="coach-ask">{step.ask?.()}</p>}
        </div>
        <div className="row coach-foot">
          {at > 0 && STEPS[at - 1].until === undefined && (
            <button type="button" className="btn small" onClick={() => turn(-1)}>
              {say('step.back')}
            </button>
          )}
          {!waits && (
            <button type="button" className="btn small primary" onClick={() => (last ? onDone() : turn(1))}>
              {say(last ? 'tutorial.last' : 'step.next')}
            </button>
          )}
        </div>
      </section>
    </>
  );
}
