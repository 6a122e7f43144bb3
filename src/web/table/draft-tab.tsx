import { say } from '../../words/say.ts';
import { AnswerPanel } from './answer-panel.tsx';
import { AppraisalCard } from './appraisal-card.tsx';
import { useTable } from './context.ts';
import { DraftActions } from './draft-actions.tsx';
import { DraftClauses } from './draft-clauses.tsx';
import { Interims } from './interims.tsx';
import { NewsBand } from './news-band.tsx';
import { ProposalReplies } from './replies.tsx';
import { Riders } from './riders.tsx';

/** The text being tried out, what it does, and what can be done with it now. */
export function DraftTab() {
  const { draft, view, pub, me } = useTable();
  const answering = pub.phase.at === 'answer' && pub.waiting[me] && view.legal.length > 0;
  return (
    <>
      <div className="stack panel-body">
        <NewsBand before={answering ? 'proposed' : undefined} />
        {answering && <AnswerPanel />}
        <DraftClauses />
        <AppraisalCard text={draft.text} title={say('draft.effects')} />
        <Riders />
        <Interims />
      </div>
      {answering ? <ProposalReplies /> : <DraftActions />}
    </>
  );
}
