import { useState } from 'react';
import type { PromiseTerms } from '../../engine/types.ts';
import { letterText, plain, textLines, voiceOf } from '../../words/index.ts';
import { AppraisalCard } from './appraisal-card.tsx';
import { useTable } from './context.ts';
import { draftProblem } from './draft-problems.ts';
import { legalOf } from './legal.ts';
import { TermsEditor } from './terms-editor.tsx';
import { Act, Card, Pick } from './widgets.tsx';

/** What was put to me in a caucus (rules 4.10, 4.11). */
export function CaucusAnswer() {
  const { own, scenario } = useTable();
  const offer = own.caucus;
  if (!offer) return null;
  return (
    <>
      <Card title={`In caucus: ${voiceOf(scenario, offer.by)} offers`} rule="4.10" tone="proposal">
        {offer.letter && (
          <p>
            <b>Side letter.</b> {letterText(scenario, { by: offer.by, with: offer.with, ...offer.letter })}. It stays
            secret unless it is exposed, and costs each of you capital.
          </p>
        )}
        {offer.text && (
          <>
            <p>
              <b>A common text,</b> to be tabled at once in both names.
            </p>
            <ul className="plain-list tight">
              {textLines(scenario, offer.text).map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </Card>
      {offer.text && <AppraisalCard text={offer.text} title="What the common text does to you" />}
    </>
  );
}

/** Asks another delegation aside: a text to table together, a side letter, or both. */
export function Caucus() {
  const { view, game } = useTable();
  const legal = legalOf(view, 'caucus');
  const { caucusCost, letterCost } = game.rules;
  return (
    <Card title="Caucus" rule="4.10">
      <p className="small muted">
        Once a round, {plain(caucusCost)} capital; that you met is public, what was said is not. A side letter costs
        each side {plain(letterCost)} more.
      </p>
      {legal ? (
        <CaucusMaker parties={legal.parties} letters={legal.letter} />
      ) : (
        <p className="muted">Only in your own turn, once a round, with capital left.</p>
      )}
    </Card>
  );
}

function CaucusMaker({ parties, letters }: { parties: number[]; letters: boolean }) {
  const { act, scenario, draft, game, pub, own, me } = useTable();
  const [partner, setPartner] = useState(parties[0] ?? 0);
  const [common, setCommon] = useState(true);
  const [gives, setGives] = useState<PromiseTerms | null>(null);
  const [gets, setGets] = useState<PromiseTerms | null>(null);
  const other = parties.includes(partner) ? partner : (parties[0] ?? 0);
  const letter = gives || gets ? { gives, gets } : null;
  const spend = game.rules.caucusCost + (letter ? game.rules.letterCost : 0);
  const why = common
    ? draftProblem(game, pub, own, draft.text, spend)
    : letter
      ? null
      : 'Offer your draft, a side letter, or both';
  const until: [number, number] = [pub.round + 1, Math.min(pub.round + 3, game.rounds)];
  return (
    <details>
      <summary>Ask for a caucus</summary>
      <div className="builder">
        <Pick
          label="With"
          value={other}
          items={parties.map(party => ({ value: party, label: scenario.parties[party].voice }))}
          onPick={setPartner}
        />
        <label className="check">
          <input type="checkbox" checked={common} onChange={event => setCommon(event.target.checked)} /> Offer my draft
          as a common text
        </label>
        {letters ? (
          <>
            <TermsEditor
              legend="In a side letter I promise"
              by={me}
              optional
              value={gives}
              until={until}
              onChange={setGives}
            />
            <TermsEditor
              legend={`and ${voiceOf(scenario, other)} promises`}
              by={other}
              optional
              value={gets}
              until={until}
              onChange={setGets}
            />
          </>
        ) : (
          <p className="small muted">No side letter now: it needs more capital, or you are bound by three already.</p>
        )}
        <Act why={why} onAct={() => act({ kind: 'caucus', with: other, text: common ? draft.text : null, letter })}>
          Meet {voiceOf(scenario, other)}
        </Act>
      </div>
    </details>
  );
}
