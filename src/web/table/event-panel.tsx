import { useState } from 'react';
import type { Party } from '../../engine/types.ts';
import { effectsText, shownEffects } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { Rich } from '../kit/rich.tsx';
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
            <Rich
              id="event.with"
              values={{ party: scenario.parties[party].voice }}
              elements={{ who: () => <Who party={party} /> }}
            />
          </p>
        )}
        <fieldset className="choices">
          <legend className="visually-hidden">{say('event.choice')}</legend>
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
                  <b>{option.name}</b>{' '}
                  {option.cost > 0 && <span className="chip">{say('event.cost', { cost: option.cost })}</span>}{' '}
                  {at === choice.fallback && <span className="small muted">{say('event.fallback')}</span>}
                  <span className="choice-text">{option.text}</span>
                  <span className="small effects">
                    {shownEffects(option.effects).length > 0
                      ? effectsText(scenario, option.effects)
                      : say('event.noEffect')}
                  </span>
                  {legal && !open && option.cost > own.capital && (
                    <span className="small bad">{say('event.capital', { capital: own.capital })}</span>
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
            why={picked < 0 ? say('event.pick') : null}
            onAct={() => act({ kind: 'choose', option: picked })}
          >
            {say('event.decide')}
          </Act>
        </div>
      )}
    </>
  );
}
