import { type ReactNode, useState } from 'react';
import type { Scenario } from '../../engine/scenario.ts';
import type { Channel, Said } from '../../wire/types.ts';
import { Dialog } from '../kit/dialog.tsx';
import { newId } from './ask.ts';
import type { Seat } from './use-seat.ts';

interface Choice {
  key: string;
  label: string;
  channel: Channel;
}

function choicesFor(scenario: Scenario, seat: Seat): Choice[] {
  const { table } = seat.held;
  const mine = table?.seat;
  const bilateral = typeof mine === 'number' ? scenario.parties.map((party, at) => ({ party, at })) : [];
  return [
    { key: 'table', label: 'Everybody at this table', channel: { to: 'table' } },
    ...(typeof mine === 'number'
      ? [
          { key: 'statement', label: 'A statement for the public record', channel: { to: 'statement' } as const },
          { key: 'caucus', label: 'My delegation', channel: { to: 'caucus' } as const },
        ]
      : []),
    ...bilateral
      .filter(({ at }) => at !== mine)
      .map(({ party, at }) => ({
        key: `party ${at}`,
        label: `${party.short} alone`,
        channel: { to: 'party', party: at } as const,
      })),
  ];
}

/** Plenary, statements, bilateral channels and one's own caucus: plain words, all of them opened at the debrief. */
export function TalkPanel({ seat, scenario, onClose }: { seat: Seat; scenario: Scenario; onClose: () => void }) {
  const choices = choicesFor(scenario, seat);
  const [to, setTo] = useState(choices[0].key);
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const send = async () => {
    const channel = choices.find(({ key }) => key === to)?.channel ?? choices[0].channel;
    const answer = await seat.link.send('say', { channel, text: text.trim(), id: newId() });
    setTrouble(answer.ok ? null : answer.error.message);
    if (answer.ok) setText('');
  };
  return (
    <Dialog title="Talk" isOpen drawer onClose={onClose}>
      <div className="class-talk">
        <ol className="class-said" aria-live="polite">
          {seat.held.said.map(each => (
            <SaidLine key={each.id} said={each} scenario={scenario} />
          ))}
        </ol>
        {seat.held.said.length === 0 && <p className="muted">Nothing has been said yet.</p>}
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault();
            void send();
          }}
        >
          <label className="field">
            <span>To</span>
            <select className="input" value={to} onChange={event => setTo(event.target.value)}>
              {choices.map(({ key, label }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>What you say</span>
            <textarea
              className="input"
              rows={3}
              maxLength={2000}
              value={text}
              onChange={event => setText(event.target.value)}
            />
          </label>
          {trouble && (
            <p className="note bad" role="alert">
              {trouble}
            </p>
          )}
          <button type="submit" className="btn primary" disabled={text.trim() === ''}>
            Say it
          </button>
          <p className="muted small">
            Logged with the game, seen by the facilitator, and opened to the whole class at the debrief.
          </p>
        </form>
      </div>
    </Dialog>
  );
}

const channelText = ({ channel }: Said, scenario: Scenario): string => {
  switch (channel.to) {
    case 'class':
      return 'to the class';
    case 'table':
      return 'to the table';
    case 'statement':
      return 'in public';
    case 'party':
      return `to ${scenario.parties[channel.party]?.short ?? 'a delegation'} alone`;
    case 'caucus':
      return 'in caucus';
  }
};

interface SaidProps {
  said: Said;
  scenario: Scenario;
  /** Where it was said, for who hears several tables. */
  where?: string;
  children?: ReactNode;
}

export function SaidLine({ said, scenario, where, children }: SaidProps) {
  const party = said.from === null ? null : scenario.parties[said.from];
  return (
    <li>
      <span className="muted small">
        {where && `${where}: `}
        <strong>{said.by === 'facilitator' ? 'Facilitator' : said.name}</strong>
        {party && `, ${party.short}`}, {channelText(said, scenario)}
      </span>
      <p>{said.text ?? <em className="muted">taken down by the facilitator</em>}</p>
      {children}
    </li>
  );
}
