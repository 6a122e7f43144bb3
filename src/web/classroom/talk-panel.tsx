import { type ReactNode, useRef, useState } from 'react';
import type { Scenario } from '../../engine/scenario.ts';
import type { Channel, Said } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { Dialog } from '../kit/dialog.tsx';
import { newId } from './ask.ts';
import type { Seat } from './use-seat.ts';
import { wireText } from './wire-text.ts';

interface Choice {
  key: string;
  label: string;
  channel: Channel;
}

function choicesFor(scenario: Scenario, seat: Seat): Choice[] {
  const { table } = seat.held;
  const mine = table?.seat;
  const plenary: Choice = { key: 'table', label: say('talk.choice.table'), channel: { to: 'table' } };
  if (typeof mine !== 'number') return [plenary];
  return [
    plenary,
    { key: 'statement', label: say('talk.choice.statement'), channel: { to: 'statement' } },
    { key: 'caucus', label: say('talk.choice.caucus'), channel: { to: 'caucus' } },
    ...scenario.parties.flatMap(({ short }, party): Choice[] =>
      party === mine
        ? []
        : [
            {
              ...{ key: `party ${party}`, label: say('talk.choice.party', { party: short }) },
              channel: { to: 'party', party },
            },
          ],
    ),
  ];
}

/** Plenary, statements, bilateral channels and one's own caucus: plain words, all of them opened at the debrief. */
export function TalkPanel({ seat, scenario, onClose }: { seat: Seat; scenario: Scenario; onClose: () => void }) {
  const choices = choicesFor(scenario, seat);
  const [to, setTo] = useState(choices[0].key);
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const muted: readonly string[] = seat.held.table?.muted ?? [];
  const closed = ({ channel }: Choice) => muted.includes(channel.to);
  const chosen = choices.find(({ key }) => key === to) ?? choices[0];
  const send = async () => {
    const answer = await seat.link.send('say', { channel: chosen.channel, text: text.trim(), id: newId() });
    setTrouble(answer.ok ? null : wireText(answer.error));
    if (!answer.ok) return;
    setText('');
    // The button closes with nothing written; the hands stay where the next words go.
    field.current?.focus();
  };
  return (
    <Dialog title={say('talk')} isOpen drawer onClose={onClose}>
      <div className="class-talk">
        <ol className="class-said" aria-live="polite">
          {seat.held.said.map(each => (
            <SaidLine key={each.id} said={each} scenario={scenario} />
          ))}
        </ol>
        {seat.held.said.length === 0 && <p className="muted">{say('talk.none')}</p>}
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault();
            void send();
          }}
        >
          <label className="field">
            <span>{say('talk.to')}</span>
            <select className="input" value={to} onChange={event => setTo(event.target.value)}>
              {choices.map(choice => (
                <option key={choice.key} value={choice.key}>
                  {closed(choice) ? say('talk.choice.closed', { channel: choice.label }) : choice.label}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{say('talk.text')}</span>
            <textarea
              ref={field}
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
          {closed(chosen) && <p className="note">{say('talk.closed')}</p>}
          <button type="submit" className="btn primary" disabled={text.trim() === '' || closed(chosen)}>
            {say('talk.send')}
          </button>
          <p className="muted small">{say('talk.logged')}</p>
        </form>
      </div>
    </Dialog>
  );
}

const channelText = ({ channel }: Said, scenario: Scenario): string => {
  switch (channel.to) {
    case 'class':
      return say('talk.said.class');
    case 'table':
      return say('talk.said.table');
    case 'statement':
      return say('talk.said.statement');
    case 'party':
      return say('talk.said.party', { party: scenario.parties[channel.party]?.short ?? '' });
    case 'caucus':
      return say('talk.said.caucus');
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
        <strong>{said.by === 'facilitator' ? say('talk.facilitator') : said.name}</strong>
        {party && `, ${party.short}`}, {channelText(said, scenario)}
      </span>
      <p>{said.text ?? <em className="muted">{say('talk.takenDown')}</em>}</p>
      {children}
    </li>
  );
}
