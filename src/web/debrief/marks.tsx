/** How a delegation is drawn in charts: colour, shape and dash, so that none is needed alone. */
import type * as Plot from '@observablehq/plot';
import type { PartyDef, Scenario } from '../../engine/scenario.ts';
import { plain } from '../../words/index.ts';
import { PartyMark } from '../kit/party.tsx';

const DASHES = ['none', '7 3', '2 3', '9 3 2 3', '4 2'];

export const INK = '#22303a';
export const GREY = '#6b7780';
export const PALE = '#cfc9bb';
export const LOUD = '#a03a20';
export const QUIET = '#9fc3bd';

export const dashOf = (party: number): string => DASHES[party % DASHES.length]!;

/** Options of a colour and a symbol scale over the parties' short names. */
export const partyScales = ({ parties }: Scenario) => ({
  color: { domain: parties.map(party => party.short), range: parties.map(party => party.colour) },
  symbol: { domain: parties.map(party => party.short), range: parties.map(party => party.shape) },
});

/** An axis of whole points around the values, with `most` steps or fewer: between two points it has nothing to say. */
export function wholeAxis(values: readonly number[], most: number): Plot.ScaleOptions {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = [1, 2, 5, 10, 20, 50].find(each => (high - low) / each <= most) ?? 100;
  const first = Math.floor(low / step);
  const ticks = Array.from({ length: Math.max(1, Math.ceil(high / step) - first) + 1 }, (_, k) => (first + k) * step);
  return { domain: [ticks[0]!, ticks.at(-1)!], ticks, tickFormat: plain, grid: true };
}

/** A long name over lines of about `most` characters, broken at its spaces. */
export function wrapped(name: string, most: number): string {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join('\n');
}

/** The key of a chart with a line a party; `also` adds what else is drawn. */
export function PartyKey({ parties, also = [] }: { parties: PartyDef[]; also?: { name: string; line: string }[] }) {
  return (
    <ul className="chart-key">
      {parties.map((party, at) => (
        <li key={party.id}>
          <svg width="34" height="12" aria-hidden="true">
            <line x1="0" x2="34" y1="6" y2="6" stroke={party.colour} strokeWidth="2.5" strokeDasharray={dashOf(at)} />
          </svg>
          <PartyMark party={party} size={11} /> {party.short}
        </li>
      ))}
      {also.map(({ name, line }) => (
        <li key={name}>
          <svg width="34" height="12" aria-hidden="true">
            <line x1="0" x2="34" y1="6" y2="6" stroke={line} strokeWidth="5" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
