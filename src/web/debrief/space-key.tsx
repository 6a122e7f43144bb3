import { say } from '../../words/say.ts';
import { INK } from './marks.tsx';
import { FAIR_SYMBOLS, type SpaceMarks } from './space-chart.ts';

const PATHS: Record<(typeof FAIR_SYMBOLS)[number], string> = {
  square: 'M3 3h10v10H3Z',
  triangle: 'M8 2.5 14 13H2Z',
  diamond: 'M8 1.5 12.5 8 8 14.5 3.5 8Z',
};

/** Drawings of the fair points, in the order of FAIR_SYMBOLS. */
export const FAIR_PATHS = FAIR_SYMBOLS.map(symbol => PATHS[symbol]);

/** Dots of the frontier, as a key shows them. */
export function FrontierSign() {
  return (
    <Sign>
      <circle cx="4" cy="10" r="2" fill="#1558b0" />
      <circle cx="8" cy="7" r="2" fill="#1558b0" />
      <circle cx="13" cy="5" r="2" fill="#1558b0" />
    </Sign>
  );
}

/** What the marks of the pictures mean. */
export function SpaceKey({ marks }: { marks: SpaceMarks }) {
  return (
    <ul className="chart-key">
      <li>
        <i className="space-shade" /> {say('debrief.space.shade')}
      </li>
      <li>
        <FrontierSign />
        {say('debrief.space.frontier')}
      </li>
      {marks.fair.map((place, k) => (
        <li key={place.name}>
          <Sign>
            <path d={FAIR_PATHS[k % FAIR_PATHS.length]!} fill="#f0b429" stroke={INK} />
          </Sign>
          {place.name}
        </li>
      ))}
      {marks.offers.length > 0 && (
        <li>
          <Sign>
            <circle cx="8" cy="8" r="6" fill="#fffdf8" stroke={INK} />
            <text x="8" y="11.5" textAnchor="middle" fontSize="10" fontWeight="600" fill={INK}>
              1
            </text>
          </Sign>
          {say('debrief.space.offers')}
        </li>
      )}
      {marks.deal && (
        <li>
          <Sign>
            <path d="M8 1l2 5h5l-4 3.4L12.5 15 8 11.7 3.5 15 5 9.4 1 6h5Z" fill="#a03a20" />
          </Sign>
          {marks.deal.name}
        </li>
      )}
      <li>
        <Sign>
          <path d="M3 3 13 13M13 3 3 13" stroke="#a03a20" strokeWidth="2.5" />
        </Sign>
        {marks.none.name}
      </li>
    </ul>
  );
}

export function Sign({ children }: { children: React.ReactNode }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  );
}
