import { useEffect, useState } from 'react';
import { say } from '../../words/say.ts';
import { go } from '../route.ts';
import { type KeptSeat, ownSeats } from '../storage/seats.ts';

/** The way back to seats taken in this browser that the server still knows; nothing where there are none. */
export function ClassSeats() {
  const [seats, setSeats] = useState<readonly KeptSeat[]>([]);
  useEffect(() => void ownSeats(null).then(setSeats), []);
  if (seats.length === 0) return null;
  return (
    <section className="home-saved stack" aria-labelledby="class-seats">
      <h2 id="class-seats">{say('home.seats')}</h2>
      <ul className="saved-list">
        {seats.map(({ person, name, title }) => (
          <li key={person}>
            <button type="button" className="btn" onClick={() => go({ at: 'class', screen: 'seat', id: person })}>
              {say('home.seat', { title, name })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
