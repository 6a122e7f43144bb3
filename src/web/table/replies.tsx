import { type ReactNode, useState } from 'react';
import { REASONS, type Reason, type Text } from '../../engine/types.ts';
import { reasonLabel } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { useTable } from './context.ts';
import { draftProblem } from './draft-problems.ts';
import { TextGist } from './gists.tsx';
import { Pick } from './inputs.tsx';
import { legalText } from './legal.ts';
import { Act } from './widgets.tsx';

interface RepliesProps {
  /** The text one is asked about; what it would do stands above the buttons. */
  text: Text | null;
  /** What refusing is called here. */
  refuse: 'refuse' | 'decline';
  /** A further way to answer, given the reason picked. */
  more?: (reason: Reason) => ReactNode;
}

/** The ways to answer what was put to me, always in sight, however long the text is. */
export function Replies({ text, refuse, more }: RepliesProps) {
  const { act } = useTable();
  const [reason, setReason] = useState<Reason>('interests');
  return (
    <div className="actions">
      {text && <TextGist text={text} />}
      <Act look="primary" onAct={() => act({ kind: 'accept' })}>
        {say('move.accept')}
      </Act>
      <span className="refuse">
        <Act look="danger" onAct={() => act({ kind: 'refuse', reason })}>
          {say(`reply.${refuse}`)}
        </Act>
        <Pick
          label={say(`reply.${refuse}.reason`)}
          quiet
          value={reason}
          items={REASONS.map(each => ({ value: each, label: reasonLabel(each) }))}
          onPick={setReason}
        />
      </span>
      {more?.(reason)}
    </div>
  );
}

/** To a proposal at the table (rules 4.3–4.7). */
export function ProposalReplies() {
  const { pub, act, game, view, own, draft } = useTable();
  const { proposal } = pub;
  if (!proposal) return null;
  const why = legalText(view, 'counter') ? draftProblem(game, pub, own, draft.text) : say('reply.counter.not');
  return (
    <Replies
      text={proposal.kind === 'harvest' ? null : proposal.text}
      refuse="refuse"
      more={reason => (
        <Act why={why} onAct={() => act({ kind: 'counter', text: draft.text, reason })}>
          {say('reply.counter')}
        </Act>
      )}
    />
  );
}

/** To what was offered in a caucus (rules 4.10, 4.11). */
export function CaucusReplies() {
  const { own } = useTable();
  return own.caucus && <Replies text={own.caucus.text} refuse="decline" />;
}
