import type { Game } from '../../engine/index.ts';
import { say } from '../../words/say.ts';
import { Composer } from './composer.tsx';
import type { Act } from './console-acts.tsx';
import { SaidLine, speakerText } from './said-line.tsx';
import type { ConsoleState } from './use-console.ts';

/** Everything said in the class, to be answered or taken down. */
export function ConsoleTalk({ game, state, act }: { game: Game; state: ConsoleState; act: Act }) {
  const nameOf = (table: string | null) => state.tables.find(({ id }) => id === table)?.name ?? say('talk.theClass');
  return (
    <div className="class-console-talk">
      <Composer
        label={say('talk.toClass')}
        button={say('talk.sendAll')}
        send={async text => {
          const said = await act({ act: 'say', table: null, party: null, text });
          return said.ok ? null : said.error.message;
        }}
      />
      <ol className="class-said">
        {[...state.said].reverse().map(each => (
          <SaidLine key={each.id} said={each} scenario={game.scenario} where={nameOf(each.table)}>
            {each.text !== null && (
              <button
                type="button"
                className="btn plain small"
                aria-label={say('talk.takeDown.name', { name: speakerText(each, game.scenario) })}
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
