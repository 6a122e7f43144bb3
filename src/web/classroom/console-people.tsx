import { useState } from 'react';
import type { Game } from '../../engine/index.ts';
import type { PersonRow, Role } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { type Code, Codes } from './codes.tsx';
import { type Act, type Acted, Sure } from './console-acts.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { PlaceSelect } from './place-select.tsx';
import { placeText } from './place-text.ts';
import type { ConsoleState } from './use-console.ts';

interface Props {
  game: Game;
  state: ConsoleState;
  act: Act;
}

const placeKey = ({ place }: PersonRow): string => (place ? `${place.table} ${place.party ?? '-'} ${place.role}` : '');

/** Everybody: where they sit, whether they are there, moved or let go. */
export function ConsolePeople({ game, state, act }: Props) {
  const [codes, setCodes] = useState<Code[] | null>(null);
  const [renamed, setRenamed] = useState<PersonRow | null>(null);
  const places = state.tables.flatMap(table => [
    ...game.scenario.parties.flatMap((party, at) =>
      (['head', 'adviser'] as const).map(role => ({
        value: `${table.id} ${at} ${role}`,
        label: placeText(table.name, party.short, role),
      })),
    ),
    { value: `${table.id} - observer`, label: placeText(table.name, null, 'observer') },
  ]);
  const move = (person: string, value: string) => {
    const [table, party, role] = value.split(' ');
    const place = value === '' ? null : { table, party: party === '-' ? null : Number(party), role: role as Role };
    void act({ act: 'place', person, place });
  };
  // Who waits for an answer comes first.
  const waiting = state.people.filter(({ standing }) => standing === 'waiting');
  const others = state.people.filter(({ standing }) => standing !== 'waiting');
  if (state.people.length === 0) return <p className="muted">{say('people.none')}</p>;
  if (codes)
    return (
      <div className="stack">
        <p className="no-print">
          <button type="button" className="btn small" onClick={() => setCodes(null)}>
            {say('codes.done')}
          </button>
        </p>
        <Codes codes={codes} parties={game.scenario.parties} about={say('codes.about')} />
      </div>
    );
  const newCodes = async () => {
    const made = await act({ act: 'newCodes' });
    if (made.ok) setCodes(codesFor(state, made.value.codes ?? []));
  };
  return (
    <div className="stack">
      {waiting.length > 1 && (
        <p>
          <button
            type="button"
            className="btn primary"
            onClick={() => void Promise.all(waiting.map(({ person }) => act({ act: 'admit', person })))}
          >
            {say('people.admitAll', { count: waiting.length })}
          </button>
        </p>
      )}
      <ul className="class-people">
        {[...waiting, ...others].map(each => (
          <li key={each.person}>
            <strong className="class-people-name">{each.name}</strong>
            <span>{thereText(each)}</span>
            <PlaceSelect
              name={each.name}
              value={placeKey(each)}
              places={places}
              onMove={value => move(each.person, value)}
            />
            <div className="class-people-acts">
              {each.standing === 'waiting' && (
                <button type="button" className="btn small" onClick={() => act({ act: 'admit', person: each.person })}>
                  {say('people.admit', { name: each.name })}
                </button>
              )}
              <button
                type="button"
                className="btn small"
                aria-label={say('people.rename.name', { name: each.name })}
                onClick={() => setRenamed(each)}
              >
                {say('console.rename')}
              </button>
              <NewCode person={each} act={act} />
              <Sure
                small
                label={say('people.release')}
                name={say('people.release.name', { name: each.name })}
                onSure={() => act({ act: 'release', person: each.person })}
              />
            </div>
          </li>
        ))}
      </ul>
      <p className="row">
        <Sure label={say('codes.new')} onSure={() => void newCodes()} />
        <span className="muted small">{say('codes.new.about')}</span>
      </p>
      {renamed && <PersonDialog person={renamed} act={act} onClose={() => setRenamed(null)} />}
    </div>
  );
}

/** With the names and places the list is handed out by. */
function codesFor({ people, tables }: ConsoleState, codes: NonNullable<Acted['codes']>): Code[] {
  return codes.map(({ person, reclaim }) => {
    const row = people.find(each => each.person === person);
    const table = tables.find(({ id }) => id === row?.place?.table);
    const place = row?.place && table ? { ...row.place, table: table.number, tableName: table.name } : null;
    return { name: row?.name ?? '', reclaim, place };
  });
}

function thereText({ standing, online }: PersonRow): string {
  if (standing === 'waiting') return say('people.waiting');
  if (standing === 'released') return say('people.released');
  return online ? `● ${say('people.here')}` : `○ ${say('people.away')}`;
}

/** Makes a new code for somebody whose laptop died without the old one. */
function NewCode({ person, act }: { person: PersonRow; act: Act }) {
  const [code, setCode] = useState<string | null>(null);
  const make = async () => {
    const done = await act({ act: 'reclaim', person: person.person });
    setCode(done.ok ? (done.value.reclaim ?? null) : null);
  };
  return (
    <>
      <Sure
        small
        label={say('people.code')}
        name={say('people.code.name', { name: person.name })}
        onSure={() => void make()}
      />
      {code && (
        <output className="class-key" aria-label={say('people.code.of', { name: person.name })}>
          {code}
        </output>
      )}
    </>
  );
}
