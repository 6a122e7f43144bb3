import { useState } from 'react';
import { csvOf, type Debrief, movesTable, roundsTable, seatsTable } from '../../analysis/debrief/index.ts';
import type { BranchResult } from '../../simulate/branch.ts';
import { say } from '../../words/say.ts';
import type { Finished } from '../finished.ts';
import { download, fileStem } from '../storage/files.ts';
import type { Explored } from './use-space.ts';

interface Props {
  finished: Finished;
  debrief: Debrief;
  branches: BranchResult[];
  /** All deals as last looked at; null until they were. */
  explored: Explored | null;
}

/** What can be taken away: tables for a spreadsheet, everything as JSON, a report on paper. */
export function Exports({ finished, debrief, branches, explored }: Props) {
  const [tables, setTables] = useState(false);
  const { game, record, steps } = finished;
  const name = fileStem(record);
  const csv = (what: string, text: string) => download(`${name}-${what}.csv`, 'text/csv', text);
  const json = () => {
    const { scenario, length, seed, seats, result } = record;
    const all = {
      scenario,
      length,
      seed,
      seats,
      result,
      ...debrief,
      branches,
      space: explored && withoutPictures(explored),
    };
    download(`${name}-debrief.json`, 'application/json', `${JSON.stringify(all, null, 1)}\n`);
  };
  return (
    <section className="debrief-exports no-print" aria-label={say('debrief.exports')}>
      <button type="button" className="btn" onClick={() => csv('rounds', csvOf(roundsTable(game, debrief)))}>
        {say('debrief.exports.rounds')}
      </button>
      <button type="button" className="btn" onClick={() => csv('moves', csvOf(movesTable(game, steps)))}>
        {say('debrief.exports.moves')}
      </button>
      <button type="button" className="btn" onClick={() => csv('seats', csvOf(seatsTable(game, steps, debrief)))}>
        {say('debrief.exports.seats')}
      </button>
      <button type="button" className="btn" onClick={json}>
        {say('debrief.exports.json')}
      </button>
      <button type="button" className="btn primary" onClick={() => printReport(tables)}>
        {say('debrief.exports.print')}
      </button>
      <label className="row small">
        <input type="checkbox" checked={tables} onChange={event => setTables(event.target.checked)} />
        <span>{say('debrief.exports.tables')}</span>
      </label>
    </section>
  );
}

/** The pictures are counts of cells, of use to nothing but the drawing. */
function withoutPictures({ space, left }: Explored) {
  const { pictures: _, ...figures } = space;
  return { ...figures, left };
}

/** Paper cannot be clicked: with tables, what is folded is opened for the print and folded again. */
function printReport(tables: boolean): void {
  const folded = tables ? [...document.querySelectorAll<HTMLDetailsElement>('.debrief details:not([open])')] : [];
  for (const each of folded) each.open = true;
  window.addEventListener(
    'afterprint',
    () => {
      for (const each of folded) each.open = false;
    },
    { once: true },
  );
  window.print();
}
