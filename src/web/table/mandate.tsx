import { decisionText } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Rich } from '../kit/rich.tsx';
import { useTable } from './context.ts';

/** What my capital sent me to bring home: for every game, and for this one. */
export function Mandate() {
  const { scenario, own, me } = useTable();
  const variant = scenario.briefs[me][own.brief];
  return (
    <>
      <p>{scenario.parties[me].wants}</p>
      {variant && (
        <p className="variant">
          <Rich id="named.line" values={{ name: variant.name, text: variant.text }} />
        </p>
      )}
    </>
  );
}

/** For the first page of a game: who I am, and the one decision that comes back every round. */
export function Opening() {
  const { scenario, me } = useTable();
  return (
    <li className="dispatch opening">
      <h4>{say('mandate.title', { party: scenario.parties[me].name })}</h4>
      <Mandate />
      <p>
        <b>{decisionText()}</b>
      </p>
    </li>
  );
}
