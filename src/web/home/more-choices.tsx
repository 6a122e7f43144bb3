import type { ScenarioCard } from 'virtual:scenarios';
import type { PersonaId } from '../../bots/index.ts';
import { PartyMark } from '../kit/party.tsx';
import type { Choice } from './new-game-form.tsx';
import { CHARACTERS, DIFFICULTIES } from './personas.ts';
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
      <summary>Opponents, difficulty, length, seed</summary>
      <div className="stack">
        <Opponents card={card} choice={choice} onChange={onChange} />
        <Picks
          legend="Difficulty"
          name="level"
          items={DIFFICULTIES}
          picked={choice.level}
          onPick={level => onChange({ level })}
        />
        <Picks
          legend="Length"
          name="length"
          items={card.lengths.map(each => ({
            ...each,
            line: `about ${each.rounds * MINUTES_A_ROUND} minutes`,
          }))}
          picked={choice.length}
          onPick={length => onChange({ length })}
        />
        <div className="field">
          <label htmlFor="seed">Seed</label>
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
              Another
            </button>
          </div>
          <p id="seed-help" className="muted small">
            The deal of briefs and the order of events come from it: the same seed is the same game.
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
              <PartyMark party={party} size={12} /> {party.voice} is played by
            </span>
            <select
              className="input"
              value={choice.personas[at]}
              onChange={event => rename(at, event.target.value as PersonaId)}
            >
              {CHARACTERS.map(each => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
            <small className="muted">{CHARACTERS.find(each => each.id === choice.personas[at])?.line}</small>
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
