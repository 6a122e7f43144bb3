import questions from '../../../assets/coverage/questions.json';
import {
  LENS_NAMES,
  pathOf,
  type Question,
  type QuestionRow,
  sharesOf,
  storyOf,
  type Tables,
} from '../../engine/cover.ts';
import type { CoverageDef } from '../../engine/scenario.ts';
import { outcomeText } from '../../words/cover-clock.ts';
import { placeName } from '../../words/cover-places.ts';
import { caseName, questionAnswer, questionAsk, questionTitle, rowName } from '../../words/cover-questions.ts';
import { spanText, wholePercent } from '../../words/coverage.ts';
import { say } from '../../words/say.ts';
import type { TableSets } from '../board/cover.ts';
import type { Choose, CoverChoice } from './cover-choice.ts';
import { LensChoice } from './cover-controls.tsx';
import { BarKey, endOf, TimeBar } from './cover-times.tsx';

export const QUESTIONS = questions as unknown as Question[];

interface QuestionsProps {
  coverage: CoverageDef;
  tables: Tables;
  sets: TableSets;
  choice: CoverChoice;
  choose: Choose;
}

/** A question opened at its last case, where its answer shows. */
export function askedAt(index: number, take: number): Partial<CoverChoice> {
  const { cases, show } = QUESTIONS[index];
  return { part: 'questions', question: index, case: cases.length - 1, filmed: show !== 'reach', take: take + 1 };
}

/** Four questions, each with configurations side by side: on the map, in shares and in seconds. */
export function CoverQuestions({ coverage, tables, sets, choice, choose }: QuestionsProps) {
  const question = QUESTIONS[choice.question];
  const { id, show } = question;
  return (
    <div className="cover-questions">
      <div className="cover-pick">
        <div className="cover-choices">
          <fieldset className="cover-chips">
            <legend className="visually-hidden">{say('cover.part.questions')}</legend>
            {QUESTIONS.map((each, index) => (
              <button
                key={each.id}
                type="button"
                className="chip"
                aria-pressed={each.id === id}
                aria-label={questionAsk(each)}
                onClick={() => choose(askedAt(index, choice.take))}
              >
                {questionTitle(each)}
              </button>
            ))}
          </fieldset>
          <span className="cover-aside">
            {show === 'reach' && choice.filmed && (
              <button type="button" className="chip" onClick={() => choose({ filmed: false })}>
                {say('cover.allPaths')}
              </button>
            )}
            <button type="button" className="chip play" onClick={() => choose({ filmed: true, take: choice.take + 1 })}>
              <span aria-hidden="true">▶ </span>
              {say('cover.play')}
            </button>
            <LensChoice coverage={coverage} lens={choice.lens} choose={choose} />
          </span>
        </div>
        <p>
          <b>{questionAsk(question)}</b> {questionAnswer(question)}
        </p>
      </div>
      <CaseTable {...{ coverage, tables, sets, question, choice, choose }} />
    </div>
  );
}

/** Case by case: every share with its span over the estimates, and the clock of one launch; pressing one puts it on the map. */
function CaseTable({ coverage, tables, sets, question, choice, choose }: QuestionsProps & { question: Question }) {
  const { cases, rows, from, to, reckoning } = question;
  const stories = cases.map(({ config }) => storyOf(tables, choice.lens, config, pathOf(tables, question), reckoning));
  const until = endOf(stories);
  const shares = rows.map(row => shareTexts(tables, sets, question, row));
  return (
    <figure className="cover-story">
      <table className="cover-shares">
        <caption className="visually-hidden">{say('cover.sharesCaption')}</caption>
        <thead>
          <tr>
            <td />
            {rows.map(row => (
              <th key={rowName(row)} scope="col">
                {rowName(row)}
              </th>
            ))}
            <th scope="col">
              {placeName(from)} – {placeName(to)}
            </th>
          </tr>
        </thead>
        <tbody aria-live="polite">
          {cases.map((each, k) => (
            <tr key={each.id} className={k === choice.case ? 'shown' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="chip"
                  aria-pressed={k === choice.case}
                  onClick={() => choose({ case: k, take: choice.take + 1 })}
                >
                  {caseName(each)}
                </button>
              </th>
              {rows.map((row, i) => (
                <td key={rowName(row)} className="num">
                  <b>{shares[i][k].share}</b> <span className="figure-span">{shares[i][k].span}</span>
                </td>
              ))}
              <td className="cover-clock">
                <TimeBar story={stories[k]} until={until} />
                {outcomeText(coverage, stories[k])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <BarKey until={until}>{say('cover.sharesCaption')}.</BarKey>
    </figure>
  );
}

interface ShareText {
  share: string;
  span: string;
}

/** A row's share for each case, and its span over the estimates. */
function shareTexts(tables: Tables, sets: TableSets, { cases }: Question, row: QuestionRow): ShareText[] {
  const all = LENS_NAMES.flatMap(lens => sets[lens] ?? []).map(each => sharesOf(each, cases, row));
  return sharesOf(tables, cases, row).map((share, k) => ({
    share: `${wholePercent(share)} %`,
    span: spanText(all.map(shares => shares[k])),
  }));
}
