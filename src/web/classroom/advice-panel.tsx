import type { Scenario } from '../../engine/scenario.ts';
import type { Session } from '../../session/types.ts';
import { moveText } from '../../words/index.ts';
import { Dialog } from '../kit/dialog.tsx';
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
  const nameOf = (person: string) => table.members.find(each => each.person === person)?.name ?? 'somebody';
  const head = me.place?.role === 'head';
  return (
    <Dialog title="Your delegation" isOpen drawer onClose={onClose}>
      <div className="stack">
        <ul className="class-members">
          {table.members.map(each => (
            <li key={each.person}>
              {each.name} <span className="muted small">{each.role === 'head' ? 'head' : 'adviser'}</span>{' '}
              {!each.online && <span className="muted small">away</span>}
            </li>
          ))}
        </ul>
        {table.advice.length === 0 && (
          <p className="muted">
            {head
              ? 'No proposals. What an adviser would do at the table comes here.'
              : 'What you do at the table goes to the head of your delegation as a proposal.'}
          </p>
        )}
        <ol className="class-advice">
          {table.advice.map(each => (
            <li key={each.id} className="card stack">
              <p>
                <strong>{nameOf(each.by)}</strong> proposes: {moveText(scenario, each.move)}
              </p>
              <p className="muted small">
                For: {each.for.map(nameOf).join(', ') || 'nobody yet'}. Against:{' '}
                {each.against.map(nameOf).join(', ') || 'nobody'}.
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
                    Do it
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
      {yes ? 'For' : 'Against'}
    </button>
  );
}
