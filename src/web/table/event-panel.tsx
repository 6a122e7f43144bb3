import { useState } from 'react';
import type { Party } from '../../engine/types.ts';
import { effectsText, plain, shownEffects } from '../../words/index.ts';
import { useTable } from './context.ts';
import { legalOf } from './legal.ts';
import { CardNews } from './news-page.tsx';
import { Act, Who } from './widgets.tsx';

/** A card that leaves a choice: each answer with what it does (rule 2.3). */
export function EventPanel({ card, party }: { card: number; party: Party }) {
  const { scenario, view, act, own } = useTable();
  const [picked, setPicked] = useState(-1);
  const choice = scenario.events[card]?.choice;
  const legal = legalOf(view, 'choose');
  if (!choice) return null;
  return (
    <>
      <div className="stack panel-body">
        <ul className="plain-list">
          <CardNews index={card} alone />
        </ul>
        {!legal && (
          <p>
            The choice lies with <Who party={party} />.
          </p>
        )}
        <fieldset className="choices">
          <legend className="visually-hidden">Your choice</legend>
          {choice.options.map((option, at) => {
            const open = legal?.options.includes(at) ?? false;
            return (
              <label key={option.id} className={`choice${picked === at ? ' picked' : ''}${open ? '' : ' closed'}`}>
                <input
                  type="radio"
                  name="choice"
                  checked={picked === at}
                  disabled={!open}
                  onChange={() => setPicked(at)}
                />
                <span>
                  <b>{option.name}</b> {option.cost > 0 && <span className="chip">{plain(option.cost)} capital</span>}{' '}
                  {at === choice.fallback && <span className="small muted">taken if nobody answers</span>}
                  <span className="choice-text">{option.text}</span>
                  <span className="small effects">
                    {shownEffects(option.effects).length > 0
                      ? effectsText(scenario, option.effects)
                      : 'No effect on the numbers'}
                  </span>
                  {legal && !open && option.cost > own.capital && (
                    <span className="small bad">You have {plain(own.capital)} capital.</span>
                  )}
                </span>
              </label>
            );
          })}
        </fieldset>
      </div>
      {legal && (
        <div className="actions">
          <Act
            look="primary"
            why={picked < 0 ? 'Pick one of the answers first' : null}
            onAct={() => act({ kind: 'choose', option: picked })}
          >
            Decide
          </Act>
        </div>
      )}
    </>
  );
}
