import type { Letter } from '../../engine/types.ts';
import { letterText, promiseText, redLineText, statusText } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Rich } from '../kit/rich.tsx';
import { useTable } from './context.ts';
import { Card, Who } from './widgets.tsx';

/** Red lines, promises and letters, with their status. */
export function Commitments() {
  const { pub, own, scenario } = useTable();
  const exposed = pub.exposed.filter(letter => !own.letters.some(mine => same(mine, letter)));
  const none =
    pub.promises.length +
    own.letters.length +
    exposed.length +
    pub.redLines.reduce((sum, lines) => sum + lines.length, 0);
  return (
    <Card title={say('commitments.title')} rule="4.12">
      {none === 0 && <p className="muted">{say('commitments.none')}</p>}
      <ul className="plain-list commitments">
        {pub.redLines.map((lines, party) =>
          lines.map(line => (
            <li key={`${scenario.parties[party].id}-${line.clause}`}>
              <span className="chip">{say('commitments.redLine')}</span>{' '}
              <Rich
                id="commitments.redLine.of"
                values={{ party: scenario.parties[party].voice, line: redLineText(scenario, line) }}
                elements={{ who: () => <Who party={party} /> }}
              />
            </li>
          )),
        )}
        {pub.promises.map(promise => (
          <li key={`promise-${promise.by}-${promise.to}-${promise.terms.kind}`} className={promise.status}>
            <span className={`chip status-${promise.status}`}>{statusText(promise.status)}</span>{' '}
            {promiseText(scenario, promise)}{' '}
            <span className="small muted">{say('commitments.made', { round: promise.made })}</span>
          </li>
        ))}
        {own.letters.map(letter => (
          <LetterItem key={`mine-${letter.by}-${letter.with}-${letter.made}`} letter={letter} />
        ))}
        {exposed.map(letter => (
          <LetterItem key={`exposed-${letter.by}-${letter.with}-${letter.made}`} letter={letter} />
        ))}
      </ul>
    </Card>
  );
}

const same = (a: Letter, b: Letter): boolean => a.by === b.by && a.with === b.with && a.made === b.made;

function LetterItem({ letter }: { letter: Letter }) {
  const { scenario } = useTable();
  const sides = [letter.gives && statusText(letter.status[0]), letter.gets && statusText(letter.status[1])];
  return (
    <li>
      <span className="chip">{say('commitments.letter', { exposed: letter.exposed ? 'yes' : 'no' })}</span>{' '}
      {letterText(scenario, letter)}{' '}
      <span className="small muted">({sides.filter(side => side).join(', ') || say('commitments.nothing')})</span>
    </li>
  );
}
