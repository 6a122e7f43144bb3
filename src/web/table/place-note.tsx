import { say } from '../../words/say.ts';
import { useTable } from './context.ts';
import { Sources } from './news-page.tsx';

/** What the map says about the place pointed at. */
export function PlaceNote({ id }: { id: string }) {
  const { scenario } = useTable();
  const place = scenario.map?.places.find(each => each.id === id);
  if (!place) return null;
  const owner = place.owner === null ? undefined : scenario.parties[place.owner];
  return (
    <aside className="place-note" aria-live="polite">
      <b>{place.name}</b>
      {owner && <span className="muted"> · {owner.short}</span>}
      {place.rangeKm !== null && <span className="muted"> · {say('place.reach', { km: String(place.rangeKm) })}</span>}
      <p className="small">{place.text}</p>
      <Sources ids={place.sources} />
    </aside>
  );
}
