import type { CellState, FarState } from '../../engine/cover.ts';
import type { CoverageDef } from '../../engine/scenario.ts';
import { coverSentence, type FigureLine, figureLines } from '../../words/coverage.ts';
import { say } from '../../words/say.ts';
import type { Cover, CoverShow } from '../board/cover.ts';
import { Sign, type SignName } from '../kit/sign.tsx';
import type { Choose, CoverChoice } from './cover-choice.ts';
import { LensChoice, TextChoice } from './cover-controls.tsx';

interface FiguresProps {
  coverage: CoverageDef;
  cover: Cover;
  choice: CoverChoice;
  choose: Choose;
}

const SHOWS: CoverShow[] = ['all', 0, 1, 2];

/** Shares before and after the draft, with their span; pressing one has the map mark what it counts. */
export function CoverFigures({ coverage, cover, choice, choose }: FiguresProps) {
  const lines = figureLines(coverage, cover.figures);
  const { names } = coverage;
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {coverSentence(coverage, cover.figures)}
      </p>
      <fieldset className="cover-figures">
        <legend className="visually-hidden">{say('cover.shown')}</legend>
        {lines.cover.map((line, i) => (
          <button
            key={line.name}
            type="button"
            className="cover-figure"
            aria-pressed={choice.show === SHOWS[i]}
            onClick={() => choose({ show: SHOWS[i] })}
          >
            <Figure {...line} />
          </button>
        ))}
        <button
          type="button"
          className="cover-figure pair"
          aria-pressed={choice.show === 'reach'}
          onClick={() => choose({ show: 'reach' })}
        >
          <span className="pair-name">
            {say('cover.reachable')}: {names.reach}
          </span>
          {lines.reach.map(line => (
            <span key={line.name}>
              <Figure {...line} />
            </span>
          ))}
        </button>
        <div className="cover-choices">
          <TextChoice drafted={choice.drafted} choose={choose} />
          <LensChoice coverage={coverage} lens={choice.lens} choose={choose} />
        </div>
      </fieldset>
      {choice.show === 'reach' ? <FarKey /> : <CellKey />}
    </>
  );
}

const SIGNS = ['triangle', 'square', 'circle'] as const satisfies SignName[];

function Figure({ name, value, span, shape }: FigureLine) {
  return (
    <>
      <span className="figure-name">
        {shape !== null && <Sign of={SIGNS[shape]} />} {name}
      </span>
      <b className={value.includes('→') ? 'num changed' : 'num'}>{value}</b>{' '}
      <span className="num figure-span">
        <span className="visually-hidden">{say('named.value', { name: say('cover.estimates'), value: '' })}</span>
        {span}
      </span>
    </>
  );
}

const CELL_STATES: readonly CellState[] = ['met', 'part', 'open'];
const FAR_STATES: readonly FarState[] = ['free', 'feared', 'both'];

function CellKey() {
  return (
    <p className="cover-key" aria-hidden="true">
      {CELL_STATES.map(state => (
        <span key={state}>
          <i className={state} /> {say(`cover.cell.${state}`)}
        </span>
      ))}
    </p>
  );
}

function FarKey() {
  return (
    <p className="cover-key" aria-hidden="true">
      {FAR_STATES.map(state => (
        <span key={state}>
          <i className={`line ${state}`} /> {say(`cover.far.${state}`)}
        </span>
      ))}
    </p>
  );
}
