import { type RefObject, useEffect, useRef } from 'react';
import type { View } from '../../engine/types.ts';
import { type Prompt, promptText } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { type TabId, useTable } from './context.ts';

/** The tab in which what is asked can be done; null while nothing is asked. */
export function tabFor(view: View, mine: boolean): TabId | null {
  const { at } = view.public.phase;
  if (at === 'over') return 'now';
  if (!mine) return null;
  switch (at) {
    case 'capitals':
      return 'capitals';
    case 'turn':
    case 'answer':
    case 'chair':
      return 'draft';
    case 'caucus':
      return 'channels';
    case 'event':
    case 'settlement':
    case 'vote':
      return 'now';
  }
}

/** What is asked of the player now, and the one way to it; everything else on the panel is optional. */
export function PromptCard({ heading }: { heading: RefObject<HTMLHeadingElement | null> }) {
  const { scenario, view, pub, game, tab, openTab, thinking, news, problem } = useTable();
  const prompt = promptText(scenario, view, game.rules.effort);
  const goal = tabFor(view, prompt.mine);
  return (
    <section className={`prompt${prompt.mine ? ' mine' : ''}`} aria-label={say('asked.name')}>
      <div className="prompt-words">
        <h2 ref={heading} tabIndex={-1}>
          {prompt.title}
        </h2>
        <p>
          {prompt.text}
          {thinking && !prompt.mine && <span className="dots" aria-hidden="true" />}
        </p>
        {problem && (
          <p className="bad problem" role="alert">
            {problem}
          </p>
        )}
      </div>
      {!news.page && goal !== null && goal !== tab && (
        <button type="button" className="btn primary" onClick={() => openTab(goal)}>
          {pub.phase.at === 'over' ? say('asked.end') : say(`asked.go.${goal}`)}
        </button>
      )}
    </section>
  );
}

/** Where somebody is busy: fields, dialogs, menus, and the tutorial, which has just been told to go on. */
const BUSY =
  '.coach *, input, select, textarea, [contenteditable], [role="spinbutton"], [role="dialog"] *, [role="menu"] *';

/** To what is asked, unless the player is busy elsewhere. */
function takeFocus(heading: HTMLElement | null, mine: boolean): void {
  // What one pressed may be gone from the page: the keyboard then goes on from here.
  const lost = document.activeElement === document.body;
  if (!mine && lost) heading?.focus({ preventScroll: true });
  if (!mine || document.activeElement?.matches(BUSY)) return;
  const side = heading?.closest('.side');
  const goOn = side?.querySelector<HTMLElement>('.news > .actions .btn');
  // On a phone the button may lie far below the news it closes.
  (goOn ?? heading)?.focus({ preventScroll: true });
  side?.querySelector('.panel-body')?.scrollTo(0, 0);
}

/**
 * When something new is asked, focus goes to the heading that says so, or where there is news to its Continue button,
 * so that one key goes on — unless the player is in the middle of a field
 * or a dialog, of the tutorial, or on the board. Gives the ref for that heading.
 */
export function usePromptFocus(key: string, mine: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef('');
  useEffect(() => {
    if (last.current === key) return;
    // Focus makes the browser lay the page out; in a task of its own that adds nothing to the one that changed it.
    const later = setTimeout(() => {
      last.current = key;
      takeFocus(heading.current, mine);
    }, 0);
    return () => clearTimeout(later);
  }, [key, mine]);
  return heading;
}

/** A key that changes whenever something else is asked. */
export function askKey(view: View, prompt: Prompt): string {
  const { round, phase } = view.public;
  return `${round} ${phase.at} ${'turn' in phase ? phase.turn : ''} ${prompt.mine}`;
}
