import { useState } from 'react';
import type { CoverageDef } from '../../engine/scenario.ts';
import {
  CELL_STATES,
  type CellState,
  cellText,
  coverSentence,
  type FigureLine,
  figureLines,
} from '../../words/coverage.ts';
import { type Cover, LENSES, type Lens } from '../board/cover.ts';
import { Dialog } from '../kit/dialog.tsx';
import './cover.css';

export interface CoverChoice {
  lens: Lens;
  /** The map shows the draft rather than things as they stand. */
  drafted: boolean;
  cell: number | null;
}

interface PanelProps {
  coverage: CoverageDef;
  /** Null while the tables are on their way. */
  cover: Cover | null;
  failed: boolean;
  choice: CoverChoice;
  choose(change: Partial<CoverChoice>): void;
}

/** The caption of the coverage layer: the same in figures and words, and what the picture leaves out one click away. */
export function CoverPanel({ coverage, cover, failed, choice, choose }: PanelProps) {
  const [limits, setLimits] = useState(false);
  return (
    <section className="cover-panel" aria-label="Cover">
      <p className="cover-head">
        <b>Cover on paper</b> · a teaching model{' '}
        <button type="button" className="link" onClick={() => setLimits(true)}>
          What it leaves out
        </button>
      </p>
      {failed && <p className="small">The tables of the model did not load.</p>}
      {!cover && !failed && <p className="small muted">Reckoning…</p>}
      {cover && (
        <>
          <Figures coverage={coverage} cover={cover} />
          <Choices coverage={coverage} choice={choice} choose={choose} />
        </>
      )}
      <Dialog title="What the picture leaves out" isOpen={limits} onClose={() => setLimits(false)}>
        <p>{coverage.horizon} Nothing in the game's scores depends on it.</p>
        <ul>
          {coverage.limits.map(text => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Dialog>
    </section>
  );
}

function Figures({ coverage, cover }: { coverage: CoverageDef; cover: Cover }) {
  const lines = figureLines(coverage, cover.figures);
  const { names } = coverage;
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {coverSentence(coverage, cover.figures)}
      </p>
      <table className="cover-figures">
        <thead>
          <tr>
            <th scope="col">Defended: {names.people}</th>
            <th scope="col">this draft</th>
            <th scope="col">estimates</th>
          </tr>
        </thead>
        <Lines lines={lines.cover} />
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              Reachable on paper: {names.reach}
            </th>
          </tr>
        </tbody>
        <Lines lines={lines.reach} />
      </table>
    </>
  );
}

const SIGNS = ['▲', '■', '●'] as const;

function Lines({ lines }: { lines: FigureLine[] }) {
  return (
    <tbody>
      {lines.map(({ name, value, span, shape }) => (
        <tr key={name}>
          <th scope="row">
            {shape !== null && <span aria-hidden="true">{SIGNS[shape]} </span>}
            {name}
          </th>
          <td className={value.includes('→') ? 'num changed' : 'num'}>{value}</td>
          <td className="num muted">{span}</td>
        </tr>
      ))}
    </tbody>
  );
}

type ChoiceProps = Pick<PanelProps, 'coverage' | 'choice' | 'choose'>;

function Choices({ coverage, choice, choose }: ChoiceProps) {
  return (
    <div className="cover-choices">
      <fieldset>
        <legend className="visually-hidden">Which text the map shows</legend>
        {[false, true].map(drafted => (
          <button
            key={String(drafted)}
            type="button"
            className="chip"
            aria-pressed={choice.drafted === drafted}
            onClick={() => choose({ drafted })}
          >
            {drafted ? 'Draft' : 'Now'}
          </button>
        ))}
      </fieldset>
      <label>
        <span className="visually-hidden">Whose estimate</span>
        <select value={choice.lens} onChange={event => choose({ lens: event.target.value as Lens })}>
          {LENSES.map(lens => (
            <option key={lens} value={lens}>
              {coverage.names.lenses[lens]}
            </option>
          ))}
        </select>
      </label>
      <p className="cover-key" aria-hidden="true">
        {(Object.keys(CELL_STATES) as CellState[]).map(state => (
          <span key={state}>
            <i className={state} /> {CELL_STATES[state]}
          </span>
        ))}
      </p>
    </div>
  );
}

/** One place with its seconds, chosen here or pointed at on the map. */
export function CellNote({ cover, choice, choose }: { cover: Cover } & Pick<PanelProps, 'choice' | 'choose'>) {
  const cell = cover.marks.some(mark => mark.cell === choice.cell) ? choice.cell : null;
  return (
    <section className="cover-cell" aria-label="Cover of one place">
      <label>
        <span className="visually-hidden">One place, with its seconds</span>
        <select value={cell ?? ''} onChange={event => choose({ cell: Number(event.target.value) })}>
          <option value="" disabled>
            Point at a mark, or choose a place, for its seconds
          </option>
          {cover.marks.map(({ cell: at, name, now, then }) => (
            <option key={at} value={at}>
              {cellText(name, now, then)}
            </option>
          ))}
        </select>
      </label>
      {cell !== null && (
        <ul aria-live="polite">
          {cover.clocks(cell, choice.drafted).map(words => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
