import type { Scenario } from '../../engine/scenario.ts';
import { type Channel, FACILITATOR } from '../../wire/types.ts';
import { say } from '../../words/say.ts';
import { Dialog } from '../kit/dialog.tsx';
import { newId } from './ask.ts';
import { type Addressee, Composer } from './composer.tsx';
import { SaidLine } from './said-line.tsx';
import type { Seat } from './use-seat.ts';
import { wireText } from './wire-text.ts';

type Choice = Addressee & { channel: Channel };

function channelsOf(scenario: Scenario, mine: unknown): Omit<Choice, 'note' | 'closed'>[] {
  return [
    { key: 'table', label: say('talk.choice.table'), channel: { to: 'table' } },
    { key: 'statement', label: say('talk.choice.statement'), channel: { to: 'statement' } },
    { key: 'caucus', label: say('talk.choice.caucus'), channel: { to: 'caucus' } },
    ...scenario.parties.flatMap(({ short }, party) => {
      const label = say('talk.choice.party', { party: short });
      return party === mine ? [] : [{ key: `party ${party}`, label, channel: { to: 'party', party } as const }];
    }),
  ];
}

/** What the facilitator has closed is closed to students; in a seat taken over the facilitator speaks all the same. */
function choicesFor(scenario: Scenario, { held: { table, me } }: Seat): Choice[] {
  const muted: readonly string[] = table?.muted ?? [];
  const byHand = me?.person === FACILITATOR;
  return channelsOf(scenario, table?.seat).map(choice =>
    muted.includes(choice.channel.to)
      ? {
          ...choice,
          label: say('talk.choice.closed', { channel: choice.label }),
          note: say(byHand ? 'talk.closed.toStudents' : 'talk.closed'),
          closed: !byHand,
        }
      : choice,
  );
}

/** Why nobody speaks from this page: an observer listens, and a seat's own page has no voice before the seat is taken over. */
function silenceOf({ me, table }: Seat['held']): string | null {
  if (table?.seat === 'observer') return say('talk.observer');
  return me?.person === FACILITATOR && table?.cover?.persona !== FACILITATOR ? say('act.talkFirst') : null;
}

/** Plenary, statements, bilateral channels and one's own caucus: plain words, all of them opened at the debrief. */
export function TalkPanel({ seat, scenario, onClose }: { seat: Seat; scenario: Scenario; onClose: () => void }) {
  const choices = choicesFor(scenario, seat);
  const { said } = seat.held;
  const silent = silenceOf(seat.held);
  const send = async (text: string, to: string) => {
    const { channel } = choices.find(({ key }) => key === to) ?? choices[0];
    const answer = await seat.link.send('say', { channel, text, id: newId() });
    return answer.ok ? null : wireText(answer.error);
  };
  return (
    <Dialog title={say('talk')} isOpen drawer onClose={onClose}>
      <div className="class-talk">
        <ol className="class-said" aria-live="polite">
          {said.map(each => (
            <SaidLine key={each.id} said={each} scenario={scenario} />
          ))}
        </ol>
        {said.length === 0 && <p className="muted">{say('talk.none')}</p>}
        {silent ? (
          <p className="note">{silent}</p>
        ) : (
          <Composer to={choices} label={say('talk.text')} send={send}>
            <p className="muted small">{say('talk.logged')}</p>
          </Composer>
        )}
      </div>
    </Dialog>
  );
}
