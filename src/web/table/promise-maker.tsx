import { useState } from 'react';
import type { PromiseTerms } from '../../engine/types.ts';
import { voiceOf } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { useTable } from './context.ts';
import { Pick } from './inputs.tsx';
import { legalOf } from './legal.ts';
import { blankTerms, TermsEditor } from './terms-editor.tsx';
import { Act, Card } from './widgets.tsx';

/** A promise aloud (rules 4.12, 4.13). */
export function PromiseMaker() {
  const { view, game } = useTable();
  const legal = legalOf(view, 'promise');
  return (
    <Card title={say('promise.title')} rule="4.12">
      <p className="small muted">
        {say('promise.about', { kept: game.rules.promiseKept, broken: game.rules.promiseBroken })}
      </p>
      {legal ? <Maker parties={legal.parties} until={legal.until} /> : <p className="muted">{say('promise.not')}</p>}
    </Card>
  );
}

function Maker({ parties, until }: { parties: number[]; until: [number, number] }) {
  const { act, scenario, me, pub } = useTable();
  const [to, setTo] = useState(parties[0] ?? 0);
  const [terms, setTerms] = useState<PromiseTerms>(() => blankTerms('quiet', until[0], me, scenario.parties.length));
  const within = { ...terms, until: Math.min(until[1], Math.max(until[0], terms.until)) };
  const given = pub.promises.some(each => each.by === me && each.to === to && each.terms.kind === terms.kind);
  return (
    <details>
      <summary>{say('promise.make')}</summary>
      <div className="builder">
        <Pick
          label={say('promise.to')}
          value={to}
          items={parties.map(party => ({ value: party, label: voiceOf(scenario, party) }))}
          onPick={setTo}
        />
        <TermsEditor
          legend={say('promise.mine')}
          by={me}
          value={within}
          until={until}
          onChange={next => {
            if (next) setTerms(next);
          }}
        />
        <Act why={given ? say('promise.given') : null} onAct={() => act({ kind: 'promise', to, terms: within })}>
          {say('promise.act')}
        </Act>
      </div>
    </details>
  );
}
