import { gapTo } from '../../../analysis/class-tables.ts';
import type { Game } from '../../../engine/index.ts';
import { moveText, plain, signed, tableOutcome } from '../../../words/index.ts';
import { say } from '../../../words/say.ts';
import { hashOf } from '../../route.ts';
import { DataTable } from '../figure.tsx';
import type { ClassMarks } from './class-chart.ts';
import type { PlayedTable } from './load-class.ts';

interface ListProps {
  id: string;
  game: Game;
  tables: PlayedTable[];
  marks: ClassMarks;
}

/** The chart in figures, and the way into every table: its debrief, or its replay as any seat saw it. */
export function TableList({ id, game, tables, marks }: ListProps) {
  const { parties } = game.scenario;
  const references = [marks.none, ...(marks.past ? [marks.past] : []), ...marks.fair];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="x-scroll" tabIndex={0} aria-label={say('class.list')}>
      <table className="figures class-results">
        <thead>
          <tr>
            <th scope="col">{say('class.list.table')}</th>
            <th scope="col">{say('class.list.ended')}</th>
            {parties.map(({ short }) => (
              <th key={short} scope="col">
                {say('class.list.paper', { party: short })}
              </th>
            ))}
            {parties.map(({ short }) => (
              <th key={short} scope="col">
                {say('class.list.score', { party: short })}
              </th>
            ))}
            <th scope="col">{say('class.list.gap')}</th>
            <th scope="col" className="no-print">
              {say('class.list.look')}
            </th>
          </tr>
        </thead>
        <tbody>
          {tables.map(({ id: table, name, story }) => (
            <tr key={table}>
              <th scope="row">{name}</th>
              <td>{tableOutcome(story.outcome)}</td>
              {story.points.map((value, party) => (
                <td key={parties[party]!.id}>{plain(value)}</td>
              ))}
              {parties.map((party, at) => (
                <td key={party.id}>{story.scores ? plain(story.scores[at]!) : '–'}</td>
              ))}
              <td>{story.outcome === null ? '–' : signed(gapTo(marks.frontier, story.points))}</td>
              <td className="no-print">
                {story.outcome === null ? '–' : <Ways id={id} table={table} name={name} game={game} />}
              </td>
            </tr>
          ))}
          {references.map(({ name, points }) => (
            <tr key={name} className="detail">
              <th scope="row" colSpan={2}>
                {name}
              </th>
              {points.map((value, party) => (
                <td key={parties[party]!.id}>{plain(value)}</td>
              ))}
              {parties.map(party => (
                <td key={party.id} />
              ))}
              <td />
              <td className="no-print" />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Ways({ id, table, name, game }: { id: string; table: string; name: string; game: Game }) {
  const from = { class: id, table };
  return (
    <span className="class-ways">
      <a href={hashOf({ at: 'debrief', from })} aria-label={say('class.list.debriefOf', { table: name })}>
        {say('class.list.debrief')}
      </a>
      {game.scenario.parties.map((party, seat) => (
        <a
          key={party.id}
          href={hashOf({ at: 'watch', from, step: 0, seat })}
          aria-label={say('named.value', { name: say('class.list.as', { party: party.short }), value: name })}
        >
          {say('class.list.as', { party: party.short })}
        </a>
      ))}
    </span>
  );
}

/** How each table played: who spoke loud, who broke their word. */
export function Conduct({ game, tables }: { game: Game; tables: PlayedTable[] }) {
  const { parties } = game.scenario;
  return (
    <section className="card debrief-part" aria-labelledby="conduct">
      <h2 id="conduct">{say('class.conduct')}</h2>
      <p className="muted">{say('class.conduct.about')}</p>
      <DataTable
        name={say('class.conduct')}
        table={{
          head: [
            say('class.list.table'),
            say('class.conduct.moves'),
            ...parties.map(({ short }) => say('class.conduct.posture', { party: short })),
            ...parties.map(({ short }) => say('class.conduct.broken', { party: short })),
          ],
          rows: tables.map(({ name, story }) => [
            ...[name, story.moves],
            ...story.posture.map(plain),
            ...story.promises.map(({ made, broken }) => (made === 0 ? '–' : say('class.conduct.of', { broken, made }))),
          ]),
        }}
      />
    </section>
  );
}

/** What the facilitator did at each table: part of what happened there. */
export function Hand({ game, tables }: { game: Game; tables: PlayedTable[] }) {
  const rows = tables.flatMap(({ name, story }) =>
    story.hand.map(({ round, move }) => [name, round, moveText(game.scenario, move)]),
  );
  return (
    <section className="card debrief-part" aria-labelledby="hand">
      <h2 id="hand">{say('class.hand')}</h2>
      {rows.length === 0 ? (
        <p className="muted">{say('class.hand.none')}</p>
      ) : (
        <DataTable
          name={say('class.hand')}
          table={{ head: [say('class.list.table'), say('class.hand.round'), say('class.hand.did')], rows }}
        />
      )}
    </section>
  );
}

/** As many tables side by side as a page of paper holds. */
const SIDE_BY_SIDE = 5;

/** What was agreed, a clause a row and a table a column: where they differ is worth talking about. */
export function Agreed({ game, tables }: { game: Game; tables: PlayedTable[] }) {
  const { clauses } = game.scenario;
  const agreed = tables.filter(({ story }) => story.text !== null);
  if (agreed.length === 0) return null;
  return (
    <section className="card debrief-part" aria-labelledby="agreed">
      <h2 id="agreed">{say('class.agreed')}</h2>
      {Array.from({ length: Math.ceil(agreed.length / SIDE_BY_SIDE) }, (_, at) => {
        const some = agreed.slice(at * SIDE_BY_SIDE, (at + 1) * SIDE_BY_SIDE);
        const names = some.map(({ name }) => name);
        return (
          <DataTable
            key={some[0]!.id}
            name={say('class.agreed.at', { tables: names.join(', ') })}
            table={{
              head: [say('class.agreed.clause'), ...names],
              rows: clauses.map(({ name, options }, clause) => [
                name,
                ...some.map(({ story }) => options[story.text?.options[clause] ?? 0]?.name ?? '–'),
              ]),
            }}
          />
        );
      })}
    </section>
  );
}
