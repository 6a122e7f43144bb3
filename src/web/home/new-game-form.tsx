import type { ScenarioCard } from 'virtual:scenarios';
import { lazy, Suspense, useState } from 'react';
import type { Level, PersonaId } from '../../bots/index.ts';
import { say } from '../../words/say.ts';
import { PartyMark } from '../kit/party.tsx';
import { go } from '../route.ts';
import { MoreChoices } from './more-choices.tsx';
import { defaultPersona } from './personas.ts';
import { randomSeed } from './seed.ts';

const Background = lazy(() => import('./background.tsx').then(module => ({ default: module.Background })));

export interface Choice {
  seat: number;
  personas: PersonaId[];
  level: Level;
  length: string;
  seed: string;
}

const firstChoice = (card: ScenarioCard): Choice => ({
  seat: 0,
  personas: card.parties.map((_, party) => defaultPersona(party)),
  level: 'normal',
  length: card.lengths[0].id,
  seed: randomSeed(),
});

/** Everything has a default: a seat and Start are two clicks. */
export function NewGameForm({ card }: { card: ScenarioCard }) {
  const [choice, setChoice] = useState(() => firstChoice(card));
  const [starting, setStarting] = useState(false);
  const [reading, setReading] = useState(false);
  const change = (part: Partial<Choice>) => setChoice(now => ({ ...now, ...part }));

  const start = async (tutorial: boolean) => {
    setStarting(true);
    const { createGame } = await import('../games.ts');
    const seats = card.parties.map((_, party) =>
      party === choice.seat
        ? { kind: 'human' as const }
        : { kind: 'scripted' as const, persona: choice.personas[party], level: choice.level },
    );
    const { length } = choice;
    const seed = choice.seed.trim() || randomSeed();
    const game = await createGame({ scenario: card.id, length, seed, seats });
    go({ at: 'table', game, tutorial });
  };

  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        void start(false);
      }}
    >
      <div>
        <h2 id="new-game">{card.title}</h2>
        <p className="home-summary">
          {card.summary}{' '}
          <button type="button" className="link" onClick={() => setReading(true)}>
            {say('home.readBackground')}
          </button>
          {card.history && (
            <>
              {' · '}
              <button type="button" className="link" onClick={() => go({ at: 'watch', from: { history: card.id } })}>
                {say('home.watchHistory')}
              </button>
            </>
          )}
        </p>
      </div>
      <SeatChoice card={card} seat={choice.seat} onSeat={seat => change({ seat })} />
      <div className="home-start">
        <button type="submit" className="btn primary big" disabled={starting}>
          {starting ? say('home.opening') : say('home.start', { party: card.parties[choice.seat].short })}
        </button>
        <button type="button" className="btn big" disabled={starting} onClick={() => void start(true)}>
          {say('home.startTutorial')}
        </button>
        <p className="muted small">{summaryOf(card, choice)}</p>
      </div>
      <MoreChoices card={card} choice={choice} onChange={change} />
      <Suspense fallback={null}>
        {reading && <Background scenario={card.id} onClose={() => setReading(false)} />}
      </Suspense>
    </form>
  );
}

function summaryOf(card: ScenarioCard, choice: Choice): string {
  const length = card.lengths.find(each => each.id === choice.length);
  return [length?.name, say(`level.${choice.level}.opponents`), say('home.private')].filter(Boolean).join(' · ');
}

interface SeatChoiceProps {
  card: ScenarioCard;
  seat: number;
  onSeat: (seat: number) => void;
}

function SeatChoice({ card, seat, onSeat }: SeatChoiceProps) {
  return (
    <fieldset className="home-set">
      <legend>{say('home.delegation')}</legend>
      <div className="seats">
        {card.parties.map((party, at) => (
          <label key={party.name} className="seat" style={{ borderTopColor: party.colour }}>
            <input type="radio" name="seat" checked={at === seat} onChange={() => onSeat(at)} />
            <span className="seat-name">
              <PartyMark party={party} size={16} /> {party.name}
            </span>
            <span className="seat-wants">{party.wants}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
