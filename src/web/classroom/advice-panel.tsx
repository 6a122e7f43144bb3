import type { Scenario } from '../../engine/scenario.ts';
import type { Session } from '../../session/types.ts';
import { moveText } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Dialog } from '../kit/dialog.tsx';
import { Rich } from '../kit/rich.tsx';
import type { Seat } from './use-seat.ts';

interface Props {
  seat: Seat;
  scenario: Scenario;
  session: Session;
  onClose: () => void;
}

/** What advisers propose and the delegation thinks of it; the head submits. */
export function AdvicePanel({ seat, scenario, session, onClose }: Props) {
  const { table, me } = seat.held;
  if (!table || !me) return null;
  const nameOf = (person: string) => table.members.find(each => each.person === person)?.name ?? say('advice.somebody');
  const head = me.place?.role === 'head';
  return (
    <Dialog title={say('advice')} isOpen drawer onClose={onClose}>
      <div className="stack">
        <ul className="class-members">
          {table.members.map(each => (
            <li key={each.person}>
              {each.name} <span className="muted small">{say(`role.${each.role}`)}</span>{' '}
              {!each.online && <span className="muted small">{say('people.away')}</span>}
            </li>
          ))}
        </ul>
        {table.advice.length === 0 && <p className="muted">{say(head ? 'advice.none' : 'advice.yours')}</p>}
        <ol className="class-advice">
          {table.advice.map(each => (
            <li key={each.id} className="card stack">
              <p>
                <Rich id="advice.proposes" values={{ name: nameOf(each.by), move: moveText(scenario, each.move) }} />
              </p>
              <p className="muted small">
                {say('advice.votes', {
                  ...{ for: each.for.map(nameOf).join(', ') || '–' },
                  against: each.against.map(nameOf).join(', ') || '–',
                })}
              </p>
              <div className="row">
                <Vote seat={seat} advice={each.id} yes />
                <Vote seat={seat} advice={each.id} yes={false} />
                {head && (
                  <button
                    type="button"
                    className="btn primary small"
                    onClick={() => {
                      session.submit(each.move);
                      onClose();
                    }}
                  >
                    {say('advice.do')}
                  </button>
                )}
              </div>
            </li>
          ))}
        </ol>
      </div>
    </Dialog>
  );
}

function Vote({ seat, advice, yes }: { seat: Seat; advice: number; yes: boolean }) {
  return (
    <button type="button" className="btn small" onClick={() => void seat.link.send('vote', { advice, yes })}>
      {say(yes ? 'advice.for' : 'advice.against')}
    </button>
  );
}
