import { useState } from 'react';
import { say } from '../../words/say.ts';

export interface Choosable {
  value: string;
  label: string;
}

interface Props {
  /** Whose place it is. */
  name: string;
  /** Empty without a place. */
  value: string;
  places: readonly Choosable[];
  onMove: (value: string) => void;
}

/**
 * Where somebody sits, to be changed. The places of a large class are hundreds, and so are its people: all are listed
 * only where a hand or the focus is.
 */
export function PlaceSelect({ name, value, places, onMove }: Props) {
  const [listed, setListed] = useState(false);
  const list = () => setListed(true);
  return (
    <select
      className="input"
      aria-label={say('people.placeOf', { name })}
      value={value}
      onPointerEnter={list}
      onPointerDown={list}
      onFocus={list}
      onBlur={() => setListed(false)}
      onChange={event => onMove(event.target.value)}
    >
      <option value="">{say('people.noSeat')}</option>
      {places
        .filter(place => listed || place.value === value)
        .map(place => (
          <option key={place.value} value={place.value}>
            {place.label}
          </option>
        ))}
    </select>
  );
}
