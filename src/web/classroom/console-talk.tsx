import { useState } from 'react';
import type { Game } from '../../engine/index.ts';
import { say } from '../../words/say.ts';
import type { Act } from './console-acts.tsx';
import { SaidLine } from './talk-panel.tsx';
import type { ConsoleState } from './use-console.ts';

/** Everything said in the class, to be answered or taken down. */
export function ConsoleTalk({ game, state, act }: { game: Game; state: ConsoleState; act: Act }) {
  const [text, setText] = useState('');
  const nameOf = (table: string | null) => state.tables.find(({ id }) => id === table)?.name ?? say('talk.theClass');
  return (
    <div className="class-console-talk">
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault();
          void act({ act: 'say', table: null, party: null, text: text.trim() });
          setText('');
        }}
      >
        <label className="field">
          <span>{say('talk.toClass')}</span>
          <textarea
            className="input"
            rows={2}
            maxLength={2000}
            value={text}
            onChange={event => setText(event.target.value)}
          />
        </label>
        <button type="submit" className="btn primary" disabled={text.trim() === ''}>
          {say('talk.sendAll')}
        </button>
      </form>
      <ol className="class-said">
        {[...state.said].reverse().map(each => (
          <SaidLine key={each.id} said={each} scenario={game.scenario} where={nameOf(each.table)}>
            {each.text !== null && (
              <button
                type="button"
                className="btn plain small"
                aria-label={say('talk.takeDown.name', { name: each.name || say('talk.facilitator') })}
                onClick={() => act({ act: 'takeDown', table: each.table, said: each.id })}
              >
                {say('talk.takeDown')}
              </button>
            )}
          </SaidLine>
        ))}
      </ol>
    </div>
  );
}
