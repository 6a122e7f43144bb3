/** `cover`: whom the draft would defend, what it could reach on paper, and the clock of one missile. */
import type { LensName, Tables } from '../../coverage/index.ts';
import { nearest } from '../../coverage/nearest.ts';
import {
  type Configuration,
  type CoverSubject,
  compareCells,
  compareFar,
  figuresOf,
  LENS_NAMES,
  type PathId,
  type PathStory,
  type Reckoning,
  storyOf,
  subjectOf,
} from '../../engine/cover.ts';
import { err, ok, type Result, standingText } from '../../engine/index.ts';
import { clockSteps, lensesText, secondText, storyText } from '../../words/cover-clock.ts';
import { placeName } from '../../words/cover-places.ts';
import { cellText, coverLines, farLines } from '../../words/coverage.ts';
import { say } from '../../words/say.ts';
import { tablesFor } from '../coverage-tables.ts';
import { folded } from '../names.ts';
import type { Seats } from './seats.ts';
import { next, nothingLeft, took, type Words } from './words.ts';

/** What a `cover …` line asks for. */
interface Question {
  /** The standing text alone, rather than the draft against it. */
  working: boolean;
  lens: LensName;
  path: { from: string; to: string; reckoning: Reckoning } | null;
}

const USAGE = 'cover [working] [from PLACE to PLACE [feared]] [lens sceptic|base|official]';

/** The text to show; a scenario without a coverage section has none. */
export function coverCommand(seats: Seats, words: Words): Result<string, string> {
  const { game, state, draft } = seats;
  const asked = readQuestion(words);
  if (!asked.ok) return asked;
  const { working, path, lens } = asked.value;
  const pub = state.public;
  const subject = subjectOf(game, pub, working ? standingText(pub) : draft.options);
  if (subject === null) return err(say('complain.noCoverage'));
  const sets = LENS_NAMES.map(name => tablesFor(name, [subject.now, subject.then]));
  const tables = sets[LENS_NAMES.indexOf(lens)]!;
  if (path === null) return ok(pictureText(subject, lens, tables, sets));
  const id = pathNamed(tables, path.from, path.to);
  return id.ok ? ok(clocksText(subject, lens, sets, id.value, path.reckoning)) : id;
}

function readQuestion(words: Words): Result<Question, string> {
  const question: Question = { working: took(words, 'working'), lens: 'base', path: null };
  if (took(words, 'from')) {
    const from = namedUntil(words, ['to']);
    if (!took(words, 'to')) return err(USAGE);
    const to = namedUntil(words, ['feared', 'lens']);
    if (from === '' || to === '') return err(USAGE);
    question.path = { from, to, reckoning: took(words, 'feared') ? 'feared' : 'track' };
  }
  if (took(words, 'lens')) {
    const typed = next(words);
    const lens = LENS_NAMES.find(name => name === typed);
    if (lens === undefined) return err(say('complain.lens', { known: LENS_NAMES.join(', ') }));
    question.lens = lens;
  }
  return nothingLeft(words, question);
}

/** Names of places may be of several words: all up to one of these. */
function namedUntil(words: Words, ends: readonly string[]): string {
  const taken: string[] = [];
  while (words.left.length > 0 && !ends.includes(words.left[0]!.toLowerCase())) taken.push(next(words) ?? '');
  return taken.join(' ');
}

function pathNamed(tables: Tables, from: string, to: string): Result<PathId, string> {
  const at = (list: readonly (readonly [string, ...unknown[]])[], typed: string): number =>
    list.findIndex(([name]) => isCalled(name, typed));
  const aimed = new Set(tables.threat.map(([cell]) => cell));
  const [launch, field, target] = [at(tables.launch, from), at(tables.fields, from), at(tables.us_t, to)];
  const cell = tables.cells.findIndex(([, , name], i) => aimed.has(i) && isCalled(name, to));
  const starts = [...tables.launch, ...tables.fields].map(([name]) => placeName(name));
  if (launch < 0 && field < 0) return err(unknownPlace('complain.pathStart', from, starts));
  if (launch >= 0 && cell >= 0) return ok({ kind: 'cell', cell, launch });
  if (target >= 0) return ok(launch >= 0 ? { kind: 'us', target, launch } : { kind: 'icbm', field, target });
  const ends = [
    ...(launch >= 0 ? [...aimed].map(each => placeName(tables.cells[each]![2])) : []),
    ...tables.us_t.map(([name]) => placeName(name)),
  ];
  return err(unknownPlace('complain.pathEnd', to, ends));
}

/** By its name in the language that is set, or by that of the tables. */
const isCalled = (name: string, typed: string): boolean =>
  [name, placeName(name)].some(each => folded(each) === folded(typed));

function unknownPlace(
  complaint: 'complain.pathStart' | 'complain.pathEnd',
  typed: string,
  known: readonly string[],
): string {
  const near = nearest(typed, known);
  const hint = near === null ? say('complain.thereAre', { known: known.join(', ') }) : say('complain.meant', { near });
  return `${say(complaint, { given: JSON.stringify(typed) })} (${hint})`;
}

function pictureText(subject: CoverSubject, lens: LensName, tables: Tables, sets: readonly Tables[]): string {
  const { coverage, now, then } = subject;
  const changed = compareCells(tables, now, then).filter(cell => cell.now !== cell.then);
  const places = changed.map(cell => cellText(tables.cells[cell.cell]![2], cell.now, cell.then));
  return [
    `${say('cover.title')}, ${say('cover.caveat')} (${coverage.names.lenses[lens]}). ${coverage.horizon}`,
    ...coverLines(coverage, figuresOf(subject, tables, sets)).map(line => `  ${line}`),
    ...farLines(tables, compareFar(tables, now, then)).map(line => `    ${line}`),
    ...(places.length > 0 ? [say('terminal.cover.changed'), ...places.map(line => `  ${line}`)] : []),
  ].join('\n');
}

function clocksText(
  { coverage, now, then }: CoverSubject,
  lens: LensName,
  sets: readonly Tables[],
  id: PathId,
  reckoning: Reckoning,
): string {
  const tell = (name: LensName, config: Configuration): PathStory =>
    storyOf(sets[LENS_NAMES.indexOf(name)]!, name, config, id, reckoning);
  const [before, after] = [tell(lens, now), tell(lens, then)];
  const steps = (story: PathStory): string[] => [
    storyText(coverage, story),
    ...clockSteps(coverage, story).map(
      ({ at, text }) => `${(at === null ? '–' : secondText(at)).padStart(6)}  ${text}`,
    ),
  ];
  const same = JSON.stringify(before.clock) === JSON.stringify(after.clock);
  return [
    `${coverage.names.lenses[lens]}; ${say('cover.caveat')}`,
    ...(same ? steps(after) : [`${say('cover.now')}:`, ...steps(before), `${say('cover.draft')}:`, ...steps(after)]),
    lensesText(
      coverage,
      LENS_NAMES.map(name => [name, tell(name, then)]),
    ),
  ].join('\n');
}
