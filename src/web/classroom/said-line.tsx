import type { ReactNode } from 'react';
import type { Scenario } from '../../engine/scenario.ts';
import { FACILITATOR, type Said } from '../../wire/types.ts';
import { say } from '../../words/say.ts';

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

/** Who speaks, as all are told: somebody of a delegation, the facilitator, or the facilitator in a seat taken over. */
export function speakerText({ by, name, from }: Said, scenario: Scenario): string {
  const party = from === null ? null : (scenario.parties[from]?.short ?? '');
  if (by === FACILITATOR) return party === null ? say('talk.facilitator') : say('talk.facilitatorFor', { party });
  return party === null ? name : say('talk.somebody', { name, party });
}

interface Props {
  said: Said;
  scenario: Scenario;
  /** Where it was said, for who hears several tables. */
  where?: string;
  children?: ReactNode;
}

export function SaidLine({ said, scenario, where, children }: Props) {
  return (
    <li>
      <span className="muted small">
        {where && `${where}: `}
        <strong>{speakerText(said, scenario)}</strong>, {channelText(said, scenario)}
      </span>
      <p>{said.text ?? <em className="muted">{say('talk.takenDown')}</em>}</p>
      {children}
    </li>
  );
}
