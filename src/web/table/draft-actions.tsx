import { type ReactNode, useState } from 'react';
import { say } from '../../words/say.ts';
import { Dialog } from '../kit/dialog.tsx';
import { useTable } from './context.ts';
import { amendProblem, changesOf, draftProblem } from './draft-problems.ts';
import { TextGist } from './gists.tsx';
import { Harvest } from './interims.tsx';
import { legalOf, legalText, may } from './legal.ts';
import { Act } from './widgets.tsx';

/** Why nothing can be done at the table now; null in one's own turn. */
function useClosed(): string | null {
  const { pub, me, game, view } = useTable();
  const { at } = pub.phase;
  if (view.legal.length > 0 && (at === 'turn' || at === 'chair')) return null;
  if (pub.round < game.rules.tableFrom) return say('table.closed.round', { round: game.rules.tableFrom });
  if (at === 'capitals') return say('table.closed.capitals');
  return say(pub.waiting[me] ? 'table.closed.answer' : 'table.closed.turn');
}

/** What can be done with the draft; every action stays in sight and says why it cannot be taken. */
export function DraftActions() {
  const { view, act, draft } = useTable();
  const closed = useClosed();
  if (may(view, 'return')) return <ComeBack />;
  const chair = may(view, 'chair');
  return (
    <div className="actions">
      <TextGist text={draft.text} />
      {chair ? <ChairText /> : <TableText closed={closed} />}
      {!chair && <Amend closed={closed} />}
      {!chair && <Harvest />}
      <Act hush why={closed} onAct={() => act({ kind: 'pass' })}>
        {say('move.pass')}
      </Act>
      {may(view, 'walkOut') && <WalkOut />}
      {closed && <span className="muted">{say('reasons.sentence', { said: closed })}</span>}
    </div>
  );
}

function TableText({ closed }: { closed: string | null }) {
  const { view, act, game, pub, own, draft } = useTable();
  const away = legalText(view, 'table') ? null : say('table.away');
  const why = closed ?? away ?? draftProblem(game, pub, own, draft.text);
  return (
    <Act look="primary" hush={closed !== null} why={why} onAct={() => act({ kind: 'table', text: draft.text })}>
      {say('table.table')}
    </Act>
  );
}

function ChairText() {
  const { act, game, pub, own, draft } = useTable();
  return (
    <Act
      look="primary"
      why={draftProblem(game, pub, own, draft.text)}
      onAct={() => act({ kind: 'chair', text: draft.text })}
    >
      {say('table.chair')}
    </Act>
  );
}

function Amend({ closed }: { closed: string | null }) {
  const { view, act, game, pub, draft } = useTable();
  const why = closed ?? (legalOf(view, 'amend') ? amendProblem(game, pub, draft.text) : say('table.amend.none'));
  return (
    <Act hush={closed !== null} why={why} onAct={() => act({ kind: 'amend', changes: changesOf(pub, draft.text) })}>
      {say('table.amend')}
    </Act>
  );
}

function ComeBack() {
  const { act, own, game } = useTable();
  return (
    <div className="actions">
      <Act look="primary" onAct={() => act({ kind: 'return' })}>
        {say('table.return', { capital: Math.min(own.capital, game.rules.returnCost) })}
      </Act>
      <Leave label={say('table.stayAway')} title={say('table.stayAway.ask')} stay={say('table.stayAway.not')}>
        {say('table.stayAway.about')}
      </Leave>
    </div>
  );
}

function WalkOut() {
  return (
    <Leave label={say('move.walkOut')} title={say('table.walkOut.ask')} stay={say('table.walkOut.not')}>
      {say('table.walkOut.about')}
    </Leave>
  );
}

interface LeaveProps {
  label: string;
  title: string;
  /** The button that thinks better of it. */
  stay: string;
  /** What it does. */
  children: ReactNode;
}

/** Leaving the table hurts, so it is asked twice. */
function Leave({ label, title, stay, children }: LeaveProps) {
  const { act } = useTable();
  const [asking, setAsking] = useState(false);
  const leave = () => {
    setAsking(false);
    act({ kind: 'walkOut' });
  };
  return (
    <>
      <Act look="danger" onAct={() => setAsking(true)}>
        {label}
      </Act>
      <Dialog title={title} isOpen={asking} onClose={() => setAsking(false)}>
        <div className="stack">
          <p>{children}</p>
          <div className="row">
            <button type="button" className="btn danger" onClick={leave}>
              {label}
            </button>
            <button type="button" className="btn primary" onClick={() => setAsking(false)}>
              {stay}
            </button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
