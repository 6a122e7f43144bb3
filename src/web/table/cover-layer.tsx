import { memo, useCallback, useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import {
  type Configuration,
  type CoverSubject,
  hardestLaunch,
  pathOf,
  subjectOf,
  type Tables,
} from '../../engine/cover.ts';
import type { Game } from '../../engine/index.ts';
import type { CoverageDef } from '../../engine/scenario.ts';
import type { Package, Public } from '../../engine/types.ts';
import type { CoverLayer as Layer } from '../board/model.ts';
import { Dialog } from '../kit/dialog.tsx';
import './cover.css';
import { say } from '../../words/say.ts';
import { type Choose, type CoverChoice, type CoverPart, FIRST_CHOICE } from './cover-choice.ts';
import { CoverFigures } from './cover-figures.tsx';
import { CoverFlight } from './cover-flight.tsx';
import { askedAt, CoverQuestions, QUESTIONS } from './cover-questions.tsx';
import { CoverTwin } from './cover-twin.tsx';
import { useCoverTables } from './use-cover.ts';
import { type CoverPicture, useCoverPicture } from './use-cover-picture.ts';

interface LayerProps {
  game: Game;
  pub: Public;
  /** The draft's. */
  options: Package;
  coverage: CoverageDef;
  /** A cell that was pressed on the map; another object each time. */
  pressed: { cell: number } | null;
  onShown(layer: Layer | null): void;
  /** Where the same is said for those who do not look. */
  twin: HTMLElement | null;
}

/** The caption of the coverage layer: the same in figures and words, and what the picture leaves out one click away. */
export const CoverLayer = memo(function CoverLayer(props: LayerProps) {
  const { game, pub, options, coverage, pressed, onShown, twin } = props;
  const [choice, setChoice] = useState<CoverChoice>(FIRST_CHOICE);
  const choose = useCallback<Choose>(change => setChoice(old => ({ ...old, ...change })), []);
  const { sets, failed } = useCoverTables();
  const subject = useMemo(() => subjectOf(game, pub, options), [game, pub, options]);
  if (subject === null) throw new Error('the coverage layer needs a coverage section');
  const tables = sets[choice.lens];
  const asked = useMemo(
    () => (choice.part === 'questions' && tables ? questionPicture(coverage, tables, choice) : null),
    [coverage, tables, choice],
  );
  const picture = useCoverPicture(asked?.subject ?? subject, sets, asked?.choice ?? choice, onShown);
  const shown = choice.drafted ? subject.then : subject.now;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a press chooses once; later changes of the text do not choose again
  useEffect(() => {
    if (!pressed || !picture) return;
    const path = { ...pressed, kind: 'cell', launch: hardestLaunch(picture.tables, shown, pressed.cell) } as const;
    setChoice(old => ({ ...old, part: 'flight', filmed: true, path, reckoning: 'track', take: old.take + 1 }));
  }, [pressed]);
  const open = (part: CoverPart): void =>
    choose(
      part === 'questions'
        ? askedAt(choice.question, choice.take)
        : { part, filmed: true, ...(part === 'flight' && picture ? firstPath(picture, shown, choice) : {}) },
    );
  return (
    <section className="cover-panel" aria-label={say('cover.title')}>
      <Head coverage={coverage} part={choice.part} open={open} />
      {failed && <p className="small">{say('cover.failed')}</p>}
      {!picture && !failed && <p className="small muted">{say('cover.waiting')}</p>}
      {picture && choice.part === 'figures' && (
        <CoverFigures coverage={coverage} cover={picture.cover} choice={choice} choose={choose} />
      )}
      {picture?.stories && choice.part === 'flight' && (
        <CoverFlight
          coverage={coverage}
          tables={picture.tables}
          stories={picture.stories}
          choice={choice}
          choose={choose}
        />
      )}
      {picture && choice.part === 'questions' && (
        <CoverQuestions {...{ coverage, tables: picture.tables, sets, choice, choose }} />
      )}
      {twin &&
        picture &&
        createPortal(
          <CoverTwin coverage={coverage} picture={picture} drafted={asked !== null || choice.drafted} />,
          twin,
        )}
    </section>
  );
});

/** What the map shows of a question: its first case against the one chosen, and the launch it speaks of. */
function questionPicture(coverage: CoverageDef, tables: Tables, choice: CoverChoice) {
  const { cases, show, reckoning, ...question } = QUESTIONS[choice.question];
  const subject: CoverSubject = { coverage, now: cases[0].config, then: cases[choice.case].config };
  return { subject, choice: { ...choice, drafted: true, show, reckoning, path: pathOf(tables, question) } };
}

/** What to begin with when no path is chosen: the largest place under the shortest range, or a far path within reach. */
function firstPath({ cover, tables }: CoverPicture, shown: Configuration, choice: CoverChoice): Partial<CoverChoice> {
  const { marks, far } = cover;
  const take = choice.take + 1;
  const reached = far.find(each => (choice.drafted ? each.then : each.now) !== 'free') ?? far[0];
  if (reached) {
    const { field, target } = reached;
    return { path: { kind: 'icbm', field, target }, reckoning: 'feared', take };
  }
  if (choice.path.kind !== 'cell' || choice.path.cell >= 0 || marks.length === 0) return {};
  const { cell } = marks.reduce((a, b) => (b.shape < a.shape || (b.shape === a.shape && b.weight > a.weight) ? b : a));
  return { path: { kind: 'cell', cell, launch: hardestLaunch(tables, shown, cell) }, take };
}

interface HeadProps {
  coverage: CoverageDef;
  part: CoverPart;
  open(part: CoverPart): void;
}

const PARTS: CoverPart[] = ['figures', 'flight', 'questions'];

function Head({ coverage, part, open }: HeadProps) {
  const [limits, setLimits] = useState(false);
  return (
    <div className="cover-head">
      <p>
        <b>{say('cover.title')}</b> · {say('cover.caveat')} ·{' '}
        <button type="button" className="link" onClick={() => setLimits(true)}>
          {say('cover.limits')}
        </button>
      </p>
      <fieldset>
        <legend className="visually-hidden">{say('cover.part')}</legend>
        {PARTS.map(each => (
          <button key={each} type="button" className="chip" aria-pressed={part === each} onClick={() => open(each)}>
            {say(`cover.part.${each}`)}
          </button>
        ))}
      </fieldset>
      <Dialog title={say('cover.limits.title')} isOpen={limits} onClose={() => setLimits(false)}>
        <p>
          {coverage.horizon} {say('cover.unscored')}
        </p>
        <ul>
          {coverage.limits.map(text => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Dialog>
    </div>
  );
}
