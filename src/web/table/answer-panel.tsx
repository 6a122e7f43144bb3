import { optionName, proposalText, riderText, textChanges, voiceOf } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Rich } from '../kit/rich.tsx';
import { AppraisalCard } from './appraisal-card.tsx';
import { useTable } from './context.ts';
import { Saying } from './entry-line.tsx';
import { InterimTerms } from './interims.tsx';
import { saidOfProposal } from './spoken.ts';
import { Card, Who } from './widgets.tsx';

/** A proposal that waits for my answer: what it says and what it does to me (rule 4.3). */
export function AnswerPanel() {
  const { pub, scenario, log } = useTable();
  const { proposal } = pub;
  if (!proposal) return null;
  const said = saidOfProposal(scenario, log);
  return (
    <>
      <Card title={proposalText(scenario, proposal, null)} rule="4.3" tone="proposal">
        {said && <Saying party={proposal.by} text={said} />}
        {proposal.kind === 'harvest' ? <InterimTerms interim={proposal.interim} /> : <Differences />}
        <Answers />
      </Card>
      {proposal.kind !== 'harvest' && <AppraisalCard text={proposal.text} title={say('answer.effects')} />}
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
      {rows.length === 0 && <p className="muted">{say('answer.same')}</p>}
      {rows.length > 0 && (
        <table className="figures differences">
          <caption className="small muted">{say(changes === 0 ? 'answer.nothing' : 'answer.differs')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('head.clause')}</th>
              <th scope="col">{say('answer.proposed')}</th>
              <th scope="col">{say('head.working')}</th>
              <th scope="col">{say('draft.title')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(clause => (
              <tr key={clause} className={text.options[clause] === pub.text[clause] ? 'mine-only' : undefined}>
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
  const { pub, scenario } = useTable();
  const { proposal } = pub;
  if (!proposal) return null;
  const words = { 1: 'answer.accepts', 0: 'answer.refuses', '-1': 'answer.waits' } as const;
  return (
    <p className="small answers">
      {proposal.answers.map((answer, party) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a delegation is its place in the list
        <span key={party}>
          <Rich
            id={party === proposal.by || party === proposal.with ? 'answer.proposes' : words[answer]}
            values={{ party: voiceOf(scenario, party) }}
            elements={{ who: () => <Who party={party} /> }}
          />
        </span>
      ))}
    </p>
  );
}
