import { useMemo, useState } from 'react';
import { gapTo, losers, paperWorth } from '../../analysis/class-tables.ts';
import type { GameSpace } from '../../analysis/game-space.ts';
import { type Game, stageOf } from '../../engine/index.ts';
import type { State } from '../../engine/types.ts';
import { LIMITS } from '../../wire/limits.ts';
import { isOver } from '../../wire/phase.ts';
import { type Cover, FACILITATOR, type TableSummary } from '../../wire/types.ts';
import { offerStands, outcomeTitle, plain, stageTitle, textLines } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { characterName } from '../home/personas.ts';
import { PartyBadge } from '../kit/party.tsx';
import { go } from '../route.ts';
import { Pick } from '../table/inputs.tsx';
import { actId } from './act-id.ts';
import { type Act, personaFor, Sure } from './console-acts.tsx';
import { ALL_BY_NUMBER, ORDERS, tablesFor, type Wish } from './console-order.ts';
import { TableDialogs, type Wanted } from './control-dialogs.tsx';
import { LineField } from './fields.tsx';
import { Clock } from './seat-strip.tsx';
import type { ConsoleState } from './use-console.ts';

export interface TablesProps {
  game: Game;
  /** The position every table began with, and all deals as they were worth then; null until they are looked at. */
  dealt: State;
  space: GameSpace | null;
  state: ConsoleState;
  act: Act;
}

/** A card a table: where it is, whom it waits for, how tense it is, what was last on offer and how good that is. */
export function ConsoleTables(props: TablesProps) {
  const { tables, people, class: info } = props.state;
  const [wish, setWish] = useState<Wish>(ALL_BY_NUMBER);
  const many = tables.length > MANY;
  const shown = many ? tablesFor(tables, people, wish) : tables;
  return (
    <>
      {many && <Search wish={wish} onWish={setWish} shown={shown.length} of={tables.length} />}
      <div className="class-tables">
        {shown.map(table => (
          <TableCard key={table.id} {...props} table={table} />
        ))}
        {(info?.phase === 'lobby' || info?.phase === 'running') && (
          <button type="button" className="btn class-add" onClick={() => props.act({ act: 'addTable' })}>
            {say('console.addTable')}
          </button>
        )}
      </div>
    </>
  );
}

/** Tables that fit on a screen or two need not be looked for. */
const MANY = 6;

interface SearchProps {
  wish: Wish;
  onWish: (wish: Wish) => void;
  shown: number;
  of: number;
}

/** Which tables are shown, and in what order. */
function Search({ wish, onWish, shown, of }: SearchProps) {
  return (
    <search className="row class-search">
      <LineField
        {...{ label: say('console.find'), max: LIMITS.name, value: wish.text, type: 'search' }}
        onChange={text => onWish({ ...wish, text })}
      />
      <Pick
        label={say('console.order')}
        value={wish.order}
        items={ORDERS.map(value => ({ value, label: say(`console.order.${value}`) }))}
        onPick={order => onWish({ ...wish, order })}
      />
      <p role="status" className="muted small">
        {say('console.found', { shown, of })}
      </p>
    </search>
  );
}

type CardProps = TablesProps & { table: TableSummary };

function TableCard(props: CardProps) {
  const { game, table, state, act } = props;
  const { scenario } = game;
  const [open, setOpen] = useState<Wanted | null>(null);
  const { outcome } = table;
  return (
    <section className="card class-table stack" aria-label={table.name}>
      <div className="class-table-head">
        <h2>{table.name}</h2>
        <Clock clock={table.clock} />
        <button
          type="button"
          className="btn plain small"
          aria-label={say('console.rename.name', { table: table.name })}
          onClick={() => setOpen('rename')}
        >
          {say('console.rename')}
        </button>
      </div>
      <progress
        className="class-progress"
        max={table.rounds}
        value={table.round}
        aria-label={say('console.progress', { table: table.name })}
      />
      <p className="small">
        {say('console.where', {
          ...{ round: table.round, rounds: table.rounds, stage: stageTitle(stageOf(table.phase)) },
          ...{ tension: table.tension, moves: table.moves },
        })}
      </p>
      {table.stood && <p className="note small">{say('console.stood')}</p>}
      {outcome !== null && (
        <p>
          <strong>{outcomeTitle(outcome as Parameters<typeof outcomeTitle>[0])}</strong>
          <br />
          <span className="small">
            {scenario.parties.map((party, at) => `${party.short} ${plain(table.totals?.[at] ?? 0)}`).join(', ')}
          </span>
        </p>
      )}
      <ul className="class-parties">
        {scenario.parties.map((party, at) => (
          <PartyLine key={party.id} party={at} {...props} />
        ))}
      </ul>
      <LastOffer {...props} />
      {table.muted.length > 0 && (
        <p className="small class-muted">
          {say('console.muted', { channels: table.muted.map(to => say(`channel.${to}`)).join(', ') })}
        </p>
      )}
      <TableActs table={table} begun={hasBegun(state)} over={isOver(state.class?.phase)} act={act} onOpen={setOpen} />
      {open && state.class && (
        <TableDialogs {...{ wanted: open, id: state.class.id, game, table, act }} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}

/** Before that the rules take no move of anybody's. */
const hasBegun = (state: ConsoleState): boolean => state.class?.phase !== 'lobby';

interface ActsProps {
  table: TableSummary;
  begun: boolean;
  /** The debrief has stopped play; talks that have not ended still can be. */
  over: boolean;
  act: Act;
  onOpen: (wanted: Wanted) => void;
}

function TableActs({ table, begun, over, act, onOpen }: ActsProps) {
  const { name } = table;
  const going = begun && table.outcome === null;
  const playing = going && !over;
  const { frozen } = table.clock;
  const dialog = (wanted: Exclude<Wanted, 'rename'>) => (
    <button
      type="button"
      className="btn small"
      aria-label={say(`console.open.${wanted}.name`, { table: name })}
      onClick={() => onOpen(wanted)}
    >
      {say(`console.open.${wanted}`)}
    </button>
  );
  return (
    <div className="row">
      {playing && (
        <>
          <button
            type="button"
            className="btn small"
            aria-label={say(frozen ? 'console.unfreeze.name' : 'console.freeze.name', { table: name })}
            onClick={() => act({ act: 'freeze', table: table.id, on: !frozen })}
          >
            {frozen ? say('console.unfreeze') : say('console.freeze')}
          </button>
          <Sure
            small
            label={say('console.process')}
            name={say('console.process.name', { table: name })}
            onSure={() => act({ act: 'process', table: table.id })}
          />
          {dialog('time')}
          {dialog('inject')}
        </>
      )}
      {dialog('message')}
      {dialog('channels')}
      {table.moves > 0 && !over && dialog('back')}
      {playing && dialog('override')}
      {going && (
        <Sure
          small
          label={say('console.end')}
          name={say('console.end.name', { table: name })}
          onSure={() => act({ act: 'control', table: table.id, move: { kind: 'close' } })}
        />
      )}
    </div>
  );
}

function LastOffer({ game, dealt, space, table }: CardProps) {
  const { scenario } = game;
  const offer = table.lastOffer;
  const key = offer?.options.join(' ') ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a summary is made anew with every message; the key says what changed
  const stands = useMemo(() => {
    if (!offer || !space) return null;
    const points = paperWorth(game, dealt, { options: offer.options, riders: [] });
    const frontier = space.frontier.map(point => point.points);
    return offerStands(scenario, gapTo(frontier, points), losers(points, space.reservation));
  }, [key, space, game, dealt]);
  if (!offer) return <p className="muted small">{say('console.noOffer')}</p>;
  const lines = textLines(scenario, { options: offer.options, riders: [] });
  return (
    <div className="small">
      <details>
        <summary>
          {say('console.lastOffer', { party: scenario.parties[offer.by].short, clauses: lines.length })}
        </summary>
        <ul>
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      {stands && <p className="muted">{stands}</p>}
    </div>
  );
}

function PartyLine({ party, table, game, state, act }: CardProps & { party: number }) {
  const def = game.scenario.parties[party];
  const people = state.people.filter(({ place }) => place?.table === table.id && place.party === party);
  const cover = table.covers[party];
  const names = people.map(({ name, online }) => (online ? name : say('console.away', { name }))).join(', ');
  const named = { party: def.short, table: table.name };
  return (
    <li className="class-party">
      <PartyBadge party={def} />
      {table.waiting[party] && hasBegun(state) && <span className="class-waited">{say('console.toMove')}</span>}
      <span className="class-party-acts">
        <SeatActs {...{ party, table, state, act, named }} />
      </span>
      <span className="class-party-who small">
        {names || (cover ? '' : say('console.nobody'))}
        {cover && (
          <span className="class-played">
            {names && <br />}
            {cover.persona === FACILITATOR
              ? say('console.playedByYou')
              : say('console.played', { persona: characterName(cover.persona) })}
          </span>
        )}
      </span>
    </li>
  );
}

type SeatProps = Pick<CardProps, 'table' | 'state' | 'act'> & { party: number; named: Record<string, string> };

/** Who plays the seat: its people, a persona, or the facilitator on the seat's own page. */
function SeatActs({ party, table, state, act, named }: SeatProps) {
  const cover = table.covers[party];
  const set = (wanted: Cover | null) => act({ act: 'cover', table: table.id, party, cover: wanted });
  const button = (key: 'takeOver' | 'play' | 'cover' | 'handBack', onClick: () => void) => (
    <button
      type="button"
      className="btn plain small"
      aria-label={say(`console.seat.${key}.name`, named)}
      onClick={onClick}
    >
      {say(`console.seat.${key}`)}
    </button>
  );
  const play = () => go({ at: 'class', screen: 'act', id: actId(state.class?.id ?? '', table.id, party) });
  const takeOver = async () => {
    if ((await set({ persona: FACILITATOR, level: '' })).ok) play();
  };
  const over = table.outcome !== null || isOver(state.class?.phase);
  const byHand = cover?.persona === FACILITATOR;
  const byPersona = cover !== null && !byHand;
  return (
    <>
      {byHand && button('play', play)}
      {!byHand && !over && state.class?.phase === 'running' && button('takeOver', () => void takeOver())}
      {!byPersona && !over && button('cover', () => void set(personaFor(party)))}
      {cover && !over && button('handBack', () => void set(null))}
    </>
  );
}
