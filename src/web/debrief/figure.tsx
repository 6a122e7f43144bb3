import * as Plot from '@observablehq/plot';
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { say } from '../../words/say.ts';

export interface Table {
  head: string[];
  rows: (string | number)[][];
}

interface FigureProps {
  /** Read out as the picture's name, with the takeaway as what it shows. */
  name: string;
  takeaway: string;
  /** The chart at a width in pixels, at least 280. */
  draw: (width: number) => Plot.PlotOptions;
  table: Table;
  legend?: ReactNode;
}

/** The widest a chart is drawn on a screen, the narrowest, and the width of an A4 page between its margins. */
const WIDEST = 1120;
const NARROWEST = 280;
const PAGE = 670;

/** A chart with what it comes to in a sentence above it and its figures in a table below. */
export function Figure({ name, takeaway, draw, table, legend }: FigureProps) {
  const id = useId();
  return (
    <figure className="chart" aria-labelledby={id}>
      <div className="chart-drawn">
        <p id={id} className="chart-takeaway">
          {takeaway}
        </p>
        {legend}
        <Picture name={`${name}. ${takeaway}`} draw={draw} />
      </div>
      <figcaption>
        <details>
          <summary>{say('debrief.figures', { name })}</summary>
          <DataTable name={name} table={table} />
        </details>
      </figcaption>
    </figure>
  );
}

interface PictureProps {
  name: string;
  draw: FigureProps['draw'];
  /** Its width on a printed page. */
  paper?: number;
  /** What lies over the drawing, at the drawing's width: links and the like, which an image cannot hold. */
  over?: (width: number) => ReactNode;
}

/** The drawing alone, made anew when the room for it changes. */
export function Picture({ name, draw, paper = PAGE, over }: PictureProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, paper);
  // Before the browser paints, so that a print begun by a change of width finds the new drawing.
  useLayoutEffect(() => {
    const { current } = place;
    if (!current || width === 0) return;
    const svg = Plot.plot({ ...STYLE, ...draw(width) });
    // Plot names its groups for readers that an image has none of.
    for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', name);
    current.replaceChildren(svg);
  }, [name, draw, width]);
  const drawing = <div ref={place} className="chart-picture" />;
  if (!over) return drawing;
  return (
    <div className="chart-frame">
      {drawing}
      {width > 0 && over(width)}
    </div>
  );
}

const STYLE: Plot.PlotOptions = {
  style: { background: 'none', color: '#22303a', fontFamily: 'inherit', fontSize: '12px', overflow: 'visible' },
};

const fitting = (width: number): number => Math.min(WIDEST, Math.max(NARROWEST, Math.floor(width)));

function useWidth(place: { current: HTMLElement | null }, paper: number): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!place.current) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry && !window.matchMedia('print').matches) setWidth(fitting(entry.contentRect.width));
    });
    watch.observe(place.current);
    const toPaper = () => flushSync(() => setWidth(paper));
    const back = () => setWidth(fitting(place.current?.clientWidth ?? PAGE));
    window.addEventListener('beforeprint', toPaper);
    window.addEventListener('afterprint', back);
    return () => {
      watch.disconnect();
      window.removeEventListener('beforeprint', toPaper);
      window.removeEventListener('afterprint', back);
    };
  }, [place, paper]);
  return width;
}

interface DataTableProps {
  name: string;
  table: Table;
  /** The row marked as the one that is asked about elsewhere, and how a row says that it is. */
  shown?: number | null;
  onShown?: (row: number | null) => void;
}

/** A table of figures; the first column names the rows. */
export function DataTable({ name, table, shown, onShown }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="x-scroll" tabIndex={0} aria-label={say('debrief.figures', { name })}>
      <table className="figures">
        <thead>
          <tr>
            {table.head.map(each => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first, ...cells], at) => (
            <tr
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a finished game never change
              key={at}
              {...(shown === at && { className: 'shown' })}
              {...(onShown && { onMouseEnter: () => onShown(at), onMouseLeave: () => onShown(null) })}
            >
              <th scope="row">
                {onShown ? (
                  <button type="button" className="row-name" onFocus={() => onShown(at)} onBlur={() => onShown(null)}>
                    {first}
                  </button>
                ) : (
                  first
                )}
              </th>
              {cells.map((cell, column) => (
                <td key={table.head[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
