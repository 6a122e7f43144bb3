import { useState } from 'react';
import type { Game } from '../../engine/index.ts';
import { stageOf } from '../../engine/index.ts';
import type { TableSummary } from '../../wire/types.ts';
import { outcomeTitle, stageTitle, textLines } from '../../words/index.ts';
import { characterName, defaultPersona } from '../home/personas.ts';
import { Dialog } from '../kit/dialog.tsx';
import { PartyBadge } from '../kit/party.tsx';
import { type Act, Sure } from './console-acts.tsx';
import { InjectDialog, RollBackDialog } from './control-dialogs.tsx';
import { Clock } from './seat-strip.tsx';
import type { ConsoleState } from './use-console.ts';

interface Props {
  game: Game;
  state: ConsoleState;
  act: Act;
}

/** A card a table: where it is, whom it waits for, how tense it is, what was last on offer. */
export function ConsoleTables({ game, state, act }: Props) {
  return (
    <div className="class-tables">
      {state.tables.map(table => (
        <TableCard key={table.id} game={game} table={table} state={state} act={act} />
      ))}
      <button type="button" className="btn class-add" onClick={() => act({ act: 'addTable' })}>
        Add a table
      </button>
    </div>
  );
}

function TableCard({ game, table, state, act }: Props & { table: TableSummary }) {
  const { scenario } = game;
  const [open, setOpen] = useState<'inject' | 'message' | 'back' | null>(null);
  const over = table.outcome !== null;
  return (
    <section className="card class-table stack" aria-label={table.name}>
      <div className="row">
        <h2 className="grow">{table.name}</h2>
        <Clock clock={table.clock} />
      </div>
      <p className="small">
        Round {table.round} of {table.rounds} · {stageTitle(stageOf(table.phase))} · tension {table.tension} ·{' '}
        {table.moves} moves
      </p>
      {over && (
        <p>
          <strong>{outcomeTitle(table.outcome as Parameters<typeof outcomeTitle>[0])}</strong>{' '}
          {table.totals && scenario.parties.map((party, at) => `${party.short} ${table.totals?.[at]}`).join(', ')}
        </p>
      )}
      <ul className="class-parties">
        {scenario.parties.map((party, at) => (
          <PartyLine key={party.id} party={at} table={table} game={game} state={state} act={act} />
        ))}
      </ul>
      <LastOffer game={game} table={table} />
      <div className="row">
        <button
          type="button"
          className="btn small"
          aria-label={`${table.clock.frozen ? 'Unfreeze' : 'Freeze'} ${table.name}`}
          onClick={() => act({ act: 'freeze', table: table.id, on: !table.clock.frozen })}
        >
          {table.clock.frozen ? 'Unfreeze' : 'Freeze'}
        </button>
        {!over && <Sure small label="Process now" onSure={() => act({ act: 'process', table: table.id })} />}
        {!over && (
          <button type="button" className="btn small" onClick={() => setOpen('inject')}>
            Inject
          </button>
        )}
        <button type="button" className="btn small" onClick={() => setOpen('message')}>
          Message
        </button>
        {table.moves > 0 && (
          <button type="button" className="btn small" onClick={() => setOpen('back')}>
            Take back
          </button>
        )}
      </div>
      {open === 'inject' && <InjectDialog game={game} table={table} act={act} onClose={() => setOpen(null)} />}
      {open === 'back' && state.class && (
        <RollBackDialog id={state.class.id} game={game} table={table} act={act} onClose={() => setOpen(null)} />
      )}
      {open === 'message' && <MessageDialog table={table} act={act} onClose={() => setOpen(null)} />}
    </section>
  );
}

function LastOffer({ game, table }: { game: Game; table: TableSummary }) {
  if (!table.lastOffer) return <p className="muted small">Nothing tabled yet.</p>;
  const { by, options } = table.lastOffer;
  const lines = textLines(game.scenario, { options, riders: [] });
  return (
    <details className="small">
      <summary>
        Last offer by {game.scenario.parties[by].short}: {lines.length} clauses moved
      </summary>
      <ul>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function PartyLine({ party, table, game, state, act }: Props & { party: number; table: TableSummary }) {
  const def = game.scenario.parties[party];
  const people = state.people.filter(({ place }) => place?.table === table.id && place.party === party);
  const cover = table.covers[party];
  const waited = table.waiting[party];
  return (
    <li className="class-party">
      <PartyBadge party={def} />
      <span className="grow small">
        {people.map(({ name, online }) => `${name}${online ? '' : ' (away)'}`).join(', ') || 'nobody'}
        {cover && `, played by the ${characterName(cover.persona)}`}
      </span>
      {waited && <span className="class-waited">to move</span>}
      <button
        type="button"
        className="btn plain small"
        aria-label={
          cover ? `Hand ${def.short} at ${table.name} back` : `Let a persona play ${def.short} at ${table.name}`
        }
        onClick={() =>
          act({
            ...{ act: 'cover', table: table.id, party },
            cover: cover ? null : { persona: defaultPersona(party), level: 'normal' },
          })
        }
      >
        {cover ? 'Hand back' : 'Persona'}
      </button>
    </li>
  );
}

interface DialogProps {
  table: TableSummary;
  act: Act;
  onClose: () => void;
}

function MessageDialog({ table, act, onClose }: DialogProps) {
  const [text, setText] = useState('');
  return (
    <Dialog title={`Say something to ${table.name}`} isOpen onClose={onClose}>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault();
          act({ act: 'say', table: table.id, party: null, text: text.trim() });
          onClose();
        }}
      >
        <label className="field">
          <span>Message</span>
          <textarea
            className="input"
            rows={3}
            maxLength={2000}
            value={text}
            onChange={event => setText(event.target.value)}
          />
        </label>
        <button type="submit" className="btn primary" disabled={text.trim() === ''}>
          Say it
        </button>
      </form>
    </Dialog>
  );
}
