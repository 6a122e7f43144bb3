import type { ScenarioCard } from 'virtual:scenarios';
import type { PersonaId } from '../../bots/index.ts';
import { say } from '../../words/say.ts';
import { PartyMark } from '../kit/party.tsx';
import type { Choice } from './new-game-form.tsx';
import { CHARACTERS, characterLine, characterName, DIFFICULTIES } from './personas.ts';
import { randomSeed } from './seed.ts';

/** What a round takes somebody who reads everything once. */
const MINUTES_A_ROUND = 4;

interface Props {
  card: ScenarioCard;
  choice: Choice;
  onChange: (part: Partial<Choice>) => void;
}

/** Opponents, difficulty, length and seed: there for who wants them, out of the way for who does not. */
export function MoreChoices({ card, choice, onChange }: Props) {
  return (
    <details className="more">
      <summary>{say('home.more')}</summary>
      <div className="stack">
        <Opponents card={card} choice={choice} onChange={onChange} />
        <Picks
          legend={say('home.difficulty')}
          name="level"
          items={DIFFICULTIES.map(id => ({ id, name: say(`level.${id}`), line: say(`level.${id}.about`) }))}
          picked={choice.level}
          onPick={level => onChange({ level })}
        />
        <Picks
          legend={say('home.length')}
          name="length"
          items={card.lengths.map(each => ({
            ...each,
            line: say('home.minutes', { minutes: each.rounds * MINUTES_A_ROUND }),
          }))}
          picked={choice.length}
          onPick={length => onChange({ length })}
        />
        <div className="field">
          <label htmlFor="seed">{say('home.seed')}</label>
          <div className="row">
            <input
              id="seed"
              className="input seed"
              value={choice.seed}
              maxLength={60}
              autoComplete="off"
              spellCheck={false}
              aria-describedby="seed-help"
              onChange={event => onChange({ seed: event.target.value })}
            />
            <button type="button" className="btn small" onClick={() => onChange({ seed: randomSeed() })}>
              {say('home.seed.another')}
            </button>
          </div>
          <p id="seed-help" className="muted small">
            {say('home.seed.about')}
          </p>
        </div>
      </div>
    </details>
  );
}

function Opponents({ card, choice, onChange }: Props) {
  const rename = (at: number, persona: PersonaId) =>
    onChange({ personas: choice.personas.map((old, party) => (party === at ? persona : old)) });
  return (
    <div className="opponents">
      {card.parties.map((party, at) =>
        at === choice.seat ? null : (
          <label key={party.name} className="field">
            <span>
              <PartyMark party={party} size={12} /> {say('home.playedBy', { party: party.voice })}
            </span>
            <select
              className="input"
              value={choice.personas[at]}
              onChange={event => rename(at, event.target.value as PersonaId)}
            >
              {CHARACTERS.map(id => (
                <option key={id} value={id}>
                  {characterName(id)}
                </option>
              ))}
            </select>
            <small className="muted">{characterLine(choice.personas[at])}</small>
          </label>
        ),
      )}
    </div>
  );
}

interface PicksProps<T extends string> {
  legend: string;
  name: string;
  items: { id: T; name: string; line: string }[];
  picked: T;
  onPick: (id: T) => void;
}

function Picks<T extends string>({ legend, name, items, picked, onPick }: PicksProps<T>) {
  return (
    <fieldset className="home-set">
      <legend>{legend}</legend>
      <div className="picks">
        {items.map(item => (
          <label key={item.id} className="pick">
            <input type="radio" name={name} checked={item.id === picked} onChange={() => onPick(item.id)} />
            <span>
              <strong>{item.name}</strong>
              <small className="muted">{item.line}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
