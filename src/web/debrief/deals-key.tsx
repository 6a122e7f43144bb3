/** The key of what every chart of all deals shows. */
import { say } from '../../words/say.ts';
import { type DealsMarks, FAIR_SYMBOLS, type Place } from './deals-chart.ts';
import { GREY, INK } from './marks.tsx';

const PATHS: Record<(typeof FAIR_SYMBOLS)[number], string> = {
  square: 'M3 3h10v10H3Z',
  triangle: 'M8 2.5 14 13H2Z',
  diamond: 'M8 1.5 12.5 8 8 14.5 3.5 8Z',
};

/** Around the entries of a chart's own marks. */
export function DealsKey({ marks, children }: { marks: DealsMarks; children: React.ReactNode }) {
  return (
    <ul className="chart-key">
      {children}
      <Entry name={marks.none.name}>
        <path d="M3 3 13 13M13 3 3 13" stroke={GREY} strokeWidth="3" />
      </Entry>
      {marks.fair.map(({ name }: Place, k) => (
        <Entry key={name} name={name}>
          <path d={PATHS[FAIR_SYMBOLS[k % 3]!]} fill="#f0b429" stroke={INK} />
        </Entry>
      ))}
      <Entry name={say('deals.frontier')}>
        <circle cx="4" cy="10" r="2" fill="#1558b0" />
        <circle cx="8" cy="7" r="2" fill="#1558b0" />
        <circle cx="13" cy="5" r="2" fill="#1558b0" />
      </Entry>
      <li>
        <i className="space-shade" /> {say('deals.shade')}
      </li>
    </ul>
  );
}

/** A mark as it is drawn, and what it means. */
export function Entry({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <li>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        {children}
      </svg>
      {name}
    </li>
  );
}
