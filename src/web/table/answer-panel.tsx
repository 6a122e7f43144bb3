import { useState } from 'react';
import { REASONS, type Reason } from '../../engine/types.ts';
import { optionName, proposalText, reasonLabel, riderText, textChanges } from '../../words/index.ts';
import { AppraisalCard } from './appraisal-card.tsx';
import { useTable } from './context.ts';
import { draftProblem } from './draft-problems.ts';
import { Saying } from './entry-line.tsx';
import { InterimTerms } from './interims.tsx';
import { legalText } from './legal.ts';
import { saidOfProposal } from './spoken.ts';
import { Act, Card, Pick, Who } from './widgets.tsx';

/** A proposal that waits for my answer: what it says, what it does to me, and the ways to answer (rules 4.3–4.7). */
export function AnswerPanel() {
  const { pub, scenario, log, act, game, view, own, draft } = useTable();
  const [reason, setReason] = useState<Reason>('interests');
  const { proposal } = pub;
  if (!proposal) return null;
  const counter = legalText(view, 'counter');
  const said = saidOfProposal(scenario, log);
  const why = counter
    ? draftProblem(game, pub, own, draft.text)
    : 'Only a tabled text can be countered, with a turn left';
  return (
    <>
      <Card title={proposalText(scenario, proposal, null)} rule="4.3" tone="proposal">
        {said && <Saying party={proposal.by} text={said} />}
        {proposal.kind === 'harvest' ? <InterimTerms interim={proposal.interim} /> : <Differences />}
        <Answers />
        <div className="answer-actions">
          <Act look="primary" onAct={() => act({ kind: 'accept' })}>
            Accept
          </Act>
          <span className="refuse">
            <Act look="danger" onAct={() => act({ kind: 'refuse', reason })}>
              Refuse
            </Act>
            <Pick
              label="Reason for refusing"
              quiet
              value={reason}
              items={REASONS.map(each => ({ value: each, label: reasonLabel(each) }))}
              onPick={setReason}
            />
          </span>
          <Act why={why} onAct={() => act({ kind: 'counter', text: draft.text, reason })}>
            Refuse and counter with my draft
          </Act>
        </div>
      </Card>
      {proposal.kind !== 'harvest' && <AppraisalCard text={proposal.text} title="What this proposal does to you" />}
    </>
  );
}

/** The proposed text clause by clause where it departs from the working text or from my draft. */
function Differences() {
  const { pub, scenario, draft } = useTable();
  const { proposal } = pub;
  if (!proposal) return null;
  const { text } = proposal;
  const rows = text.options.flatMap((option, clause) =>
    option !== pub.text[clause] || option !== draft.text.options[clause] ? [clause] : [],
  );
  const changes = textChanges(scenario, text.options, pub.text).length;
  return (
    <>
      {rows.length === 0 && <p className="muted">The same as the working text and your draft.</p>}
      {rows.length > 0 && (
        <table className="figures differences">
          <caption className="small muted">
            {changes === 0
              ? 'Nothing changes against the working text.'
              : 'Where it differs from the working text or your draft'}
          </caption>
          <thead>
            <tr>
              <th scope="col">Clause</th>
              <th scope="col">Proposed</th>
              <th scope="col">Working text</th>
              <th scope="col">Your draft</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(clause => (
              <tr key={clause}>
                <th scope="row">{scenario.clauses[clause].name}</th>
                <td>
                  <b>{optionName(scenario, clause, text.options[clause])}</b>
                </td>
                <td>{optionName(scenario, clause, pub.text[clause])}</td>
                <td>{optionName(scenario, clause, draft.text.options[clause])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {text.riders.map(rider => (
        <p key={rider.clause} className="rider">
          {riderText(scenario, rider)}
        </p>
      ))}
    </>
  );
}

/** Who has answered already. */
function Answers() {
  const { pub } = useTable();
  const { proposal } = pub;
  if (!proposal) return null;
  const words = { 1: 'accepts', 0: 'refuses', '-1': 'has not answered' } as const;
  return (
    <p className="small answers">
      {proposal.answers.map((answer, party) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a delegation is its place in the list
        <span key={party}>
          <Who party={party} /> {party === proposal.by || party === proposal.with ? 'proposes' : words[answer]}
        </span>
      ))}
    </p>
  );
}
