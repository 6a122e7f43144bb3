import { useState } from 'react';
import type { PromiseTerms } from '../../engine/types.ts';
import { letterText, textLines, voiceOf } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Rich } from '../kit/rich.tsx';
import { AppraisalCard } from './appraisal-card.tsx';
import { useTable } from './context.ts';
import { draftProblem } from './draft-problems.ts';
import { Pick } from './inputs.tsx';
import { legalOf } from './legal.ts';
import { TermsEditor } from './terms-editor.tsx';
import { Act, Card } from './widgets.tsx';

/** What was put to me in a caucus (rules 4.10, 4.11). */
export function CaucusAnswer() {
  const { own, scenario } = useTable();
  const offer = own.caucus;
  if (!offer) return null;
  return (
    <>
      <Card title={say('caucus.offers', { party: voiceOf(scenario, offer.by) })} rule="4.10" tone="proposal">
        {offer.letter && (
          <p>
            <Rich
              id="caucus.letter"
              values={{ letter: letterText(scenario, { by: offer.by, with: offer.with, ...offer.letter }) }}
            />
          </p>
        )}
        {offer.text && (
          <>
            <p>
              <Rich id="caucus.text" />
            </p>
            <ul className="plain-list tight">
              {textLines(scenario, offer.text).map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </Card>
      {offer.text && <AppraisalCard text={offer.text} title={say('caucus.text.effects')} />}
    </>
  );
}

/** Asks another delegation aside: a text to table together, a side letter, or both. */
export function Caucus() {
  const { view, game } = useTable();
  const legal = legalOf(view, 'caucus');
  const { caucusCost, letterCost } = game.rules;
  return (
    <Card title={say('caucus.title')} rule="4.10">
      <p className="small muted">{say('caucus.about', { cost: caucusCost, letter: letterCost })}</p>
      {legal ? (
        <CaucusMaker parties={legal.parties} letters={legal.letter} />
      ) : (
        <p className="muted">{say('caucus.not')}</p>
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
  const why = common ? draftProblem(game, pub, own, draft.text, spend) : letter ? null : say('caucus.nothing');
  const until: [number, number] = [pub.round + 1, Math.min(pub.round + 3, game.rounds)];
  return (
    <details>
      <summary>{say('caucus.ask')}</summary>
      <div className="builder">
        <Pick
          label={say('caucus.with')}
          value={other}
          items={parties.map(party => ({ value: party, label: scenario.parties[party].voice }))}
          onPick={setPartner}
        />
        <label className="check">
          <input type="checkbox" checked={common} onChange={event => setCommon(event.target.checked)} />{' '}
          {say('caucus.common')}
        </label>
        {letters ? (
          <>
            <TermsEditor
              legend={say('caucus.gives')}
              by={me}
              optional
              value={gives}
              until={until}
              onChange={setGives}
            />
            <TermsEditor
              legend={say('caucus.gets', { party: voiceOf(scenario, other) })}
              by={other}
              optional
              value={gets}
              until={until}
              onChange={setGets}
            />
          </>
        ) : (
          <p className="small muted">{say('caucus.noLetter')}</p>
        )}
        <Act why={why} onAct={() => act({ kind: 'caucus', with: other, text: common ? draft.text : null, letter })}>
          {say('caucus.meet', { party: voiceOf(scenario, other) })}
        </Act>
      </div>
    </details>
  );
}
