import { type ReactNode, useState } from 'react';
import { plain } from '../../words/index.ts';
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
  if (pub.round < game.rules.tableFrom) return `The table opens in round ${game.rules.tableFrom} (rule 4.1)`;
  if (at === 'capitals') return 'Effort first: the table opens after Capitals';
  return pub.waiting[me] ? 'First answer what you are asked' : 'It is not your turn';
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
        Pass
      </Act>
      {may(view, 'walkOut') && <WalkOut />}
      {closed && <span className="muted">{closed}.</span>}
    </div>
  );
}

function TableText({ closed }: { closed: string | null }) {
  const { view, act, game, pub, own, draft } = useTable();
  const away = legalText(view, 'table') ? null : 'No text can be tabled: pillars too low, or a delegation is away';
  const why = closed ?? away ?? draftProblem(game, pub, own, draft.text);
  return (
    <Act look="primary" hush={closed !== null} why={why} onAct={() => act({ kind: 'table', text: draft.text })}>
      Table this draft
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
      Put the chair’s text
    </Act>
  );
}

function Amend({ closed }: { closed: string | null }) {
  const { view, act, game, pub, draft } = useTable();
  const why = closed ?? (legalOf(view, 'amend') ? amendProblem(game, pub, draft.text) : 'Nothing can be amended now');
  return (
    <Act hush={closed !== null} why={why} onAct={() => act({ kind: 'amend', changes: changesOf(pub, draft.text) })}>
      Amend the working text
    </Act>
  );
}

function ComeBack() {
  const { act, own, game } = useTable();
  return (
    <div className="actions">
      <Act look="primary" onAct={() => act({ kind: 'return' })}>
        Return for {plain(Math.min(own.capital, game.rules.returnCost))} capital
      </Act>
      <Leave label="Stay away" title="Stay away?" stay="Not yet">
        Away for two rounds running, your delegation ends the talks for everyone (rule 4.19).
      </Leave>
    </div>
  );
}

function WalkOut() {
  return (
    <Leave label="Walk out" title="Walk out?" stay="Stay">
      Hard support +2, doves −2, tension +1 (rule 4.18). While you are away nothing can be decided. Away for two rounds
      running ends the talks.
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
