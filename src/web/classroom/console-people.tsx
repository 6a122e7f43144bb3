import type { Game } from '../../engine/index.ts';
import type { PersonRow, Role } from '../../wire/types.ts';
import { type Act, Sure } from './console-acts.tsx';
import type { ConsoleState } from './use-console.ts';

interface Props {
  game: Game;
  state: ConsoleState;
  act: Act;
}

const placeKey = ({ place }: PersonRow): string => (place ? `${place.table} ${place.party ?? '-'} ${place.role}` : '');

/** Everybody: where they sit, whether they are there, moved or let go. */
export function ConsolePeople({ game, state, act }: Props) {
  const places = state.tables.flatMap(table => [
    ...game.scenario.parties.flatMap((party, at) =>
      (['head', 'adviser'] as const).map(role => ({
        value: `${table.id} ${at} ${role}`,
        label: `${table.name}, ${party.short}, ${role}`,
      })),
    ),
    { value: `${table.id} - observer`, label: `${table.name}, observer` },
  ]);
  const move = (person: string, value: string) => {
    const [table, party, role] = value.split(' ');
    const place = value === '' ? null : { table, party: party === '-' ? null : Number(party), role: role as Role };
    act({ act: 'place', person, place });
  };
  if (state.people.length === 0) return <p className="muted">Nobody has joined yet.</p>;
  return (
    <div className="class-scroll">
      <table className="figures class-people">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">There</th>
            <th scope="col">Place</th>
            <th scope="col">
              <span className="visually-hidden">Acts</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {state.people.map(each => (
            <tr key={each.person}>
              <th scope="row">{each.name}</th>
              <td>{each.standing === 'waiting' ? 'wants to join' : each.online ? '● here' : '○ away'}</td>
              <td>
                <select
                  className="input"
                  aria-label={`Place of ${each.name}`}
                  value={placeKey(each)}
                  onChange={event => move(each.person, event.target.value)}
                >
                  <option value="">no seat</option>
                  {places.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              </td>
              <td>
                {each.standing === 'waiting' && (
                  <button
                    type="button"
                    className="btn small"
                    onClick={() => act({ act: 'admit', person: each.person })}
                  >
                    Let {each.name} in
                  </button>
                )}
                <Sure
                  small
                  label={`Release ${each.name}`}
                  onSure={() => act({ act: 'release', person: each.person })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
