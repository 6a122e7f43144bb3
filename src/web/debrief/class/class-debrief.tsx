import { useMemo } from 'react';
import { gapTo } from '../../../analysis/class-tables.ts';
import type { GameSpace } from '../../../analysis/game-space.ts';
import { classTakeaway, tableOutcome } from '../../../words/index.ts';
import { say } from '../../../words/say.ts';
import { ConsoleExports } from '../../classroom/console-exports.tsx';
import { usePartyColours } from '../../kit/party-colours.ts';
import { hashOf } from '../../route.ts';
import { ReadingRoom } from '../../rulebook/reading-room.tsx';
import { useLoaded } from '../../use-loaded.ts';
import { Loaded } from '../../waiting.tsx';
import '../debrief.css';
import { fairOf } from '../deals-chart.ts';
import { Looking } from '../space-section.tsx';
import { useSpace } from '../use-space.ts';
import './class-debrief.css';
import type { ClassMarks } from './class-chart.ts';
import { ClassPicture } from './class-picture.tsx';
import { Agreed, Conduct, Hand, TableList } from './class-tables.tsx';
import { loadClass, type PlayedClass } from './load-class.ts';

/** The debrief of a whole class, for the projector: all tables on one chart, and the way into each. */
export function ClassDebrief({ id }: { id: string }) {
  const loaded = useLoaded(id, () => loadClass(id));
  return (
    <Loaded loaded={loaded} trouble={say('class.debrief.cannot')}>
      {played => (
        <ReadingRoom scenario={played.game.scenario}>
          <Room id={id} played={played} />
        </ReadingRoom>
      )}
    </Loaded>
  );
}

function Room({ id, played }: { id: string; played: PlayedClass }) {
  const { info, game, dealt, tables } = played;
  const { looked, stop, again } = useSpace(game, dealt, null, 'paper');
  usePartyColours(game.scenario);
  const open = tables.filter(({ story }) => story.outcome === null).map(({ name }) => name);
  return (
    <div className="debrief class-debrief">
      <header className="debrief-head on-dark">
        <a className="btn plain no-print" href={hashOf({ at: 'class', screen: 'console', id })}>
          ← {say('class.toConsole')}
        </a>
        <div>
          <p>
            {say('class.debrief')} · {game.scenario.title}
          </p>
          <h1>{info.title}</h1>
        </div>
      </header>
      <main className="debrief-main">
        {open.length > 0 && <p className="note no-print">{say('class.debrief.open', { tables: open.join(', ') })}</p>}
        <section className="card debrief-part" aria-labelledby="all-tables">
          <h2 id="all-tables">{say('class.all')}</h2>
          <Looking looked={looked} stop={stop} again={again} />
          {looked.state === 'done' && <Tables id={id} played={played} space={looked.value.space} />}
        </section>
        <Agreed game={game} tables={tables} />
        <Conduct game={game} tables={tables} />
        <Hand game={game} tables={tables} />
        <section className="card debrief-part no-print" aria-labelledby="take-away">
          <h2 id="take-away">{say('class.takeAway')}</h2>
          <ConsoleExports id={id} phase={info.phase} />
          <p>
            <button type="button" className="btn primary" onClick={() => window.print()}>
              {say('class.print')}
            </button>
          </p>
        </section>
      </main>
    </div>
  );
}

function marksOf({ none, past, tables }: PlayedClass, space: GameSpace): ClassMarks {
  return {
    frontier: space.frontier.map(({ points }) => points),
    fair: fairOf(space),
    none: { name: say('deals.none'), points: none },
    past: past && { name: say('class.past', { outcome: tableOutcome(past.outcome) }), points: past.points },
    tables: tables.map(({ id, name, story }) => ({ id, name, points: story.points })),
  };
}

function Tables({ id, played, space }: { id: string; played: PlayedClass; space: GameSpace }) {
  const { game, tables } = played;
  const marks = useMemo(() => marksOf(played, space), [played, space]);
  const takeaway = classTakeaway(
    tables.map(({ name, story }) => ({ name, outcome: story.outcome, gap: gapTo(marks.frontier, story.points) })),
  );
  return (
    <figure className="chart" aria-labelledby="class-takeaway">
      <p id="class-takeaway" className="chart-takeaway">
        {takeaway}
      </p>
      <ClassPicture id={id} game={game} pictures={space.pictures} marks={marks} takeaway={takeaway} />
      <figcaption>
        <p className="muted small">{say('class.all.about')}</p>
        <TableList id={id} game={game} tables={tables} marks={marks} />
      </figcaption>
    </figure>
  );
}
