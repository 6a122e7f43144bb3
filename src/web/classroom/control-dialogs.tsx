import { useEffect, useState } from 'react';
import type { Game } from '../../engine/index.ts';
import type { RollBackPreview, TableSummary, TalkChannel } from '../../wire/types.ts';
import { describe, moveText, shortOf } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Pick } from '../table/inputs.tsx';
import { getFrom } from './ask.ts';
import { TimeDialog } from './clock-dialogs.tsx';
import { Composer } from './composer.tsx';
import type { Act } from './console-acts.tsx';
import { Check } from './fields.tsx';
import { InjectDialog, OverrideDialog } from './inject-dialogs.tsx';
import { RenameDialog } from './rename-dialog.tsx';

/** What can be opened at a table. */
export type Wanted = 'rename' | 'time' | 'inject' | 'message' | 'channels' | 'back' | 'override';

export interface DialogProps {
  game: Game;
  table: TableSummary;
  act: Act;
  onClose: () => void;
}

export function TableDialogs({ wanted, id, ...props }: DialogProps & { wanted: Wanted; id: string }) {
  switch (wanted) {
    case 'rename':
      return <RenameDialog {...props} />;
    case 'time':
      return <TimeDialog {...props} />;
    case 'inject':
      return <InjectDialog {...props} />;
    case 'message':
      return <MessageDialog {...props} />;
    case 'channels':
      return <ChannelsDialog {...props} />;
    case 'back':
      return <RollBackDialog id={id} {...props} />;
    case 'override':
      return <OverrideDialog {...props} />;
  }
}

/** Says something to a table or to one of its delegations. */
function MessageDialog({ game, table, act, onClose }: DialogProps) {
  const to = [
    { key: '', label: say('talk.choice.table') },
    ...game.scenario.parties.map(({ short }, at) => ({
      key: String(at),
      label: say('talk.choice.party', { party: short }),
    })),
  ];
  const send = async (text: string, key: string) => {
    const said = await act({ act: 'say', table: table.id, party: key === '' ? null : Number(key), text });
    if (said.ok) onClose();
    return said.ok ? null : said.error.message;
  };
  return (
    <Dialog title={say('message.title', { table: table.name })} isOpen onClose={onClose}>
      <Composer to={to} label={say('message.text')} send={send} />
    </Dialog>
  );
}

const CHANNELS = ['table', 'statement', 'party', 'caucus'] as const satisfies readonly TalkChannel[];

/** Closes channels of talk at a table, and opens them again. */
function ChannelsDialog({ table, act, onClose }: DialogProps) {
  const set = (channels: TalkChannel[]) => void act({ act: 'mute', table: table.id, channels });
  const { muted } = table;
  return (
    <Dialog title={say('channels.title', { table: table.name })} isOpen onClose={onClose}>
      <fieldset className="stack class-channels">
        <legend className="muted small">{say('channels.about')}</legend>
        {CHANNELS.map(channel => (
          <Check
            key={channel}
            label={say(`channel.${channel}`)}
            value={!muted.includes(channel)}
            onChange={open => set(open ? muted.filter(each => each !== channel) : [...muted, channel])}
          />
        ))}
        <div className="row">
          <button type="button" className="btn small" onClick={() => set([...CHANNELS])}>
            {say('channels.pause')}
          </button>
          <button type="button" className="btn small" onClick={() => set([])}>
            {say('channels.open')}
          </button>
        </div>
      </fieldset>
    </Dialog>
  );
}

/** Moves that one can reasonably think of taking back. */
const FURTHEST = 12;

/** Takes moves back, after a look at what would be undone and what each seat has learnt that cannot be unlearnt. */
function RollBackDialog({ game, id, table, act, onClose }: DialogProps & { id: string }) {
  const [moves, setMoves] = useState(1);
  const [preview, setPreview] = useState<RollBackPreview | string | null>(null);
  useEffect(() => {
    setPreview(null);
    void getFrom<RollBackPreview>(`/api/console/${id}/tables/${table.id}/preview?moves=${moves}`).then(answer =>
      setPreview(answer.ok ? answer.value : answer.error.message),
    );
  }, [id, table.id, moves]);
  return (
    <Dialog title={say('back.title', { table: table.name })} isOpen onClose={onClose}>
      <div className="stack">
        <Pick
          label={say('back.howMany')}
          value={moves}
          items={Array.from({ length: Math.min(FURTHEST, table.moves) }, (_, at) => at + 1).map(count => ({
            value: count,
            label: String(count),
          }))}
          onPick={setMoves}
        />
        {preview === null && <p role="status">{say('class.looking')}</p>}
        {typeof preview === 'string' && <p className="note bad">{preview}</p>}
        {preview !== null && typeof preview !== 'string' && (
          <>
            <Previewed game={game} preview={preview} />
            <button
              type="button"
              className="btn primary"
              onClick={() => {
                void act({ act: 'rollBack', table: table.id, moves, seen: preview.moves });
                onClose();
              }}
            >
              {say('back.do', { moves })}
            </button>
          </>
        )}
      </div>
    </Dialog>
  );
}

function Previewed({ game: { scenario }, preview }: { game: Game; preview: RollBackPreview }) {
  const nameOf = (seat: unknown, other: string) => (typeof seat === 'number' ? shortOf(scenario, seat) : other);
  return (
    <>
      <h3>{say('back.undone')}</h3>
      <ol>
        {preview.undone.map((move, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: moves have no name but their order
          <li key={at}>
            {nameOf(move.seat, say('back.whiteCell'))}: {moveText(scenario, move)}
          </li>
        ))}
      </ol>
      <h3>{say('back.learnt')}</h3>
      {preview.learnt.map(({ seat, entries }) => (
        <details key={String(seat)} className="class-learnt">
          <summary>{say('back.entries', { who: nameOf(seat, say('back.observers')), count: entries.length })}</summary>
          <ul>
            {entries.map(({ entry }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: entries have no name but their order
              <li key={at}>{describe(scenario, entry)}</li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
