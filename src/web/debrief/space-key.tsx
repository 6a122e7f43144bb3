import { say } from '../../words/say.ts';
import { DealsKey, Entry } from './deals-key.tsx';
import { INK } from './marks.tsx';
import type { SpaceMarks } from './space-chart.ts';

/** What the marks of the pictures mean. */
export function SpaceKey({ marks }: { marks: SpaceMarks }) {
  return (
    <DealsKey marks={marks}>
      {marks.deal && (
        <Entry name={marks.deal.name}>
          <path d="M8 1l2 5h5l-4 3.4L12.5 15 8 11.7 3.5 15 5 9.4 1 6h5Z" fill="#a03a20" />
        </Entry>
      )}
      {marks.offers.length > 0 && (
        <Entry name={say('debrief.space.offers')}>
          <circle cx="8" cy="8" r="6" fill="#fffdf8" stroke={INK} />
          <text x="8" y="11.5" textAnchor="middle" fontSize="10" fontWeight="600" fill={INK}>
            1
          </text>
        </Entry>
      )}
    </DealsKey>
  );
}
